/** Why a figure is hidden: too few behind it, or because another could be worked out from it. */
export const HIDDEN_REASONS = [
  'small-base',
  'small-count',
  'small-rest',
  'small-difference',
  'computable',
] as const;
export type HiddenWhy = (typeof HIDDEN_REASONS)[number];

/** A hidden figure, without anything that tells its value. An id is made of the value and is not told either. */
export interface HiddenFigure {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly source: string;
  readonly why: HiddenWhy;
}
