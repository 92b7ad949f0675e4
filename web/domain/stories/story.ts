import type { Claim } from '../claims/claim';

/** Layout of a story as it is stored. A story of a newer layout is kept and not shown. */
export const STORY_VERSION = 1;

/** An area that a step points out, and what is said about it; '' = only outlined. */
export interface StoryMark {
  readonly area: string;
  readonly words: string;
}

/** One step: a saved view with what is said about it. */
export interface StoryStep {
  readonly id: string;
  /** The view as an address keeps it: `#/kort?ind=…`. '' = no picture, only words. */
  readonly view: string;
  /** '' = the finding of the view itself. */
  readonly headline: string;
  /** What the hall reads under the headline; '' for most steps. */
  readonly text: string;
  /** What only the presenter sees. */
  readonly notes: string;
  readonly marks: readonly StoryMark[];
  readonly claims: readonly Claim[];
}

/** Something to be shown to people: steps in order. */
export interface Story {
  readonly version: typeof STORY_VERSION;
  readonly id: string;
  readonly title: string;
  /** Where and to whom, e.g. "Årskonference". */
  readonly occasion: string;
  readonly steps: readonly StoryStep[];
}

/** stories.json: the stories that come with the data, in the order in which they are offered. */
export interface StoryFile {
  readonly stories: readonly Story[];
}
