import type { ClaimState } from '../claims/check';
import type { MissingReason } from '../figures/missing';
import type { Qualifier, Unit } from '../figures/observation';
import type { Story } from '../stories/story';

/** Layout of an edition as it is stored. */
export const EDITION_VERSION = 1;
/** What the file calls itself, so that no other JSON is taken for one. */
export const EDITION_KIND = 'boligsocial-monitor-edition';

/** What a figure is of. */
export interface FigureQuestion {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
}

/** Doubts that were seen with a figure. */
export const EDITION_DOUBTS = ['suspect', 'small-base', 'conflict'] as const;
export type EditionDoubt = (typeof EDITION_DOUBTS)[number];

/** One figure as a meeting saw it, with everything that travels with it. */
export interface EditionFigure extends FigureQuestion {
  /** Id of the printed row; '' where there is none. */
  readonly row: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly qualifier: Qualifier;
  readonly source: string;
  /** Where in the source. */
  readonly locator: string;
  readonly doubts: readonly EditionDoubt[];
  /** Why there is no figure; '' when there is one. */
  readonly missing: MissingReason | '';
}

/** A sentence that was bound to figures, and whether it held on that day. */
export interface EditionClaim {
  readonly step: string;
  readonly id: string;
  readonly sentence: string;
  readonly state: ClaimState;
}

/** What stood on a slide beside its picture, in the words of that day. */
export interface EditionSlide {
  readonly step: string;
  readonly headline: string;
  readonly about: string;
  /** What was said under the headline, and what limits the view. */
  readonly lines: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sources: readonly string[];
}

/** The boundaries that the data were built with. */
export interface EditionBoundary {
  /** SHA-256 of the built boundaries. */
  readonly fingerprint: string;
  /** The address register under them, and its day. */
  readonly register: string;
  readonly date: string;
}

/** Names as they were, so that an old edition is read without the catalogue of its day. */
export interface EditionNames {
  readonly indicators: Readonly<
    Record<string, { readonly name: string; readonly unit: Unit; readonly precision: number }>
  >;
  readonly areas: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}

/** Another edition, by what it is known by. */
export interface EditionRef {
  readonly name: string;
  readonly date: string;
  readonly fingerprint: string;
}

/**
 * How a figure differs from the edition before.
 *
 * - `new`: nobody was shown it then, or there was none.
 * - `corrected`: the same question has another answer now. It was shown, so it is told.
 * - `changed`: the same number, but something that travels with it is another: base, source, doubt.
 * - `gone`: it was shown, and there is none any more.
 */
export const FIGURE_CHANGES = ['corrected', 'gone', 'changed', 'new'] as const;
export type FigureChangeKind = (typeof FIGURE_CHANGES)[number];

export interface FigureChange {
  readonly kind: FigureChangeKind;
  readonly before: EditionFigure | null;
  readonly after: EditionFigure | null;
}

/** How a sentence differs from the edition before; null = it was not there, or is not there any more. */
export interface ClaimChange {
  readonly before: EditionClaim | null;
  readonly after: EditionClaim | null;
}

/** What is different since the edition before. */
export interface EditionChanges {
  readonly figures: readonly FigureChange[];
  readonly claims: readonly ClaimChange[];
  /** The boundaries before, where they are others now. */
  readonly boundary: EditionBoundary | null;
}

/** What an edition holds: everything but its own fingerprint. */
export interface EditionContent {
  readonly kind: typeof EDITION_KIND;
  readonly version: typeof EDITION_VERSION;
  /** The meeting, e.g. "Bestyrelsesmøde i december". */
  readonly name: string;
  /** ISO day of the meeting. */
  readonly date: string;
  readonly language: 'da' | 'en';
  readonly data: { readonly date: string; readonly fingerprint: string };
  readonly boundary: EditionBoundary;
  readonly story: Story;
  readonly slides: readonly EditionSlide[];
  /** By indicator, period and area. */
  readonly figures: readonly EditionFigure[];
  readonly claims: readonly EditionClaim[];
  readonly names: EditionNames;
  readonly previous: EditionRef | null;
  /** Since `previous`; nothing where there is none. */
  readonly changes: EditionChanges;
}

/** A named, frozen state of what one meeting was shown. Never changed: the next meeting has its own. */
export interface Edition extends EditionContent {
  /** SHA-256 of the content in its one way of being written. */
  readonly fingerprint: string;
}
