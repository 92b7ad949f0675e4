import type { Indicator } from '../figures/indicator';
import type { MissingReason } from '../figures/missing';
import type { Qualifier } from '../figures/observation';
import type { Change, Refusal } from './outcome';
import { type DecimalSign, readPrintedNumber } from './printed-number';
import type { RawCell } from './raw-table';

/** The decimal sign of a file, as `decimalSign` tells it. */
export interface SignOfFile {
  readonly sign: DecimalSign | '';
  readonly mixed: boolean;
}

export type CellNumber =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly qualifier: Qualifier;
      readonly percentSign: boolean;
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'mark'; readonly reason: MissingReason }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly reason: Refusal };

const refused = (reason: Refusal): CellNumber => ({ kind: 'refused', reason });

/** Decimals to which a stored share is cut of what is left over from arithmetic: 0.434 · 100 is 43.4, not 43.400000000000006. */
const CLEAN = 10;

/** The number of a cell. A day is what a spreadsheet made of "1-5" and never a figure; a formula that failed has none. */
export function readCellNumber(cell: RawCell, sign: SignOfFile): CellNumber {
  if (cell.kind === 'error') return refused('cell-error');
  if (cell.kind === 'date') return refused('date-in-value');
  if (cell.kind === 'number' && cell.value !== undefined) {
    const value = cell.percent
      ? Number((cell.value * 100).toFixed(CLEAN))
      : Number(cell.value.toFixed(CLEAN));
    if (!Number.isFinite(value)) return refused('not-a-number');
    return {
      kind: 'number',
      value,
      qualifier: '',
      percentSign: cell.percent === true,
      changes: cell.percent ? ['percent-from-fraction'] : [],
    };
  }
  const read = readPrintedNumber(cell.text, sign);
  return read.kind === 'bad' ? refused(read.why) : read;
}

/** Units whose figures can't be below nothing. */
const MAY_BE_NEGATIVE: readonly string[] = ['dkk', 'percent', 'ratio'];
const WHOLE: readonly string[] = ['persons', 'count'];

/** What is wrong with a value by its indicator alone. */
export function valueFault(
  value: number,
  percentSign: boolean,
  { kind, unit }: Indicator,
): Refusal | undefined {
  if (percentSign && unit !== 'percent') return 'unit-mismatch';
  if (kind === 'share' && unit === 'percent' && value > 100) return 'share-over-100';
  if (value < 0 && (kind === 'share' || kind === 'count' || !MAY_BE_NEGATIVE.includes(unit)))
    return 'negative';
  if (kind === 'count' && WHOLE.includes(unit) && !Number.isInteger(value)) return 'not-whole';
  return undefined;
}
