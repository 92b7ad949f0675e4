import { choosePlan } from '../choose-plan';
import type { RegisterFile } from '../file';
import { fieldNames, isObject, ObjectRow } from '../object-row';
import type { ReadOptions } from '../options';
import type { SkipReason } from '../reasons';
import type { Row } from '../row';
import type { Format, Sink } from '../table';

/** Records that are looked at to recognise a table: registers leave out fields that are empty. */
const SAMPLE = 50;

type Waiting = { readonly value: Record<string, unknown> | SkipReason; readonly line: number };

/** A table of records that are parsed one by one; it is recognised by the first of them. */
export class RecordTable {
  private waiting: Waiting[] | undefined = [];
  private row: ObjectRow | undefined;
  private hand: ((row: Row) => void) | undefined;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });

  constructor(
    private readonly file: RegisterFile,
    private readonly list: string,
    private readonly format: Format,
    private readonly options: ReadOptions,
    private readonly sink: Sink,
  ) {}

  /** Takes one record as bytes of JSON. False when it can't be read. */
  take(bytes: Uint8Array | undefined, line: number): boolean {
    const value = this.parse(bytes);
    this.takeRecord(value, line);
    return typeof value !== 'string';
  }

  /** Takes one record, or why there is none. */
  takeRecord(value: Record<string, unknown> | SkipReason, line: number): void {
    if (!this.waiting) {
      this.pass(value, line);
      return;
    }
    this.waiting.push({ value, line });
    if (this.waiting.length >= SAMPLE) this.settle();
  }

  /** Recognises the table by what has come so far, and hands it on. */
  settle(): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = undefined;
    const records = waiting.flatMap(({ value }) => (typeof value === 'string' ? [] : [value]));
    const names = new Set<string>();
    for (const record of records) fieldNames(record, names);
    const list = [...names];
    const examples = records.slice(0, 3).map((record) => list.map((name) => exampleOf(record, name)));
    // a document may hold lists that are no registers; GeoJSON's only list must be one
    const optional = this.file.optional || (this.list !== '' && this.list !== 'features');
    const plan =
      records.length === 0 ? undefined : choosePlan({ ...this.file, optional }, list, examples, this.options);
    const table = { file: this.file.name, table: this.list, format: this.format, plan, names: list };
    this.row = new ObjectRow(plan ? plan.slotOf : () => undefined);
    this.hand = this.sink.begin(table);
    for (const { value, line } of waiting) this.pass(value, line);
  }

  private pass(value: Record<string, unknown> | SkipReason, line: number): void {
    if (!this.row || !this.hand) return;
    if (typeof value === 'string') this.row.fillFault(value, line);
    else this.row.fill(value, line);
    this.hand(this.row);
  }

  private parse(bytes: Uint8Array | undefined): Record<string, unknown> | SkipReason {
    if (!bytes) return 'json-unreadable';
    try {
      const value: unknown = JSON.parse(this.decoder.decode(bytes[0] === 30 ? bytes.subarray(1) : bytes));
      return isObject(value) ? value : 'not-an-object';
    } catch {
      return 'json-unreadable';
    }
  }
}

function exampleOf(record: Record<string, unknown>, path: string): string {
  let value: unknown = record;
  for (const key of path.split('.')) {
    if (!isObject(value)) return '';
    value = value[key] ?? (isObject(value.properties) ? value.properties[key] : undefined);
  }
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value);
}
