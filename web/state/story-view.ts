import type { FigureIndex } from '../domain/figures/figure-index';
import { startIndicator } from '../domain/figures/start';
import type { SlideSubject } from '../domain/stories/subject';
import { readAddress, writeAddress } from './address';
import type { Choices } from './choices';
import { DEFAULT_CHOICES } from './choices';

/** What a saved view is about, and the parts of its address that this version does not know. */
export interface ReadView {
  readonly subject: SlideSubject;
  readonly ignored: readonly string[];
}

/** Reads the address of a saved view. Total: what can't be read is named, the rest stands. */
export function readView(index: FigureIndex, view: string): ReadView {
  if (view === '') return { subject: { kind: 'words' }, ignored: [] };
  const { choices, ignored } = readAddress(view);
  return { subject: subjectOf(index, choices), ignored };
}

/** What the screen of some choices is about; screens without figures are words only. */
export function subjectOf(index: FigureIndex, choices: Choices): SlideSubject {
  const { period, plan, method, count, own, fixed, palette, camera } = choices;
  const indicator = choices.indicator ?? startIndicator(index) ?? '';
  switch (choices.screen) {
    case 'map':
      return { kind: 'map', indicator, period, plan, look: { method, count, own, fixed, palette }, camera };
    case 'compare':
      return choices.views.compare.view === 'maps'
        ? { kind: 'map', indicator, period, plan, look: { method, count, own, fixed, palette }, camera }
        : { kind: 'compare', indicator, period };
    case 'trends':
      return {
        kind: 'trend',
        indicator,
        area: choices.focus ?? choices.selected[0] ?? index.municipality,
      };
    case 'area':
      return { kind: 'area', area: choices.focus ?? index.monitoringAreas[0]?.id ?? '' };
    case 'goals':
      return { kind: 'goals', plan, theme: null };
    case 'criteria':
      return { kind: 'criteria', list: choices.views.criteria.list };
    default:
      return { kind: 'words' };
  }
}

/**
 * The present view as a step keeps it: with its indicator named even where the rule chose it, so that the step stays
 * about the same thing; without what is the reader's own (language, appearance) or open for a moment (receipt).
 */
export function viewToKeep(index: FigureIndex | null, choices: Choices): string {
  const shown = ['map', 'compare', 'trends'].includes(choices.screen);
  const indicator = choices.indicator ?? (shown && index ? startIndicator(index) : null);
  const { language, theme } = DEFAULT_CHOICES;
  return writeAddress({ ...choices, indicator, receipt: null, language, theme, embed: [] });
}
