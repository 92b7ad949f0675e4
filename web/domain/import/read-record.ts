import type { Indicator } from '../figures/indicator';
import { type Observation, QUALIFIERS, type Qualifier } from '../figures/observation';
import type { ImportContext } from './context';
import type { FindName } from './find-names';
import { type Change, CONFIRMABLE, type Outcome, type Refusal, recordKey } from './outcome';
import { type Part, readName, readPeriod } from './read-names';
import { type CellNumber, readCellNumber, type SignOfFile, valueFault } from './read-value';
import type { FigureRecord } from './records';
import { unitFits } from './units';

/** What a single figure is read with. */
export interface RecordContext extends Pick<ImportContext, 'idOf'> {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly findArea: FindName;
  readonly findIndicator: FindName;
  readonly sign: SignOfFile;
  readonly source: string;
  /** Name of the file, for the locator of a figure that brings none. */
  readonly file: string;
  /** Keys of figures that a person has confirmed. */
  readonly confirmed: ReadonlySet<string>;
}

type Numbers = Readonly<Record<'numerator' | 'denominator' | 'low' | 'high', number | null>>;

/** The text that an observation's id is made of. */
export const idText = (
  row: Pick<Observation, 'indicator' | 'area' | 'period' | 'source' | 'value'>,
): string => [row.indicator, row.area, row.period, row.source, row.value ?? ''].join('|');

/** Reads one figure: what it is about, its value and base, and whether they can be true together. */
export function readRecord(record: FigureRecord, context: RecordContext): Outcome {
  const place = { line: record.line, column: record.column };
  const printed = {
    area: record.cell('area').text,
    indicator: record.cell('indicator').text,
    period: record.cell('period').text,
    value: record.cell('value').text,
  };
  const refuse = (
    reason: Refusal,
    values: Readonly<Record<string, string | number>> = {},
    near: readonly string[] = [],
  ): Outcome => ({ status: 'refused', ...place, printed, reason, values, near });
  if (record.fault !== undefined) return refuse('row-broken', { fault: record.fault });

  const area = readName(record.cell('area'), context.findArea, 'area');
  const named = readName(record.cell('indicator'), context.findIndicator, 'indicator');
  const period = readPeriod(record.cell('period'));
  const failed = [area, named, period].find((part): part is Part<never> & { ok: false } => !part.ok);
  if (failed) return refuse(failed.reason, { text: failed.text }, failed.near);
  if (!area.ok || !named.ok || !period.ok) return refuse('row-broken');
  const indicator = context.indicators.get(named.value);
  if (!indicator) return refuse('indicator-unknown', { text: printed.indicator });
  const changes = new Set<Change>([...area.changes, ...named.changes, ...period.changes]);

  const unit = record.cell('unit').text;
  if (!unitFits(unit, indicator.unit)) return refuse('unit-mismatch', { text: unit, unit: indicator.unit });
  const value = readCellNumber(record.cell('value'), context.sign);
  if (value.kind === 'refused') return refuse(value.reason, { text: printed.value });
  const about = { indicator: indicator.id, area: area.value, period: period.value, source: context.source };
  if (value.kind === 'mark') {
    const evidence = `${context.file}:${record.line} ${record.column} "${printed.value.trim()}"`;
    const absence = { ...about, reason: value.reason, reason_da: '', evidence };
    return { status: 'absence', ...place, printed, changes: [...changes, 'absence-from-mark'], absence };
  }

  const beside = numbersBeside(record, context.sign);
  if (beside.fault) return refuse(beside.fault.reason, { text: beside.fault.text });
  const { numbers } = beside;
  const qualifier = qualifierOf(record, value, numbers);
  if (qualifier === undefined) return refuse('qualifier-unknown', { text: record.cell('qualifier').text });
  if (value.kind === 'empty' && qualifier !== 'range' && qualifier !== 'words') return refuse('value-empty');
  const number = value.kind === 'number' ? value.value : null;
  for (const change of value.kind === 'number' ? value.changes : []) changes.add(change);
  const fault =
    (value.kind === 'number' ? valueFault(value.value, value.percentSign, indicator) : undefined) ??
    basesFault(number, numbers, indicator);
  if (fault) {
    const confirmed = context.confirmed.has(recordKey(place)) && CONFIRMABLE.includes(fault);
    if (!confirmed) return refuse(fault, { value: number ?? '', ...baseValues(numbers) });
    changes.add('confirmed');
  }

  const observation: Observation = {
    id: context.idOf(idText({ ...about, value: number })),
    ...about,
    value: number,
    ...numbers,
    unit: qualifier === 'words' ? '' : indicator.unit,
    qualifier,
    locator: record.cell('locator').text.trim() || `${context.file}:${record.line} ${record.column}`,
    note: record.cell('note').text.trim(),
  };
  const baseMissing =
    indicator.kind !== 'count' && indicator.kind !== 'ratio' && numbers.denominator === null;
  return { status: 'taken', ...place, printed, changes: [...changes], observation, baseMissing };
}

/** Base and ends of a span, with the first that can't be read. */
function numbersBeside(
  record: FigureRecord,
  sign: SignOfFile,
): { readonly numbers: Numbers; readonly fault?: { readonly reason: Refusal; readonly text: string } } {
  const numbers = { numerator: null, denominator: null, low: null, high: null } as Record<
    keyof Numbers,
    number | null
  >;
  for (const role of ['numerator', 'denominator', 'low', 'high'] as const) {
    const cell = record.cell(role);
    const read = readCellNumber(cell, sign);
    if (read.kind === 'refused') return { numbers, fault: { reason: read.reason, text: cell.text } };
    if (read.kind === 'number' && read.value < 0 && (role === 'numerator' || role === 'denominator'))
      return { numbers, fault: { reason: 'negative', text: cell.text } };
    if (read.kind === 'number') numbers[role] = read.value;
  }
  return { numbers };
}

const baseValues = ({ numerator, denominator }: Numbers): Readonly<Record<string, number>> => ({
  ...(numerator !== null && { numerator }),
  ...(denominator !== null && { denominator }),
});

/** What the qualifier column says, or the value's own words, or a span by its two ends. */
function qualifierOf(record: FigureRecord, value: CellNumber, numbers: Numbers): Qualifier | undefined {
  const said = record.cell('qualifier').text.trim();
  if (said !== '') return QUALIFIERS.find((known) => known === said);
  if (value.kind === 'number') return value.qualifier;
  return numbers.low !== null && numbers.high !== null ? 'range' : '';
}

/** Slack for a share that was rounded to one decimal, in units of that share. */
const ROUNDED = 0.5;

/** What value, numerator and denominator say against each other. */
function basesFault(value: number | null, numbers: Numbers, indicator: Indicator): Refusal | undefined {
  const { numerator, denominator, low, high } = numbers;
  if (low !== null && high !== null && low > high) return 'span-backwards';
  if (numerator === null || denominator === null) return undefined;
  if (indicator.kind === 'share' && numerator > denominator) return 'numerator-over-denominator';
  const per = indicator.unit === 'percent' ? 100 : indicator.unit === 'per-1000' ? 1000 : 0;
  if (value === null || per === 0 || denominator === 0) return undefined;
  const slack = ROUNDED * 10 ** -Math.min(indicator.precision, decimalsOf(value)) + 1e-9;
  return Math.abs((per * numerator) / denominator - value) > slack ? 'base-contradicts' : undefined;
}

/** Decimals with which a number is written: the file may have cut more than the catalogue's precision. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
