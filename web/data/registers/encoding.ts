import { Refusal } from './refusal';

/** Encodings that Danish files come in. ISO-8859-1 and Windows-1252 differ only in bytes that no street name has. */
export const ENCODINGS = ['utf-8', 'iso-8859-1', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What a file's beginning says: an encoding, or that it has had plain ASCII only so far. */
export interface EncodingGuess {
  readonly encoding: Encoding | 'ascii';
  /** Bytes of a byte-order mark to pass over. */
  readonly bom: number;
}

/** Signs of more than one byte that are right in UTF-8, and bytes that are wrong in it. */
function utf8Signs(bytes: Uint8Array, whole: boolean): { right: number; wrong: number } {
  let right = 0;
  let wrong = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const more =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let followed = 0;
    while (followed < more && ((bytes[i + 1 + followed] ?? 0) & 0xc0) === 0x80) followed++;
    const cut = !whole && i + 1 + followed >= bytes.length; // the end of the head may cut a sign in two
    if (more > 0 && followed === more) right++;
    else if (!cut) wrong++;
    i += followed;
  }
  return { right, wrong };
}

/**
 * Tells the encoding from a file's first bytes. UTF-16 is refused in words: it is what Excel calls "Unicode-tekst", and
 * "CSV UTF-8" is one choice beside it.
 */
export function detectEncoding(file: string, head: Uint8Array, whole: boolean): EncodingGuess {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3 };
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (utf16 || looksUtf16(head)) throw new Refusal('register-encoding-refused', { place: { file } });
  const { right, wrong } = utf8Signs(head, whole);
  if (right + wrong === 0) return { encoding: 'ascii', bom: 0 };
  // where both stand, the rarer is the stray one: it is found and named when it is read
  if (right > wrong) return { encoding: 'utf-8', bom: 0 };
  return { encoding: singleByte(head), bom: 0 };
}

/** Bytes from 0x80 to 0x9f are signs in Windows-1252 only. */
const singleByte = (bytes: Uint8Array): Encoding =>
  bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'windows-1252' : 'iso-8859-1';

/** UTF-16 without a mark: every second byte of plain text is zero. */
function looksUtf16(head: Uint8Array): boolean {
  let zeros = 0;
  const length = Math.min(head.length, 400);
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros++;
  return length >= 4 && zeros > length / 4;
}

/**
 * Decodes cells of one file. While only ASCII has been seen the first cell with more decides; a cell that contradicts is a
 * mixture, which is refused, unless the officer chose the encoding: then the row is skipped.
 */
export class CellDecoder {
  private decoder: TextDecoder;
  encoding: Encoding | 'ascii';

  constructor(
    private readonly file: string,
    guess: Encoding | 'ascii',
    private readonly chosen: boolean,
  ) {
    this.encoding = guess;
    this.decoder = decoderOf(guess);
  }

  /** The text of some bytes; undefined when they are no text in the chosen encoding. Throws a mixture. */
  decode(bytes: Uint8Array, line: number, column: string): string | undefined {
    if (this.encoding === 'ascii' && !this.chosen) this.decide(bytes);
    const text = this.read(bytes);
    const doubtful = text === undefined || (this.encoding !== 'utf-8' && isUtf8Only(bytes));
    if (this.chosen || !doubtful) return text;
    throw new Refusal('register-encoding-mixed', {
      place: { file: this.file, line, ...(column ? { column } : {}) },
      values: { encoding: this.encoding },
    });
  }

  private decide(bytes: Uint8Array): void {
    const { right, wrong } = utf8Signs(bytes, true);
    if (right + wrong === 0) return;
    this.encoding = wrong === 0 ? 'utf-8' : singleByte(bytes);
    this.decoder = decoderOf(this.encoding);
  }

  private read(bytes: Uint8Array): string | undefined {
    try {
      return this.decoder.decode(bytes);
    } catch {
      return undefined;
    }
  }
}

/** Letters beyond ASCII that are right in UTF-8: in a file of one byte a letter they are two words of nonsense. */
function isUtf8Only(bytes: Uint8Array): boolean {
  const { right, wrong } = utf8Signs(bytes, true);
  return right > 0 && wrong === 0;
}

/** The label iso-8859-1 means windows-1252 to every web decoder. The mark of UTF-8 is passed over by who reads the file. */
const decoderOf = (encoding: Encoding | 'ascii'): TextDecoder =>
  encoding === 'utf-8' || encoding === 'ascii'
    ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    : new TextDecoder('windows-1252');
