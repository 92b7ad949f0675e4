import { countedFigure } from '../figures/counted';
import type { FigureIndex } from '../figures/figure-index';
import type { Indicator } from '../figures/indicator';
import { judge } from '../figures/judgement';
import { partingOf } from '../figures/parting';
import { cochranArmitage, type TrendTest } from '../statistics/linear-trend';
import { FEWEST_FOR_MANN_KENDALL, mannKendall } from '../statistics/mann-kendall';
import { isSound, type TrendLine, type TrendPoint } from './trend-line';

/** Two shares differ or not; a trend begins with three. */
export const FEWEST_WITH_BASES = 3;

/** Where a series goes. `rising` and `falling` for indicators that no one calls better or worse. */
export type TrendResult = 'improving' | 'worsening' | 'rising' | 'falling' | 'no-clear-change';

export type TrendVerdict =
  | {
      readonly kind: 'tested';
      readonly result: TrendResult;
      readonly method: 'cochran-armitage' | 'mann-kendall';
      readonly p: number;
      /** The points that it rests on, the newest that may be compared with each other. */
      readonly points: readonly TrendPoint[];
    }
  | {
      readonly kind: 'too-few-periods';
      readonly points: readonly TrendPoint[];
      /** How many it would take. */
      readonly needed: number;
    };

/**
 * Says where a series goes, at 5 %. With a base at every point: Cochran and Armitage from three points; else Mann and
 * Kendall from five; else there are too few periods, the normal state here. What is tested is the newest run of sound
 * numbers with no break, one kind of period and no contradiction between; a missing year between two figures of the
 * same definition does not hinder a test, though no line is drawn over it.
 */
export function trendVerdict(index: FigureIndex, indicator: Indicator, line: TrendLine): TrendVerdict {
  const points = comparableRun(index, line);
  const counted = indicator.kind === 'share' ? countedOf(points, indicator) : undefined;
  if (counted && points.length >= FEWEST_WITH_BASES)
    return {
      kind: 'tested',
      method: 'cochran-armitage',
      ...decide(cochranArmitage(counted, points.map(daysOf)), indicator),
      points,
    };
  if (points.length >= FEWEST_FOR_MANN_KENDALL)
    return {
      kind: 'tested',
      method: 'mann-kendall',
      ...decide(mannKendall(valuesOf(points)), indicator),
      points,
    };
  const needed = counted && points.length > 0 ? FEWEST_WITH_BASES : FEWEST_FOR_MANN_KENDALL;
  return { kind: 'too-few-periods', points, needed };
}

/** The newest sound points that may all be compared with each other, in order of time. */
function comparableRun(index: FigureIndex, { points }: TrendLine): readonly TrendPoint[] {
  const sound = points.filter(isSound);
  const cut = sound.findLastIndex((point, i) => {
    const next = sound[i + 1];
    return next !== undefined && partingOf(index, point.figure, next.figure).reasons.length > 0;
  });
  return sound.slice(cut + 1);
}

function countedOf(points: readonly TrendPoint[], indicator: Indicator) {
  const found = points.map(({ figure }) => countedFigure(figure, indicator));
  const counted = found.flatMap((one) => (one.kind === 'counted' ? [one.counted] : []));
  return counted.length === points.length ? counted : undefined;
}

const DAY_MS = 86_400_000;
const daysOf = ({ start }: TrendPoint): number => Date.parse(start) / DAY_MS;
const valuesOf = (points: readonly TrendPoint[]): readonly number[] =>
  points.flatMap(({ reading }) => (reading.kind === 'number' ? [reading.value] : []));

function decide(
  { direction, p }: TrendTest,
  indicator: Indicator,
): { readonly result: TrendResult; readonly p: number } {
  if (direction === 'no-clear-trend') return { result: 'no-clear-change', p };
  const judgement = judge(direction === 'rising' ? 'higher' : 'lower', indicator.direction);
  if (judgement === 'not-judged') return { result: direction, p };
  return { result: judgement === 'better' ? 'improving' : 'worsening', p };
}
