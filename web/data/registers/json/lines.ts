const LF = 10;
/** A line longer than this is no record of a register. */
const LONGEST = 32 * 1024 * 1024;

/** Cuts newline-delimited JSON into its lines, as bytes. Blank lines are no records. */
export class LineSplitter {
  line = 0;
  /** The file ended without a line break. */
  open = false;
  private carry: Uint8Array[] = [];
  private carried = 0;

  /** `onLine` gets one line without its break; `bytes` is undefined for a line that is far too long. */
  constructor(private readonly onLine: (bytes: Uint8Array | undefined) => void) {}

  push(chunk: Uint8Array): void {
    let from = 0;
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      this.emit(chunk.subarray(from, at));
      from = at + 1;
    }
    if (from === chunk.length) return;
    this.carried += chunk.length - from;
    if (this.carried <= LONGEST) this.carry.push(chunk.slice(from));
    else this.carry = [];
  }

  end(): void {
    this.open = this.carried > 0;
    if (this.open) this.emit(new Uint8Array(0));
  }

  private emit(rest: Uint8Array): void {
    this.line++;
    if (this.carried === 0) {
      if (!isBlank(rest)) this.onLine(rest);
      return;
    }
    const whole = this.carried <= LONGEST ? joined(this.carry, rest) : undefined;
    this.carry = [];
    this.carried = 0;
    if (!whole || !isBlank(whole)) this.onLine(whole);
  }
}

function joined(pieces: readonly Uint8Array[], rest: Uint8Array): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, rest.length));
  let at = 0;
  for (const piece of [...pieces, rest]) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 13 || byte === 9);
