import type { ClassMethod } from '../classification/classes';
import type { SequentialPalette } from '../classification/palettes';

/** How a map of a view is coloured. */
export interface MapLook {
  readonly method: ClassMethod;
  readonly count: number;
  readonly own: readonly number[];
  readonly fixed: boolean;
  readonly palette: SequentialPalette;
}

/**
 * What a saved view is about, so far as a slide or a page of a report shows it. `null` = whatever the rule gives: the
 * newest period, the plan of the figures.
 */
export type SlideSubject =
  | {
      readonly kind: 'map';
      readonly indicator: string;
      readonly period: string | null;
      readonly plan: string | null;
      readonly look: MapLook;
      /** Where the map looks; null = at all areas. */
      readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number } | null;
    }
  | { readonly kind: 'compare'; readonly indicator: string; readonly period: string | null }
  | { readonly kind: 'trend'; readonly indicator: string; readonly area: string }
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'goals'; readonly plan: string | null; readonly theme: string | null }
  | { readonly kind: 'criteria'; readonly list: string | null }
  | { readonly kind: 'words' };

/** How a map is coloured when nobody has chosen. */
export const USUAL_LOOK: MapLook = { method: 'equal', count: 5, own: [], fixed: false, palette: 'blue' };
