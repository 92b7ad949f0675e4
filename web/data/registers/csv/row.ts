import { houseCode, NONE, UNREADABLE } from '../codes';
import { CellDecoder, type Encoding } from '../encoding';
import { NumberReader } from '../numbers';
import type { SkipReason } from '../reasons';
import type { Row } from '../row';
import { SLOT_COUNT, type Slot } from '../slots';
import { readUuid } from '../uuid';
import { readWktBytes, whyNoWkt } from '../wkt';
import type { CsvCells } from './cells';
import { ByteInterner } from './interner';

const QUOTE = 34;
const BLANK = 32;
/** Every sign of ASCII as a text: many cells are one sign. */
const SIGNS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).trim());
const SHORT = 48;
const isPlain = (bytes: Uint8Array): boolean => {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 32 || byte >= 127) return false;
  }
  return true;
};
const isBlank = (byte: number | undefined): boolean => byte === BLANK || byte === 9;

/** The row that stands open, with slots filled from columns. Cells are decoded when asked for. */
export class CsvRow implements Row {
  mark: '.' | ',' | '' = '';
  x = Number.NaN;
  y = Number.NaN;
  private broken: SkipReason | undefined;
  private readonly interners: ByteInterner[] = [];
  private readonly numbers = new NumberReader();
  private readonly decoder: CellDecoder;
  private start = 0;
  private end = 0;
  private cell: Uint8Array = new Uint8Array(0);

  /** `columns[slot]` = column from 0, or -1; `header` names the columns for messages. */
  constructor(
    private readonly cells: CsvCells,
    private readonly columns: Int32Array,
    private readonly header: readonly string[],
    encoding: { file: string; guess: Encoding | 'ascii'; chosen: boolean },
  ) {
    this.decoder = new CellDecoder(encoding.file, encoding.guess, encoding.chosen);
    for (let slot = 0; slot < SLOT_COUNT; slot++) this.interners.push(new ByteInterner());
  }

  /** What the cells turned out to be encoded in. */
  get encoding(): Encoding | 'ascii' {
    return this.decoder.encoding;
  }

  get line(): number {
    return this.cells.line;
  }

  get fault(): SkipReason | undefined {
    return this.cells.fault ?? this.broken;
  }

  /** To be called for every new row. */
  reset(): void {
    this.broken = undefined;
  }

  column(slot: Slot): string {
    return this.header[this.columns[slot] as number] ?? '';
  }

  text(slot: Slot): string {
    if (!this.find(slot)) return '';
    if (this.end - this.start === 1 && (this.cell[this.start] as number) < 128)
      return SIGNS[this.cell[this.start] as number] as string;
    const interner = this.interners[slot] as ByteInterner;
    const known = interner.find(this.cell, this.start, this.end);
    if (known !== undefined) return known;
    const text = this.decode(slot);
    if (this.broken === undefined) interner.remember(text, this.cell, this.start, this.end);
    return text;
  }

  fresh(slot: Slot): string {
    return this.find(slot) ? this.decode(slot) : '';
  }

  code(slot: Slot): number {
    if (!this.find(slot)) return NONE;
    const { cell, start, end } = this;
    if (end - start > 4) return UNREADABLE;
    let code = 0;
    for (let i = start; i < end; i++) {
      const digit = (cell[i] as number) - 48;
      if (digit < 0 || digit > 9) return UNREADABLE;
      code = code * 10 + digit;
    }
    return code === 0 ? UNREADABLE : code;
  }

  house(slot: Slot): number {
    if (!this.find(slot)) return NONE;
    const { cell, start, end } = this;
    let number = 0;
    let i = start;
    for (; i < end && i < start + 3; i++) {
      const digit = (cell[i] as number) - 48;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (number === 0) return houseCode(this.text(slot));
    if (i === end) return number * 32;
    const letter = ((cell[i] as number) | 32) - 96;
    return i + 1 === end && letter >= 1 && letter <= 26 ? number * 32 + letter : houseCode(this.text(slot));
  }

  uuid(slot: Slot, into: Uint32Array): boolean {
    return this.find(slot) && readUuid(this.cell, this.start, this.end, into);
  }

  number(slot: Slot): number {
    this.mark = '';
    if (!this.find(slot)) return Number.NaN;
    const value = this.numbers.fromBytes(this.cell, this.start, this.end);
    this.mark = this.numbers.mark;
    return value;
  }

  point(slot: Slot): boolean {
    this.mark = '';
    return this.find(slot) && readWktBytes(this.cell, this.start, this.end, this);
  }

  whyNoPoint(slot: Slot): SkipReason {
    return whyNoWkt(this.fresh(slot));
  }

  /** Points `cell`, `start` and `end` at a slot's bytes without blanks around; false when it is missing or empty. */
  private find(slot: Slot): boolean {
    const column = this.columns[slot] as number;
    const { cells } = this;
    if (column < 0 || column >= cells.count) return false;
    let start = cells.starts[column] as number;
    let end = cells.ends[column] as number;
    let bytes = cells.bytes;
    if (cells.isQuoted(column) && bytes.subarray(start, end).includes(QUOTE)) {
      bytes = withoutDoubles(bytes.subarray(start, end));
      start = 0;
      end = bytes.length;
    }
    while (start < end && isBlank(bytes[start])) start++;
    while (end > start && isBlank(bytes[end - 1])) end--;
    this.cell = bytes;
    this.start = start;
    this.end = end;
    return end > start;
  }

  private decode(slot: Slot): string {
    const bytes = this.cell.subarray(this.start, this.end);
    // keys and times are short and plain: that is done sooner here than by a decoder
    if (bytes.length <= SHORT && isPlain(bytes)) return String.fromCharCode.apply(undefined, bytes as never);
    const text = this.decoder.decode(bytes, this.line, this.column(slot));
    if (text === undefined) {
      this.broken = 'text-unreadable';
      return '';
    }
    return text.normalize('NFC').trim();
  }
}

function withoutDoubles(bytes: Uint8Array): Uint8Array {
  const plain = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    plain[length++] = bytes[i] as number;
    if (bytes[i] === QUOTE && bytes[i + 1] === QUOTE) i++;
  }
  return plain.subarray(0, length);
}
