import type { CsvCells, CsvEnd } from './cells';
import { type CsvForm, CsvSplitter, FAULTS, MOST_CELLS } from './split';

/** How a file is to be cut by somebody else: another thread, beside the one that makes addresses of the rows. */
export interface CutJob {
  readonly form: CsvForm;
  /** Bytes before the first line that counts, and its number. */
  readonly offset: number;
  readonly firstLine: number;
  /** The columns that are asked for, from 0; the others are only counted. */
  readonly columns: readonly number[];
}

/** Rows of a piece of the file, in its order, in memory that can be handed to another thread. */
export interface RowBatch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For each row its line, its cells, its fault (place in FAULTS, or -1), then start and end of every column asked for. */
  readonly rows: Int32Array<ArrayBuffer>;
  /** Bytes of the file up to here. */
  readonly passed: number;
  /** Set in the last batch. */
  readonly end?: CsvEnd;
}

const LINE = 0;
const COUNT = 1;
const FAULT = 2;
const CELLS = 3;

/** Cuts pieces of a file and packs the rows. A quoted cell's start is stored as its complement, which is negative. */
export class RowPacker {
  private readonly splitter: CsvSplitter;
  private readonly stride: number;
  private rows = new Int32Array(1 << 16);
  private used = 0;
  private bytes = new Uint8Array(0);
  private passed = 0;

  constructor(private readonly job: CutJob) {
    this.stride = CELLS + 2 * job.columns.length;
    this.splitter = new CsvSplitter(job.form, job.firstLine, () => this.pack());
  }

  /** Takes the next piece; gives the rows that end in it. */
  push(piece: Uint8Array): RowBatch {
    const skip = Math.min(piece.length, Math.max(0, this.job.offset - this.passed));
    this.passed += piece.length;
    this.splitter.push(skip > 0 ? piece.subarray(skip) : piece);
    return this.batch();
  }

  /** The file is at its end: gives the last rows. */
  end(): RowBatch {
    this.splitter.end();
    const { open, cut } = this.splitter;
    return { ...this.batch(), end: { open, cut } };
  }

  private batch(): RowBatch {
    const { bytes, passed } = this;
    const rows = this.rows.slice(0, this.used);
    this.used = 0;
    this.bytes = new Uint8Array(0);
    return { bytes, rows, passed };
  }

  private pack(): void {
    const { splitter, stride, used } = this;
    // copied before its first row: once the piece is cut, the splitter moves what is left to the front
    if (used === 0) this.bytes = new Uint8Array(splitter.bytes);
    if (used + stride > this.rows.length) {
      const wider = new Int32Array(this.rows.length * 2);
      wider.set(this.rows);
      this.rows = wider;
    }
    const { rows } = this;
    rows[used + LINE] = splitter.line;
    rows[used + COUNT] = splitter.count;
    rows[used + FAULT] = splitter.fault ? FAULTS.indexOf(splitter.fault) : -1;
    let at = used + CELLS;
    for (const column of this.job.columns) {
      if (column < splitter.count) {
        const start = splitter.starts[column] as number;
        rows[at] = splitter.isQuoted(column) ? ~start : start;
        rows[at + 1] = splitter.ends[column] as number;
      }
      at += 2;
    }
    this.used = at;
  }
}

/** Unpacks rows, so that they are read as from the splitter itself. Columns that nobody asked for are empty. */
export class PackedRows implements CsvCells {
  bytes: Uint8Array = new Uint8Array(0);
  readonly starts = new Int32Array(MOST_CELLS);
  readonly ends = new Int32Array(MOST_CELLS);
  count = 0;
  line = 1;
  fault: CsvCells['fault'];
  private readonly quoted = new Uint8Array(MOST_CELLS);
  private readonly stride: number;

  constructor(private readonly columns: readonly number[]) {
    this.stride = CELLS + 2 * columns.length;
  }

  isQuoted(cell: number): boolean {
    return this.quoted[cell] === 1;
  }

  /** Stands at every row of the batch in turn. */
  walk({ bytes, rows }: RowBatch, onRow: () => void): void {
    this.bytes = bytes;
    for (let from = 0; from < rows.length; from += this.stride) {
      this.line = rows[from + LINE] as number;
      this.count = rows[from + COUNT] as number;
      const fault = rows[from + FAULT] as number;
      this.fault = fault < 0 ? undefined : FAULTS[fault];
      let at = from + CELLS;
      for (const column of this.columns) {
        const start = rows[at] as number;
        this.quoted[column] = start < 0 ? 1 : 0;
        this.starts[column] = start < 0 ? ~start : start;
        this.ends[column] = rows[at + 1] as number;
        at += 2;
      }
      onRow();
    }
  }
}
