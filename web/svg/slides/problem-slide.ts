import type { SlideContent } from './slide';

/** A view that can't be shown: the sentence says why, and the rest of the story goes on. */
export const problemSlide = (problem: string): SlideContent => ({ ...wordsSlide(), problem });

/** A step that is words only. */
export const wordsSlide = (): SlideContent => ({
  title: '',
  about: '',
  limits: [],
  extent: null,
  draw: null,
  table: null,
  native: null,
  sourceLine: [],
  description: '',
  shown: [],
  receipts: [],
  problem: '',
});
