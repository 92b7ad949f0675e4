import type { Delivery, Meeting } from '../calendar/calendar';
import type { Audience, SourceRule } from '../disclosure/config';
import type { HiddenFigure } from '../disclosure/hidden';
import type { BatchFacts } from '../import/batch';
import type { Mapping } from '../import/mapping';

/** A load as the app tells of it: without the checksums of its files and the places in them. */
export type LoadSummary = Omit<BatchFacts, 'files' | 'confirmed'>;

/** Who may see the figures of a source, and what is hidden of them. */
export interface SourceTerms {
  readonly source: string;
  readonly audiences: readonly Audience[];
  readonly rule: SourceRule;
}

/** figure-sources.json: where figures come from, what is awaited, and how new ones are read. Fetched when its screen is opened. */
export interface FigureSources {
  /** Whom this build is for. */
  readonly audience: Audience;
  readonly terms: readonly SourceTerms[];
  /** A hidden count remains possible at as many whole values. */
  readonly candidates: number;
  readonly hidden: readonly HiddenFigure[];
  readonly deliveries: readonly Delivery[];
  readonly meetings: readonly Meeting[];
  readonly loads: readonly LoadSummary[];
  /** Answers given before, by source. */
  readonly mappings: readonly Mapping[];
  readonly areaAliases: readonly { readonly alias: string; readonly id: string }[];
}
