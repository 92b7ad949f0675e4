import type { Background } from '../dataset/background';
import type { AreaRecord } from '../dataset/catalogue';
import type { Figure } from '../figures/figure';
import type { FigureIndex } from '../figures/figure-index';
import { figureInterval } from '../figures/figure-interval';
import type { Indicator } from '../figures/indicator';
import { areaFigures, type MapReading, mapReading } from '../figures/map-figures';
import type { MethodInterval } from '../statistics/method';
import { type StateLimit, stateLimits } from './state-limits';
import { type TargetLevel, targetLevels } from './target-level';
import { countTested, distanceTo, type TestedCount, type Verdict, verdictOn } from './verdict';

/** A figure with what may be drawn of it. */
export interface ComparedFigure {
  readonly area: AreaRecord;
  readonly figure: Figure;
  /** What a chart may draw; `none` with its reason where a figure stands in tables only or nowhere. */
  readonly reading: MapReading;
  /** 95 % limits in the indicator's unit; null where no base is printed. */
  readonly interval: MethodInterval | null;
}

/** A figure held against the municipality's. */
export interface ComparedArea extends ComparedFigure {
  readonly verdict: Verdict;
  /** Area less municipality in the indicator's unit, also where nothing can be tested; null without two numbers. */
  readonly distance: number | null;
}

/** One indicator and period for all areas: what the comparing screen shows. */
export interface CompareModel {
  readonly indicator: Indicator;
  readonly period: string;
  /** Monitoring areas in the plan's order. */
  readonly areas: readonly ComparedArea[];
  /** Sums of areas ("alle syv") that have a figure, held against the municipality as well. */
  readonly aggregates: readonly ComparedArea[];
  readonly municipality: ComparedFigure | null;
  /** The country and whatever else the documents set beside: region, other towns' areas, social housing. */
  readonly references: readonly ComparedFigure[];
  readonly targets: readonly TargetLevel[];
  readonly limits: readonly StateLimit[];
  /** Of the monitoring areas. */
  readonly tested: TestedCount;
}

/** Makes the comparison. Undefined for an unknown indicator. */
export function compareAreas(
  index: FigureIndex,
  background: Pick<Background, 'targets' | 'criteria'>,
  indicatorId: string,
  period: string,
): CompareModel | undefined {
  const indicator = index.indicators.get(indicatorId);
  if (!indicator) return undefined;
  const { areas, municipality, others } = areaFigures(index, indicatorId, period);
  const shown = (id: string, figure: Figure): readonly ComparedFigure[] => {
    const area = index.areas.get(id);
    const reading = mapReading(figure);
    return area ? [{ area, figure, reading, interval: figureInterval(figure, indicator) }] : [];
  };
  const held = (id: string, figure: Figure): readonly ComparedArea[] =>
    shown(id, figure).map((one) => ({
      ...one,
      verdict: verdictOn(index, indicator, figure, municipality),
      distance: distanceTo(municipality, figure, indicator),
    }));
  const isAggregate = (id: string): boolean => index.areas.get(id)?.kind === 'aggregate';
  const compared = [...areas].flatMap(([id, figure]) => held(id, figure));
  return {
    indicator,
    period,
    areas: compared,
    aggregates: [...others].filter(([id]) => isAggregate(id)).flatMap(([id, figure]) => held(id, figure)),
    municipality: shown(index.municipality, municipality)[0] ?? null,
    references: [...others].filter(([id]) => !isAggregate(id)).flatMap(([id, figure]) => shown(id, figure)),
    targets: targetLevels(index, background.targets, indicatorId, period),
    limits: stateLimits(background.criteria, indicatorId, period),
    tested: countTested(compared.map(({ verdict }) => verdict)),
  };
}

/** The areas by falling value for a reader who asks for it; those without a number follow in the plan's order. */
export const byValue = <T extends ComparedFigure>(areas: readonly T[]): readonly T[] =>
  [...areas].sort((a, b) => {
    const [left, right] = [placeOf(a.reading), placeOf(b.reading)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return right - left;
  });

const placeOf = (reading: MapReading): number | null => {
  if (reading.kind === 'number' || reading.kind === 'bound') return reading.value;
  return reading.kind === 'span' ? (reading.low + reading.high) / 2 : null;
};
