/** A row of a table as it lies in the file: its number and the bytes of its record. */
export interface RawRow {
  readonly id: number;
  readonly record: Uint8Array;
}

/** What a database never reaches; beyond it a file is broken or a trap. */
const DEEPEST = 40;
const LARGEST_RECORD = 256 * 1024 ** 2;

const INTERIOR_TABLE = 0x05;
const LEAF_TABLE = 0x0d;
/** Encodings of text, by their number in the header less one. */
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be'] as const;
/** The first page begins with the header of the file. */
const FILE_HEADER = 100;

/** The pages of a SQLite database file (format 3), read without SQL. Throws for what is broken. */
export class Pages {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  private readonly size: number;
  private readonly usable: number;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    if (new TextDecoder('latin1').decode(bytes.subarray(0, 15)) !== 'SQLite format 3') throw broken();
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const size = this.view.getUint16(16);
    this.size = size === 1 ? 65_536 : size;
    this.usable = this.size - (bytes[20] ?? 0);
    if (this.size < 512 || (this.size & (this.size - 1)) !== 0 || this.usable < 480) throw broken();
    this.encoding = ENCODINGS[this.view.getUint32(56) - 1] ?? 'utf-8';
  }

  /** The rows of the table whose tree begins on a page, in the order of their numbers. */
  *rows(root: number, depth = 0): Generator<RawRow> {
    if (depth > DEEPEST) throw broken();
    const start = this.startOf(root);
    const head = start + (root === 1 ? FILE_HEADER : 0);
    const kind = this.bytes[head];
    const cells = this.view.getUint16(head + 3);
    if (kind !== INTERIOR_TABLE && kind !== LEAF_TABLE) throw broken();
    const pointers = head + (kind === INTERIOR_TABLE ? 12 : 8);
    for (let i = 0; i < cells; i++) {
      const cell = start + this.view.getUint16(pointers + 2 * i);
      if (kind === INTERIOR_TABLE) yield* this.rows(this.view.getUint32(cell), depth + 1);
      else yield this.leafRow(cell);
    }
    if (kind === INTERIOR_TABLE) yield* this.rows(this.view.getUint32(head + 8), depth + 1);
  }

  private startOf(page: number): number {
    const start = (page - 1) * this.size;
    if (page < 1 || start + this.size > this.bytes.length) throw broken();
    return start;
  }

  private leafRow(cell: number): RawRow {
    const [length, afterLength] = readVarint(this.bytes, cell);
    const [id, at] = readVarint(this.bytes, afterLength);
    if (length > LARGEST_RECORD) throw broken();
    const most = this.usable - 35;
    if (length <= most) return { id, record: this.bytes.subarray(at, at + length) };
    const least = Math.floor(((this.usable - 12) * 32) / 255) - 23;
    const fitting = least + ((length - least) % (this.usable - 4));
    const local = fitting <= most ? fitting : least;
    return { id, record: this.withOverflow(at, local, length) };
  }

  /** A record that goes on over other pages, each of which names the next. */
  private withOverflow(at: number, local: number, length: number): Uint8Array {
    const record = new Uint8Array(length);
    record.set(this.bytes.subarray(at, at + local));
    let filled = local;
    let page = this.view.getUint32(at + local);
    while (filled < length) {
      const start = this.startOf(page);
      const part = Math.min(this.usable - 4, length - filled);
      record.set(this.bytes.subarray(start + 4, start + 4 + part), filled);
      filled += part;
      page = this.view.getUint32(start);
    }
    return record;
  }
}

const broken = (): Error => new Error('SQLite');

/** A number of one to nine bytes, seven bits each (the ninth eight), and where the next thing begins. */
export function readVarint(bytes: Uint8Array, at: number): [value: number, next: number] {
  let value = 0;
  for (let i = 0; i < 8; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) throw broken();
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at + i + 1];
  }
  const last = bytes[at + 8];
  if (last === undefined) throw broken();
  return [value * 256 + last, at + 9];
}
