import { whyNotComparable } from '../../../domain/figures/comparable';
import type { Figure } from '../../../domain/figures/figure';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { areaFigures, mapReading } from '../../../domain/figures/map-figures';
import { sourceTitles } from '../../../domain/figures/source-titles';
import type { FigureRef } from '../../../state/choices';
import type { Text, TextKey } from '../../../text';
import { figureWords, ownDecimals, unitWords, valueWords } from '../../../text/figure-words';
import { capital, listWords, numberWord } from '../../../text/lists';
import { indicatorName, printedDecimals } from '../../../text/naming';
import { shortPeriod } from '../../../text/short-period';
import type { Question } from '../model/question';

/** A trend line through fewer points than this would say more than they do. */
export const TREND_FROM = 8;

export interface ScatterPoint {
  readonly key: string;
  readonly name: string;
  readonly short: string;
  readonly x: number;
  readonly y: number;
  readonly suspect: boolean;
  readonly selected: boolean;
}

/** One of the two measures. */
export interface ScatterAxis {
  readonly name: string;
  /** "Skolefravær i procent, procent, 2023/24" */
  readonly label: string;
  readonly domain: readonly [number, number];
  /** The municipality's level; null where it has none to compare with. */
  readonly town: number | null;
  readonly tick: (value: number) => string;
  /** The figure of each area, for tables. */
  readonly figures: ReadonlyMap<
    string,
    { readonly words: string; readonly value: number | null; readonly ref: FigureRef }
  >;
}

export interface ScatterModel {
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly town: string;
  readonly line: Line | null;
  readonly finding: string;
  readonly about: readonly string[];
  readonly sources: readonly string[];
}

/** A straight line by least squares, with the share of the variance that it explains. */
export interface Line {
  readonly slope: number;
  readonly start: number;
  readonly r2: number;
}

/** Sets two indicators against each other: areas with an exact figure of both, as points with names. */
export function scatterModel(
  text: Text,
  index: FigureIndex,
  first: Question,
  second: Question,
  selected: readonly string[],
): ScatterModel {
  const [x, y] = [measure(text, index, first), measure(text, index, second)];
  const places = index.monitoringAreas.map(({ id, name_da, short_name }) => ({
    id,
    name: name_da,
    short: short_name,
    across: mapReading(x.of(id)),
    up: mapReading(y.of(id)),
  }));
  const points = places.flatMap(({ id, name, short, across, up }): ScatterPoint[] => {
    if (across.kind !== 'number' || up.kind !== 'number') return [];
    const suspect = across.suspect || up.suspect;
    return [{ key: id, name, short, x: across.value, y: up.value, suspect, selected: selected.includes(id) }];
  });
  const without = places.filter(({ id }) => !points.some(({ key }) => key === id)).map(({ name }) => name);
  const sure = points.filter(({ suspect }) => !suspect);
  const line = sure.length >= TREND_FROM ? leastSquares(sure) : null;
  return {
    points,
    x: {
      ...x.axis,
      domain: domainOf(
        points.map((one) => one.x),
        x.axis.town,
      ),
    },
    y: {
      ...y.axis,
      domain: domainOf(
        points.map((one) => one.y),
        y.axis.town,
      ),
    },
    town: index.areas.get(index.municipality)?.name_da ?? '',
    line,
    finding: findingOf(text, points, x.axis, y.axis),
    about: [
      ...(first.period === second.period
        ? []
        : [
            text.t('compare.twoPeriods', {
              first: text.period(first.period),
              second: text.period(second.period),
            }),
          ]),
      ...(points.length === 0
        ? []
        : [
            line
              ? text.t('compare.twoLine', { r2: text.number(line.r2, 2) })
              : capital(text.t('compare.twoFew', { count: numberWord(text, points.length) })),
          ]),
      ...(points.length === 0
        ? []
        : [text.t('compare.twoPress', { first: x.axis.name, second: y.axis.name })]),
      ...(without.length > 0 && points.length > 0
        ? [text.t('compare.twoWithout', { areas: listWords(text, without) })]
        : []),
    ],
    sources: sourceTitles(index, [...x.all, ...y.all]),
  };
}

