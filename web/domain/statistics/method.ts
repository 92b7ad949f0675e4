import { byar } from './byar';
import { garwood } from './exact-count';
import { clopperPearson } from './exact-share';
import type { Confidence, Interval } from './interval';
import { wilson } from './wilson';

/** How an interval was made; named beside it wherever it is shown. */
export type IntervalMethod = 'wilson' | 'clopper-pearson' | 'byar' | 'garwood';

export interface MethodInterval extends Interval {
  readonly method: IntervalMethod;
}

/**
 * Under this base (shares) or this number of events (counts and rates) the exact method is used: there the approximate
 * ones are off by more than the figure can bear. For counts it is the bound of Eayres 2008 (APHO Technical Briefing 3);
 * for shares we take the same.
 */
export const EXACT_BELOW = 10;

/** Interval of a share, 0 to 1: exact under a base of ten, Wilson from there on. */
export function shareInterval(count: number, base: number, confidence?: Confidence): MethodInterval {
  return base < EXACT_BELOW
    ? { method: 'clopper-pearson', ...clopperPearson(count, base, confidence) }
    : { method: 'wilson', ...wilson(count / base, base, confidence) };
}

/** Interval of a count of events: exact under ten events, Byar from there on. */
export function countInterval(count: number, confidence?: Confidence): MethodInterval {
  return count < EXACT_BELOW
    ? { method: 'garwood', ...garwood(count, confidence) }
    : { method: 'byar', ...byar(count, confidence) };
}

/** Interval of events per person: that of the count, divided by the base. */
export function rateInterval(count: number, base: number, confidence?: Confidence): MethodInterval {
  const { method, low, high } = countInterval(count, confidence);
  return { method, low: low / base, high: high / base };
}
