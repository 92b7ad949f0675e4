import type { SkipReason } from '../reasons';
import type { CsvCells, CsvEnd } from './cells';

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** A row longer than this holds a quotation mark that was never closed. */
const LONGEST_ROW = 256 * 1024;

/** A row of more cells than this is none. */
export const MOST_CELLS = 4096;

/** What can be wrong with a row before anybody looks into its cells. */
export const FAULTS = [
  'row-width',
  'quote-misplaced',
  'quote-unclosed',
] as const satisfies readonly SkipReason[];
type Fault = (typeof FAULTS)[number];

export interface CsvForm {
  /** Byte between cells. */
  readonly delimiter: number;
  /** Byte that ends a row: LF (a CR before it is passed over) or, in very old files, CR. */
  readonly newline: number;
  /** Cells that a row must have; 0 = any number. */
  readonly width: number;
}

/**
 * Cuts CSV (RFC 4180) into cells without decoding it: works on bytes, because delimiter, quotation mark and line break are
 * the same byte in every encoding that is read. Line breaks and delimiters inside quotes belong to the cell.
 *
 * A row that breaks the rules (something after a closing quote, a quote that never closes, the wrong number of cells over several
 * lines) is counted as one faulty line, and reading goes on at the next line: a stray quote costs one row, not the file.
 */
export class CsvSplitter implements CsvCells, CsvEnd {
  bytes: Uint8Array = new Uint8Array(0);
  readonly starts = new Int32Array(MOST_CELLS);
  readonly ends = new Int32Array(MOST_CELLS);
  count = 0;
  line = 1;
  fault: Fault | undefined;
  open = false;
  cut = false;

  /** What is being cut: the row that was left over, then the new piece, then room for one sign. Used again and again. */
  private work = new Uint8Array(0);
  private left = 0;
  private passing = false;
  private nextLine: number;

  constructor(
    private readonly form: CsvForm,
    firstLine: number,
    private readonly onRow: () => void,
  ) {
    this.nextLine = firstLine;
  }

  /** Takes the next piece of the file. */
  push(chunk: Uint8Array): void {
    let piece = chunk;
    if (this.passing) {
      const at = piece.indexOf(this.form.newline);
      if (at < 0) return;
      this.passing = false;
      piece = piece.subarray(at + 1);
    }
    const end = this.left + piece.length;
    if (this.work.length < end + 2) {
      const wider = new Uint8Array(Math.ceil(end * 1.25) + 1024);
      wider.set(this.work.subarray(0, this.left));
      this.work = wider;
    }
    this.work.set(piece, this.left);
    let done = this.split(0, end, false);
    while (end - done > LONGEST_ROW) {
      const at = this.lineEnd(done, end);
      this.emitFault(at < 0 ? 'row-width' : 'quote-unclosed');
      this.passing = at < 0;
      done = at < 0 ? end : this.split(at + 1, end, false);
    }
    this.work.copyWithin(0, done, end);
    this.left = end - done;
  }

  /** The file is at its end: reads what is left as rows. */
  end(): void {
    const end = this.left;
    this.left = 0;
    this.open = end > 0;
    if (this.work.length <= end) return; // nothing ever came
    let done = this.split(0, end, true);
    while (done < end) {
      const at = this.lineEnd(done, end);
      this.emitFault('quote-unclosed');
      if (at < 0) this.cut = true;
      done = at < 0 ? end : this.split(at + 1, end, true);
    }
  }

  // only an opening quote can stand before a cell
  isQuoted(cell: number): boolean {
    const start = this.starts[cell] as number;
    return start > 0 && this.bytes[start - 1] === QUOTE;
  }

  private lineEnd(from: number, end: number): number {
    const at = this.work.indexOf(this.form.newline, from);
    return at >= end ? -1 : at;
  }

  /** Emits every whole row from `from` on; gives where the first row begins that is not whole. */
  private split(from: number, end: number, final: boolean): number {
    this.bytes = this.work;
    this.work[end] = this.form.newline; // a sign to stop at, so that no byte is asked whether it is the last
    let at = from;
    while (at < end) {
      const next = this.row(this.work, at, end, final);
      if (next === INCOMPLETE) return at;
      if (next >= 0) {
        at = next;
        continue;
      }
      const stop = this.lineEnd(at, end);
      if (stop < 0 && !final) return at;
      this.emitFault('quote-misplaced');
      at = stop < 0 ? end : stop + 1;
    }
    return Math.min(at, end);
  }

  /** Reads one row and emits it. Gives where the next begins, or INCOMPLETE, or BROKEN. */
  private row(bytes: Uint8Array, from: number, end: number, final: boolean): number {
    const { delimiter, newline, width } = this.form;
    const highest = Math.max(delimiter, newline);
    const { starts, ends } = this;
    let i = from;
    let count = 0;
    let breaks = 0;
    for (;;) {
      if (count === MOST_CELLS) return BROKEN;
      let byte = bytes[i] as number;
      if (byte === QUOTE) {
        const start = i + 1;
        let close = start;
        for (; ; close++) {
          const inner = bytes[close];
          if (inner === QUOTE) {
            if (bytes[close + 1] !== QUOTE) break;
            close++; // a doubled one stands for itself
          } else if (inner === newline) {
            if (close >= end) return INCOMPLETE;
            breaks++;
          }
        }
        // the byte after a closing quote must be seen before the row can go on
        if (close >= end || (!final && close + 1 === end)) return INCOMPLETE;
        starts[count] = start;
        ends[count] = close;
        i = close + 1;
        byte = bytes[i] as number;
        if (byte === CR && newline === LF) {
          if (!final && i + 1 === end) return INCOMPLETE;
          if (bytes[i + 1] === LF) byte = bytes[++i] as number;
        }
        if (byte !== delimiter && byte !== newline) return BROKEN;
      } else {
        starts[count] = i;
        for (;;) {
          // most bytes are letters and digits above both signs: two are passed at a time
          while (byte > highest) {
            byte = bytes[i + 1] as number;
            if (byte <= highest) {
              i++;
              break;
            }
            byte = bytes[i + 2] as number;
            i += 2;
          }
          if (byte === delimiter || byte === newline) break;
          byte = bytes[++i] as number;
        }
        ends[count] = i;
      }
      count++;
      if (i >= end && !final) return INCOMPLETE;
      i++;
      if (byte === newline) break;
    }
    if (width > 0 && count !== width && breaks > 0) return BROKEN;
    const last = count - 1;
    const lastEnd = ends[last] as number;
    if (
      newline === LF &&
      lastEnd > (starts[last] as number) &&
      bytes[lastEnd - 1] === CR &&
      !this.isQuoted(last)
    )
      ends[last] = lastEnd - 1;
    this.line = this.nextLine;
    this.nextLine += 1 + breaks;
    if (count > 1 || starts[0] !== ends[0] || this.isQuoted(0)) {
      this.count = count;
      this.fault = width > 0 && count !== width ? 'row-width' : undefined;
      this.onRow();
    }
    return i;
  }

  private emitFault(fault: Fault): void {
    this.line = this.nextLine++;
    this.count = 0;
    this.fault = fault;
    this.onRow();
  }
}

const INCOMPLETE = -1;
const BROKEN = -2;
