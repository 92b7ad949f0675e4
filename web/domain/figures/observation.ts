/** How exact a printed figure is. '' = exact as printed. `words`: no number, the note says it. */
export const QUALIFIERS = [
  '',
  'approx',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'range',
  'words',
  'suspect',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const UNITS = [
  'percent',
  'persons',
  'count',
  'per-1000',
  'fulltime-persons',
  'times-municipality',
  'times-national',
  'percent-of-municipality',
  'percent-of-region',
  'grade',
  'days',
  'ratio',
  'dkk',
  'years',
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * One figure as one source prints it: a row of observations.csv. A number never travels without this:
 * base (numerator, denominator), period, area, source with its place, qualifier and note.
 */
export interface Observation {
  /** Eight hex digits, kept for good. */
  readonly id: string;
  readonly indicator: string;
  readonly area: string;
  /** As printed: `2023`, `2024-01-01`, `2024-10`, `2023/2024`, `2023-10/2024-09` or `undated`. */
  readonly period: string;
  readonly value: number | null;
  /** Bounds where the source gives a span. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit | '';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly qualifier: Qualifier;
  readonly source: string;
  /** Where in the source. */
  readonly locator: string;
  readonly note: string;
}
