import type { ValueFigure } from '../figures/figure';
import type { FigureIndex } from '../figures/figure-index';
import { nearestFigure } from './base-bound';
import type { CriterionInput, Inputs } from './input';
import { exactly, type Known, knownOf } from './known';
import type { Law } from './law';

/** A thought experiment: so many more (or, negative, fewer) people, everything else as it was. */
export interface Adjustments {
  readonly residents: number;
  /** Full-time persons outside work, as a mean of the years that the list covers. */
  readonly outsideWork: number;
  /** Residents of 30-59 who complete an education beyond basic school. */
  readonly completedEducations: number;
}

export const NO_ADJUSTMENT: Adjustments = { residents: 0, outsideWork: 0, completedEducations: 0 };

/** People more or fewer behind the figure of each criterion (the `criterion` column of criteria.csv). */
const changeOf = (adjustments: Adjustments): Readonly<Record<string, number>> => ({
  beboere: adjustments.residents,
  arbejde: adjustments.outsideWork,
  uddannelse: -adjustments.completedEducations,
});

/**
 * The inputs of a thought experiment. Only the figures that an adjustment names are moved; where the base of a share is
 * not known, the new share is as wide as the bases that are possible allow, so a status that follows from it is
 * sure, and everything else stays open.
 */
export function adjustInputs(laws: readonly Law[], inputs: Inputs, adjustments: Adjustments): Inputs {
  const changes = changeOf(adjustments);
  const adjusted = new Map(inputs);
  for (const law of laws)
    for (const row of [...law.mandatory, ...law.oneOf]) {
      const change = changes[row.criterion] ?? 0;
      const input = inputs.get(row.id);
      if (input && change !== 0 && row.counts !== '') adjusted.set(row.id, moved(input, change, row.unit));
    }
  return adjusted;
}

function moved(input: CriterionInput, change: number, unit: string): CriterionInput {
  if (input.counts) {
    const { count, factor, base } = input.counts;
    const most = unit === 'percent' ? base : Number.POSITIVE_INFINITY;
    const counts = { factor, base, count: Math.min(Math.max(0, count + change), most) };
    return { ...input, counts, known: exactly((counts.count * factor) / base) };
  }
  if (unit === 'persons') return { ...input, known: movedBetween(input.known, change, change, Infinity) };
  const least = input.base && input.base.most > 0 ? (100 * change) / input.base.most : 0;
  const farthest = change > 0 ? 100 : -100; // a base so small that the change is all of it
  return {
    ...input,
    known:
      change > 0
        ? movedBetween(input.known, least, farthest, 100)
        : movedBetween(input.known, farthest, least, 100),
  };
}

/** What is known after both ends have moved, kept from 0 to `most`. */
function movedBetween(known: Known, low: number, high: number, most: number): Known {
  const newLow = known.low + low;
  const newHigh = known.high + high;
  return {
    low: Math.max(0, newLow),
    high: Math.min(most, Math.max(0, newHigh)),
    lowOpen: known.lowOpen && newLow >= 0,
    highOpen: known.highOpen && newHigh <= most && newHigh > 0,
  };
}

/**
 * For a thought experiment only: where the residents of the list's day are not known, those of the nearest count within
 * two years stand in. Gives the inputs and the figure that was taken; null = none was needed or found.
 */
export function assumeResidents(
  index: FigureIndex,
  laws: readonly Law[],
  inputs: Inputs,
  area: string,
  listDate: string,
): { readonly inputs: Inputs; readonly assumed: ValueFigure | null } {
  const rows = laws.flatMap((law) => law.mandatory).filter(({ unit }) => unit === 'persons');
  const open = rows.filter((row) => inputs.get(row.id)?.figure.kind === 'missing');
  const [first] = open;
  const assumed = first ? (nearestFigure(index, first.indicator, area, listDate) ?? null) : null;
  if (!assumed) return { inputs, assumed: null };
  const known = knownOf(assumed, 'persons');
  const adjusted = new Map(inputs);
  for (const row of open) {
    const input = inputs.get(row.id);
    if (input) adjusted.set(row.id, { ...input, figure: assumed, known });
  }
  return { inputs: adjusted, assumed };
}
