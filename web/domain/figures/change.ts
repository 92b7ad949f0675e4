import type { Break } from '../dataset/catalogue';
import { type DifferenceResult, testRates, testShares } from '../statistics/difference';
import { printedDifference } from './comparison';
import { countedFigure } from './counted';
import type { ValueFigure } from './figure';
import type { FigureIndex } from './figure-index';
import type { Indicator } from './indicator';
import { partingOf } from './parting';
import type { CutReason } from './series';

/** What a change rests on: a test of two counted shares or rates, or nothing that can be tested. */
export type ChangeTest = DifferenceResult | 'untestable';

/** How a figure has changed since an earlier one, or what forbids to say so. */
export type Change =
  | {
      readonly kind: 'changed';
      /** Later less earlier, in the indicator's unit: points for percentages. */
      readonly difference: number;
      /**
       * The change in persons. For a count of persons it is the change itself; for a share it is the change times the
       * later base: how many more there are than if the share had stayed. Null where no base is published.
       */
      readonly persons: number | null;
      readonly test: ChangeTest;
    }
  | {
      readonly kind: 'not-comparable';
      readonly reasons: readonly CutReason[];
      readonly breaks: readonly Break[];
    };

/**
 * The change between two figures of one indicator and area. A gap between them forbids a line, not a difference; a
 * registered break, another kind of period, documents that contradict each other, a doubtful figure and a figure that is
 * no number do.
 */
export function changeBetween(
  index: FigureIndex,
  indicator: Indicator,
  from: ValueFigure,
  to: ValueFigure,
): Change {
  const parting = partingOf(index, from, to);
  const { breaks } = parting;
  const doubtful = from.flags.suspect || to.flags.suspect;
  const reasons: readonly CutReason[] = [...parting.reasons, ...(doubtful ? (['suspect'] as const) : [])];
  const [earlier, later] = [plainNumber(from), plainNumber(to)];
  if (earlier === null || later === null)
    return { kind: 'not-comparable', reasons: [...reasons, 'not-a-number'], breaks };
  if (reasons.length > 0) return { kind: 'not-comparable', reasons, breaks };
  const difference = printedDifference(later, earlier, indicator);
  return {
    kind: 'changed',
    difference,
    persons: inPersons(difference, to, indicator),
    test: testOf(from, to, indicator),
  };
}

/** The printed number; null for bounds, spans and words. Few persons make no figure unfit for a table. */
export const plainNumber = ({ flags, observation }: ValueFigure): number | null =>
  flags.bound || flags.range || flags.words ? null : observation.value;

const PERSONS: readonly Indicator['unit'][] = ['persons', 'fulltime-persons'];

function inPersons(difference: number, later: ValueFigure, indicator: Indicator): number | null {
  if (indicator.kind === 'count') return PERSONS.includes(indicator.unit) ? difference : null;
  const counted = countedFigure(later, indicator);
  if (indicator.kind !== 'share' || counted.kind === 'uncounted') return null;
  return Math.round((difference / counted.per) * counted.counted.base) + 0;
}

/** Two counts of nearly the same people are taken as independent, which makes the test more careful, never less. */
function testOf(from: ValueFigure, to: ValueFigure, indicator: Indicator): ChangeTest {
  const [earlier, later] = [countedFigure(from, indicator), countedFigure(to, indicator)];
  if (earlier.kind === 'uncounted' || later.kind === 'uncounted') return 'untestable';
  const test = indicator.kind === 'share' ? testShares : testRates;
  return test(later.counted, earlier.counted).result;
}
