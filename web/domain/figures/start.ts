import { onceFor } from '../caching/once';
import type { Figure } from './figure';
import type { FigureIndex } from './figure-index';
import type { Indicator } from './indicator';
import { mapFigures, mapIndicators, mapReading } from './map-figures';

/**
 * The indicator that opens when nobody has chosen one: the first, in the order of themes, that is official in the newest
 * plan and whose newest period colours every monitoring area and has the municipality to compare with, with no figure
 * doubtful or only a bound. Where none fulfils all that, whichever fulfils most, in the same order. Null only when no
 * indicator may colour a map.
 */
export const startIndicator = (index: FigureIndex): string | null =>
  index.opening === undefined ? bestStart(index) : index.opening;

const bestStart = onceFor((index: FigureIndex): string | null => {
  const newest = newestPlan(index);
  let best: { readonly id: string; readonly score: number } | null = null;
  for (const indicator of mapIndicators(index.catalogue)) {
    const score = merits(index, indicator, newest);
    if (!best || score > best.score) best = { id: indicator.id, score };
  }
  return best?.id ?? null;
});

/** What speaks for opening with an indicator; a whole map weighs most, a published comparison next, the plan last. */
function merits(index: FigureIndex, indicator: Indicator, newestPlan: string): number {
  const period = newestPeriod(index, indicator.id);
  const figures = period === null ? undefined : mapFigures(index, indicator.id, period);
  if (!figures) return 0;
  const readings = [...figures.areas.values()].map(mapReading);
  const plain = readings.filter((reading) => reading.kind === 'number' && !reading.suspect).length;
  const whole = plain === readings.length;
  const municipality = indicator.kind !== 'count' && mapReading(figures.municipality).kind === 'number';
  const official = indicator.plans.includes(newestPlan);
  return (whole ? 4 : plain / readings.length) + (municipality ? 2 : 0) + (official ? 1 : 0);
}

const newestPlan = (index: FigureIndex): string =>
  [...index.catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1))[0]?.id ?? '';

/** The newest dated period with anything to colour; failing that the last period with a figure; null without any. */
export function newestPeriod(index: FigureIndex, indicator: string): string | null {
  const periods = index.periods(indicator);
  const holds = (period: string, what: (figure: Figure) => boolean): boolean =>
    index.monitoringAreas.some(({ id }) => what(index.figure(indicator, id, period)));
  const drawn = periods.findLast(
    (period) => period !== 'undated' && holds(period, (figure) => mapReading(figure).kind !== 'none'),
  );
  return drawn ?? periods.findLast((period) => holds(period, ({ kind }) => kind === 'value')) ?? null;
}
