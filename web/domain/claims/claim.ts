/** On which side of something a figure lies. */
export type ClaimSide = 'over' | 'under' | 'level';

/**
 * What a sentence says, apart from its numbers. `period` null = the newest figure there is, so that next year's figures
 * put the sentence to the test.
 *
 * - `value`: the figure itself.
 * - `municipality`: the figure beside the municipality's of the same period.
 * - `areas`: how many of the monitoring areas lie over and under the municipality.
 * - `run`: each of the last `steps` figures lies over (or under) the one before.
 * - `baseline`: the newest figure against the baseline of a plan.
 */
export type ClaimAbout =
  | {
      readonly kind: 'value';
      readonly indicator: string;
      readonly area: string;
      readonly period: string | null;
    }
  | {
      readonly kind: 'municipality';
      readonly indicator: string;
      readonly area: string;
      readonly period: string | null;
      readonly side: ClaimSide;
    }
  | {
      readonly kind: 'areas';
      readonly indicator: string;
      readonly period: string | null;
      readonly over: number;
      readonly under: number;
    }
  | {
      readonly kind: 'run';
      readonly indicator: string;
      readonly area: string;
      readonly direction: 'rising' | 'falling';
      readonly steps: number;
    }
  | {
      readonly kind: 'baseline';
      readonly indicator: string;
      readonly area: string;
      readonly plan: string;
      readonly side: ClaimSide;
    };

/** One printed figure that a sentence rests on, as it was when the sentence was written. */
export interface ClaimBasis {
  /** Id of the observation. */
  readonly row: string;
  readonly value: number;
}

/** A sentence that is bound to figures. */
export interface Claim {
  readonly id: string;
  readonly sentence: string;
  readonly about: ClaimAbout;
  readonly basis: readonly ClaimBasis[];
}
