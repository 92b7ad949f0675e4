import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import { planYears } from '../../../domain/figures/plan-years';
import { planBands } from '../../../domain/trends/time-marks';
import type { Trend } from '../../../domain/trends/trend';
import { type ModelLine, valueExtent } from '../../../svg/time-series-model';
import type { TrendFrame, TrendTarget } from '../../../svg/trends/model';
import type { Text } from '../../../text';
import { ownDecimals, valueWords } from '../../../text/figure-words';
import { timeOf } from './lines';

const DAY_MS = 86_400_000;
/** Up to this many periods there is no rhythm to fill a picture: the plans' years are what time is measured by. */
const FEW_PERIODS = 2;
/** Air at either end of a longer series, as a share of it. */
const AIR = 0.05;

/** The scales that all panels share, and what stands behind the lines. */
export function trendFrame(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  lines: readonly ModelLine[],
  targets: readonly TrendTarget[],
): TrendFrame {
  const bands = planBands(index.catalogue.plans).map(({ plan, start, end }) => ({
    label: planYears(index, plan.id),
    from: timeOf(start),
    to: timeOf(end) + DAY_MS,
  }));
  const points = lines.flatMap((line) => line.points);
  const marks = [
    ...points.map(({ mark }) => mark),
    ...targets.map(({ level }) => ({ kind: 'dot', value: level, suspect: false, few: false }) as const),
  ];
  return {
    time: timeExtent(points, bands),
    values: marks.length > 0 ? withHeadroom(valueExtent(marks)) : [0, 1],
    bands,
    targets,
    townName: text.t('trends.town'),
    tick: (value) => valueWords(text, value, indicator.unit, ownDecimals(value, 1), 'bare'),
  };
}

/** Room over the greatest figure for its number, as a share of the axis. */
const HEADROOM = 0.12;

const withHeadroom = ([low, high]: readonly [number, number]): readonly [number, number] => [
  low,
  high + HEADROOM * (high - low),
];

/**
 * From the first figure to the last, with air. With so few periods that there is no development yet, from the plan in
 * which the first one lies to the end of the newest: how little of the time is measured is what there is to see.
 */
function timeExtent(
  points: readonly { readonly time: number; readonly period: string }[],
  bands: TrendFrame['bands'],
): readonly [number, number] {
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const newest = bands.at(-1);
  if (points.length === 0) return [bands[0]?.from ?? 0, newest?.to ?? 1];
  const periods = new Set(points.map(({ period }) => period)).size;
  if (periods <= FEW_PERIODS && newest) {
    const opening = bands.filter(({ from }) => from <= first).at(-1);
    return [Math.min(first, opening?.from ?? first), Math.max(last, newest.to)];
  }
  const air = Math.max((last - first) * AIR, 90 * DAY_MS);
  return [first - air, last + air];
}

/** Levels that goals name, each across its plan's years; a level that moves with another area's has none. */
export function trendTargets(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  trend: Pick<Trend, 'targets' | 'area'>,
): readonly TrendTarget[] {
  const found = trend.targets.flatMap(({ target, level, basis }): TrendTarget[] => {
    const plan = index.catalogue.plans.find(({ id }) => id === target.plan);
    const own = target.area === trend.area.id || LAW.includes(target.target_type);
    if (level === null || basis === 'comparator' || !plan || !own) return [];
    const [band] = planBands([plan]);
    if (!band) return [];
    const written = valueWords(text, level, indicator.unit, ownDecimals(level, 2));
    return [
      {
        label: text.t('trends.goal', { plan: planYears(index, plan.id), level: written }),
        level,
        from: timeOf(band.start),
        to: timeOf(band.end),
      },
    ];
  });
  return found.filter(({ label }, i) => found.findIndex((other) => other.label === label) === i);
}

/** Levels of the law hold for each area; a number for several under one is none of theirs. */
const LAW: readonly string[] = ['state-threshold', 'below-criterion'];
