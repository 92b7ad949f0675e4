import type { CriterionResult } from '../../../domain/criteria/criterion';
import type { CriterionRow } from '../../../domain/dataset/law-rows';

/** A margin bar: places from 0 to 1 over its length, the limit in the middle. */
export interface MarginBar {
  /** From the limit to the printed value, or to the nearest end that is known; null = nothing to draw. */
  readonly filled: { readonly from: number; readonly to: number } | null;
  /** The figure is a bound only: it goes on to this side. */
  readonly open: 'left' | 'right' | null;
  /** The side on which the condition holds. */
  readonly meets: 'left' | 'right';
}

/** A column's bars share one scale: this much of the limit to either side at least. */
const LEAST_HALF = 0.1;

/** Half of the length of a column's bars, in its unit: the farthest figure of the column just fits. */
export const halfWidth = (row: CriterionRow, results: readonly CriterionResult[]): number =>
  Math.max(
    row.threshold * LEAST_HALF,
    ...results.flatMap(({ margin, input: { known } }) =>
      margin === null
        ? [known.low, known.high].filter(Number.isFinite).map((end) => Math.abs(end - row.threshold))
        : [Math.abs(margin)],
    ),
  );

/** The bar of one figure. A bound beyond the limit is drawn from the limit to the edge, open there. */
export function marginBar({ row, input, margin }: CriterionResult, half: number): MarginBar {
  const meets = row.operator.startsWith('>') ? 'right' : 'left';
  const place = (distance: number): number => 0.5 + Math.max(-0.5, Math.min(0.5, distance / half / 2));
  if (margin !== null) return { filled: between(0.5, place(margin)), open: null, meets };
  const { low, high } = input.known;
  if (Number.isFinite(low) && !Number.isFinite(high))
    return { filled: between(place(low - row.threshold), 1), open: 'right', meets };
  if (Number.isFinite(high) && !Number.isFinite(low))
    return { filled: between(0, place(high - row.threshold)), open: 'left', meets };
  return { filled: null, open: null, meets };
}

const between = (a: number, b: number): { readonly from: number; readonly to: number } => ({
  from: Math.min(a, b),
  to: Math.max(a, b),
});
