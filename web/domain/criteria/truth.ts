/** What can be said of a condition: it holds, it does not, or a figure is missing. */
export type Truth = 'met' | 'not-met' | 'unknown';

/** How many of several conditions hold: at least `atLeast`, at most `atMost`; the two are equal when all are known. */
export interface Count {
  readonly atLeast: number;
  readonly atMost: number;
  readonly of: number;
}

export const opposite = (truth: Truth): Truth =>
  truth === 'unknown' ? 'unknown' : truth === 'met' ? 'not-met' : 'met';

/** Counts what holds for certain, and what may hold. */
export function countMet(truths: readonly Truth[]): Count {
  const met = truths.filter((truth) => truth === 'met').length;
  const unknown = truths.filter((truth) => truth === 'unknown').length;
  return { atLeast: met, atMost: met + unknown, of: truths.length };
}

/** True for certain, false for certain, or open: "2 of 4" with what is not known counted both ways. */
export function reaches(count: Count, needed: number): Truth {
  if (count.atLeast >= needed) return 'met';
  return count.atMost < needed ? 'not-met' : 'unknown';
}

/** All must hold: one that does not settles it. */
export const allOf = (truths: readonly Truth[]): Truth => reaches(countMet(truths), truths.length);

/** One is enough: one that holds settles it. */
export const anyOf = (truths: readonly Truth[]): Truth => reaches(countMet(truths), 1);