function measure(text: Text, index: FigureIndex, { indicator, period }: Question) {
  const figures = areaFigures(index, indicator.id, period);
  const decimals = printedDecimals(figures, indicator);
  const town = mapReading(figures.municipality);
  const comparable = whyNotComparable(index, figures) === null;
  const name = indicatorName(text, indicator);
  const entry = (id: string, figure: Figure) =>
    [
      id,
      {
        words: figureWords(text, figure, indicator.unit, decimals),
        value:
          figure.kind === 'value' && figure.observation.qualifier === '' ? figure.observation.value : null,
        ref: { indicator: indicator.id, area: id, period },
      },
    ] as const;
  const axis: ScatterAxis = {
    name,
    label: `${name}, ${unitWords(text, indicator.unit)}, ${shortPeriod(text, period)}`,
    domain: [0, 1],
    town: comparable && town.kind === 'number' ? town.value : null,
    tick: (value) => valueWords(text, value, indicator.unit, ownDecimals(value, 2)),
    figures: new Map([
      ...[...figures.areas].map(([id, figure]) => entry(id, figure)),
      entry(index.municipality, figures.municipality),
    ]),
  };
  const missing: Figure = {
    kind: 'missing',
    reason: 'not-delivered',
    why: '',
    observation: null,
    conflicts: [],
  };
  return {
    axis,
    of: (id: string): Figure => figures.areas.get(id) ?? missing,
    all: [...figures.areas.values(), figures.municipality],
  };
}

/** How the points lie to the municipality's two levels; without both, only how many there are. */
function findingOf(text: Text, points: readonly ScatterPoint[], x: ScatterAxis, y: ScatterAxis): string {
  if (points.length === 0) return text.t('compare.twoNone');
  const [across, up] = [x.town, y.town];
  if (across === null || up === null)
    return capital(text.t('compare.twoPlain', { count: numberWord(text, points.length) }));
  const side = (one: ScatterPoint): TextKey => {
    const product = (one.x - across) * (one.y - up);
    if (product === 0) return 'compare.twoLevel';
    if (product < 0) return 'compare.twoMixed';
    return one.x > across ? 'compare.twoOver' : 'compare.twoUnder';
  };
  const groups = SIDES.flatMap((key) => {
    const count = points.filter((one) => side(one) === key).length;
    return count === 0 ? [] : [{ count, where: text.t(key) }];
  });
  const count = numberWord(text, points.length);
  const [only, ...others] = groups;
  if (only && others.length === 0 && points.length > 1)
    return text.t('compare.twoAll', { count, where: only.where });
  const parts = groups.map((group) =>
    text.t('compare.twoPart', { count: numberWord(text, group.count), where: group.where }),
  );
  return text.t('compare.twoSplit', { count, parts: listWords(text, parts) });
}

const SIDES = ['compare.twoOver', 'compare.twoUnder', 'compare.twoMixed', 'compare.twoLevel'] as const;

/** Room around the outermost numbers, as a share of their span. */
const MARGIN = 0.12;

function domainOf(values: readonly number[], town: number | null): readonly [number, number] {
  const numbers = town === null ? values : [...values, town];
  if (numbers.length === 0) return [0, 1];
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const room = (high - low || Math.abs(high) || 1) * MARGIN;
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room];
}

/** The straight line with the least squares (Legendre 1805); null when all points stand over each other. */
export function leastSquares(points: readonly { readonly x: number; readonly y: number }[]): Line | null {
  const mean = (of: (point: { readonly x: number; readonly y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [middleX, middleY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const xx = mean(({ x }) => (x - middleX) ** 2);
  const yy = mean(({ y }) => (y - middleY) ** 2);
  const xy = mean(({ x, y }) => (x - middleX) * (y - middleY));
  if (!(xx > 0)) return null;
  const slope = xy / xx;
  return { slope, start: middleY - slope * middleX, r2: yy > 0 ? (xy * xy) / (xx * yy) : 0 };
}
