import type { Indicator } from '../figures/indicator';
import type { Observation } from '../figures/observation';
import type { Quantities, Quantity } from './quantities';

/** `low <= sum of factor · quantity <= high`. */
export interface Constraint {
  readonly terms: readonly (readonly [Quantity, number])[];
  readonly low: number;
  readonly high: number;
}

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Parts of a base that a unit counts in. */
const PER: Readonly<Record<string, number>> = { percent: 100, 'per-1000': 1000 };

/** Decimals with which a number is written. */
const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** What a printed value says of the true one: exact, rounded by us, a bound, a span. `approx` by others says nothing certain. */
function spanOf(
  { value, low, high, qualifier }: Observation,
  round: number,
): readonly [number, number] | undefined {
  if (qualifier === 'range') return low !== null && high !== null ? [low, high] : undefined;
  if (value === null) return undefined;
  switch (qualifier) {
    case '':
      return [value, value];
    case 'approx':
      return round > 0 ? [value - round / 2, value + round / 2] : undefined;
    case 'at-least':
    case 'more-than':
      return [value, NO_LIMIT];
    case 'at-most':
    case 'less-than':
      return [-NO_LIMIT, value];
    default:
      return undefined;
  }
}

/** Everything that one shown figure says about quantities. `round` = what its counts were rounded to. */
export function factsOf(
  row: Observation,
  indicator: Indicator,
  quantities: Quantities,
  round = 0,
): readonly Constraint[] {
  const { part, base } = quantities.of(row, indicator);
  const facts: Constraint[] = [];
  const half = round / 2;
  if (row.numerator !== null)
    facts.push({ terms: [[part, 1]], low: row.numerator - half, high: row.numerator + half });
  if (row.denominator !== null && base !== undefined)
    facts.push({ terms: [[base, 1]], low: row.denominator - half, high: row.denominator + half });
  const span = spanOf(row, indicator.kind === 'count' ? round : 0);
  if (indicator.kind === 'count') {
    if (span) facts.push({ terms: [[part, 1]], low: span[0], high: span[1] });
    return facts;
  }
  if (base === undefined) return facts;
  if (indicator.kind === 'share')
    facts.push({
      terms: [
        [base, 1],
        [part, -1],
      ],
      low: 0,
      high: NO_LIMIT,
    });
  const per = PER[row.unit];
  if (!span || per === undefined) return facts;
  // a printed share is right to half a unit of its last decimal
  const slack = 0.5 * 10 ** -decimalsOf(row.value ?? 0) + 1e-9;
  if (span[0] > -NO_LIMIT)
    facts.push({
      terms: [
        [part, 1],
        [base, -(span[0] - slack) / per],
      ],
      low: 0,
      high: NO_LIMIT,
    });
  if (span[1] < NO_LIMIT)
    facts.push({
      terms: [
        [part, 1],
        [base, -(span[1] + slack) / per],
      ],
      low: -NO_LIMIT,
      high: 0,
    });
  return facts;
}

/** The number of persons that a figure rests its count on, where its cells tell it: the count, the numerator, or share times base. */
export function trueCount(row: Observation, { kind }: Indicator): number | undefined {
  if (kind === 'count') return row.value ?? undefined;
  if (row.numerator !== null) return row.numerator;
  const per = PER[row.unit];
  if (row.value === null || row.denominator === null || per === undefined) return undefined;
  return Math.round((row.value * row.denominator) / per);
}
