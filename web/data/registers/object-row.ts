import { fourDigits, houseCode } from './codes';
import { foldName } from './names';
import { NumberReader } from './numbers';
import type { SkipReason } from './reasons';
import type { Row } from './row';
import { SLOT_COUNT, type Slot } from './slots';
import { readUuidText } from './uuid';
import { readWkb, wkbKind } from './wkb';
import { readWkt, whyNoWkt } from './wkt';

/** Which slot a field fills, by its folded name (nested fields with dots); undefined for a field that is not wanted. */
export type SlotOf = (folded: string) => Slot | undefined;

/** How deep nested fields are looked at. */
const DEEPEST = 4;
/** Fields that wrap a record without being part of it. */
const WRAPPERS = new Set(['properties']);

/** True for a plain record. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/** Names of all fields of a record, nested ones with dots, as `ObjectRow` sees them; empty ones too. */
export function fieldNames(record: Record<string, unknown>, into: Set<string>, path = '', depth = 0): void {
  for (const key of Object.keys(record)) {
    const value = record[key];
    const full = WRAPPERS.has(key) && depth === 0 ? '' : path === '' ? key : `${path}.${key}`;
    if (full !== '') into.add(full);
    if (isObject(value) && depth < DEEPEST) fieldNames(value, into, full, full === '' ? 0 : depth + 1);
  }
}

const WKB_REASONS = {
  point: 'position-unreadable',
  empty: 'position-missing',
  other: 'not-a-point',
} as const;

/** A row made of a parsed record: an element of JSON, a feature, a row of a database. */
export class ObjectRow implements Row {
  line = 1;
  fault: SkipReason | undefined;
  mark: '.' | ',' | '' = '';
  x = Number.NaN;
  y = Number.NaN;
  private values: unknown[] = new Array(SLOT_COUNT).fill(undefined);
  private readonly names: string[] = new Array(SLOT_COUNT).fill('');
  private readonly known = new Map<string, Slot | undefined>();
  private readonly numbers = new NumberReader();

  constructor(private readonly slotOf: SlotOf) {}

  /** Takes the next record. Fields are matched in every record: registers leave out what is empty. */
  fill(record: Record<string, unknown>, line: number): void {
    this.line = line;
    this.fault = undefined;
    this.values.fill(undefined);
    this.collect(record, '', 0);
  }

  /** Takes a row that is no record at all. */
  fillFault(fault: SkipReason, line: number): void {
    this.line = line;
    this.fault = fault;
    this.values.fill(undefined);
  }

  private collect(record: Record<string, unknown>, path: string, depth: number): void {
    for (const key of Object.keys(record)) {
      const value = record[key];
      if (value === null || value === undefined) continue;
      const full = WRAPPERS.has(key) && depth === 0 ? '' : path === '' ? key : `${path}.${key}`;
      const slot = full === '' ? undefined : this.slot(full);
      // a field at the top wins over one of the same meaning further down
      if (slot !== undefined && (this.values[slot] === undefined || depth === 0)) {
        this.values[slot] = value;
        this.names[slot] = full;
      }
      if (isObject(value) && depth < DEEPEST) this.collect(value, full, full === '' ? 0 : depth + 1);
    }
  }

  private slot(name: string): Slot | undefined {
    if (this.known.has(name)) return this.known.get(name);
    const slot = this.slotOf(foldName(name));
    if (this.known.size < 10_000) this.known.set(name, slot);
    return slot;
  }

  column(slot: Slot): string {
    return this.names[slot] ?? '';
  }

  text(slot: Slot): string {
    const value = this.values[slot];
    if (typeof value === 'string') return value.normalize('NFC').trim();
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
    // a reference may be given as the whole of what it refers to
    if (isObject(value)) return String(value.id_lokalId ?? value.id_lokalid ?? value.id ?? '');
    return '';
  }

  fresh(slot: Slot): string {
    return this.text(slot);
  }

  code(slot: Slot): number {
    return fourDigits(this.text(slot));
  }

  house(slot: Slot): number {
    return houseCode(this.text(slot));
  }

  uuid(slot: Slot, into: Uint32Array): boolean {
    return readUuidText(this.text(slot), into);
  }

  number(slot: Slot): number {
    this.mark = '';
    const value = this.values[slot];
    if (typeof value === 'number') return value;
    if (typeof value !== 'string') return Number.NaN;
    const number = this.numbers.fromText(value.trim());
    this.mark = this.numbers.mark;
    return number;
  }

  /** The position may be WKT, WKB, a pair, GeoJSON, or an object with x and y or with the WKT in it. */
  point(slot: Slot): boolean {
    this.mark = '';
    return this.pointOf(this.values[slot], 0);
  }

  whyNoPoint(slot: Slot): SkipReason {
    const value = this.values[slot];
    if (value === undefined) return 'position-missing';
    if (typeof value === 'string') return whyNoWkt(value);
    if (value instanceof Uint8Array) return WKB_REASONS[wkbKind(value)];
    return isObject(value) && typeof value.type === 'string' && value.type !== 'Point'
      ? 'not-a-point'
      : 'position-unreadable';
  }

  private pointOf(value: unknown, depth: number): boolean {
    if (typeof value === 'string') return readWkt(value, this);
    if (value instanceof Uint8Array) return readWkb(value, this);
    if (Array.isArray(value)) return this.pair(value[0], value[1]);
    if (!isObject(value) || depth > 1) return false;
    if (typeof value.type === 'string' && value.type !== 'Point') return false;
    if ('x' in value) return this.pair(value.x, value.y);
    return this.pointOf(value.coordinates ?? value.koordinater ?? value.wkt, depth + 1);
  }

  private pair(x: unknown, y: unknown): boolean {
    if (typeof x !== 'number' || typeof y !== 'number') return false;
    this.x = x;
    this.y = y;
    return Number.isFinite(x) && Number.isFinite(y);
  }

  /** True when the record has something for a slot. */
  has(slot: Slot): boolean {
    return this.values[slot] !== undefined;
  }
}
