import type { FigureIndex } from '../../../domain/figures/figure-index';
import { type Indicator, mayColourMap } from '../../../domain/figures/indicator';
import { mapIndicators, mapPeriods, mapReading, type PeriodStep } from '../../../domain/figures/map-figures';
import { newestPeriod, startIndicator } from '../../../domain/figures/start';
import type { Text } from '../../../text';
import { indicatorName } from '../../../text/naming';

/** An indicator in a period, as the charts of this screen need it. */
export interface Question {
  readonly indicator: Indicator;
  readonly period: string;
  /** Periods in which any area has a figure, in order of time. */
  readonly steps: readonly PeriodStep[];
}

export interface Asked extends Question {
  /** What was asked for and is not shown, as sentences. */
  readonly remarks: readonly string[];
}

/**
 * Finds what is asked for. Charts show open indicators only: another one, or an unknown one, gives way to the one that
 * opens; a period without a figure gives way to the newest. Undefined when there is nothing to show at all.
 */
export function askedQuestion(
  text: Text,
  index: FigureIndex,
  asked: { readonly indicator: string | null; readonly period: string | null },
): Asked | undefined {
  const wanted = asked.indicator === null ? undefined : index.indicators.get(asked.indicator);
  const shown = wanted && mayColourMap(wanted) ? wanted : index.indicators.get(startIndicator(index) ?? '');
  const question = shown && questionOf(index, shown, asked.period);
  if (!question) return undefined;
  if (asked.indicator !== null && !wanted)
    return { ...question, remarks: [text.t('compare.indicatorUnknown')] };
  if (wanted && wanted !== shown)
    return {
      ...question,
      remarks: [text.t('compare.indicatorNotHere', { indicator: indicatorName(text, wanted) })],
    };
  const missed = asked.period !== null && question.period !== asked.period;
  return {
    ...question,
    remarks: missed ? [text.t('compare.periodUnknown', { period: text.period(asked.period) })] : [],
  };
}

/** The second question beside a first: the indicator asked for, else the usual one, in the first one's period where it has one. */
export function secondQuestion(
  index: FigureIndex,
  first: Question,
  asked: string | null,
): Question | undefined {
  const wanted = asked === null ? undefined : index.indicators.get(asked);
  const shown = wanted && mayColourMap(wanted) ? wanted : usualSecond(index, first);
  return shown && questionOf(index, shown, first.period);
}

function questionOf(index: FigureIndex, indicator: Indicator, period: string | null): Question | undefined {
  const steps = mapPeriods(index, indicator.id);
  const known = steps.some((step) => step.period === period);
  const shown = known ? period : newestPeriod(index, indicator.id);
  return shown === null ? undefined : { indicator, period: shown, steps };
}

/**
 * What stands beside a first indicator when nobody has chosen: the one of another theme, and no count, that has an exact
 * figure for most areas of the first, and of the municipality where two have as many; the first such in the order of
 * themes.
 */
function usualSecond(index: FigureIndex, first: Question): Indicator | undefined {
  const exact = (indicator: string, period: string): readonly string[] =>
    index.monitoringAreas.flatMap(({ id }) => {
      const reading = mapReading(index.figure(indicator, id, period));
      return reading.kind === 'number' && !reading.suspect ? [id] : [];
    });
  const own = exact(first.indicator.id, first.period);
  let best: { readonly indicator: Indicator; readonly shared: number } | undefined;
  for (const indicator of mapIndicators(index.catalogue)) {
    if (indicator.theme === first.indicator.theme || indicator.kind === 'count') continue;
    const period = newestPeriod(index, indicator.id);
    if (period === null) continue;
    const town = index.figure(indicator.id, index.municipality, period).kind === 'value' ? 0.5 : 0;
    const shared = exact(indicator.id, period).filter((id) => own.includes(id)).length + town;
    if (!best || shared > best.shared) best = { indicator, shared };
    if (best.shared > own.length) break;
  }
  return best?.indicator;
}
