import type { Background } from '../../domain/dataset/background';
import type { FigureSources } from '../../domain/dataset/figure-sources';
import type { Theme } from '../../domain/figures/indicator';
import type { Story } from '../../domain/stories/story';
import type { Html } from '../html';
import type { SlideData } from '../slides/slide';

/** Everything that the yearly report is made of. */
export interface ReportData extends SlideData {
  readonly background: Background;
  /** Whose sentences are held against the figures. */
  readonly stories: readonly Story[];
  /** Null where they could not be had: the report then says nothing of deliveries. */
  readonly sources: FigureSources | null;
}

/** What the report is about. */
export interface ReportScope {
  readonly plan: string;
  readonly areas: readonly string[];
  readonly themes: readonly Theme[];
}

/** A chapter with its name for the contents. */
export interface Chapter {
  /** Where links to it lead; unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly body: Html;
  /** Short: it stands on the page of the one before where there is room. */
  readonly follows?: boolean;
}
