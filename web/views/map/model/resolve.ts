import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import { mayColourMap } from '../../../domain/figures/indicator';
import {
  type AreaFigures,
  mapFigures,
  mapPeriods,
  type PeriodStep,
  playableRuns,
} from '../../../domain/figures/map-figures';
import { newestPeriod, startIndicator } from '../../../domain/figures/start';

/** Why something that was asked for is not what is shown. */
export type Refusal =
  | { readonly kind: 'indicator-unknown'; readonly id: string }
  | { readonly kind: 'indicator-not-for-maps'; readonly id: string }
  | { readonly kind: 'indicator-lost'; readonly id: string }
  | { readonly kind: 'period-unknown'; readonly period: string }
  | { readonly kind: 'version-unknown'; readonly id: string };

/** The question that the screen answers: an indicator in a period. */
export interface Question {
  readonly indicator: Indicator;
  readonly period: string;
  readonly figures: AreaFigures;
  /** Periods in which any area has a figure, in order of time. */
  readonly steps: readonly PeriodStep[];
  /** Runs of periods that may be played. */
  readonly runs: readonly (readonly string[])[];
  readonly refused: readonly Refusal[];
}

/**
 * Finds what is asked for. An indicator that is unknown, may not colour a map or can't be read, gives way to the one that opens; a
 * period without a figure gives way to the newest. Undefined when there is nothing to show at all.
 */
export function resolveQuestion(
  index: FigureIndex,
  asked: { readonly indicator: string | null; readonly period: string | null },
): Question | undefined {
  const refused: Refusal[] = [];
  const wanted = asked.indicator === null ? undefined : index.indicators.get(asked.indicator);
  if (asked.indicator !== null && !wanted) refused.push({ kind: 'indicator-unknown', id: asked.indicator });
  if (wanted && !mayColourMap(wanted)) refused.push({ kind: 'indicator-not-for-maps', id: wanted.id });
  const lost = wanted !== undefined && index.reach(wanted.id) === 'lost';
  if (wanted && lost) refused.push({ kind: 'indicator-lost', id: wanted.id });
  const indicator =
    wanted && mayColourMap(wanted) && !lost ? wanted : index.indicators.get(startIndicator(index) ?? '');
  if (!indicator) return undefined;
  const steps = mapPeriods(index, indicator.id);
  const known = steps.some(({ period }) => period === asked.period);
  // a period goes with its indicator: without that it is not missed
  if (asked.period !== null && !known && refused.length === 0)
    refused.push({ kind: 'period-unknown', period: asked.period });
  const period = known && asked.period !== null ? asked.period : newestPeriod(index, indicator.id);
  const figures = period === null ? undefined : mapFigures(index, indicator.id, period);
  if (period === null || !figures) return undefined;
  return { indicator, period, figures, steps, runs: playableRuns(index, indicator.id), refused };
}
