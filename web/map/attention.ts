import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { MapGeography } from './props';

/** Which areas a reader is busy with: chosen ones, the one under the pointer, the one that the keyboard stands on. */
export interface Attention {
  readonly selected: readonly string[];
  readonly hovered: string | null;
  readonly focused: string | null;
}

/** The three looks; an area may have several. */
export type AttentionLook = keyof Attention;

/**
 * The pieces of a plan's areas that have attention, once per look. They are a source of their own: few, and so cheap to replace, while
 * a line around every area that is mostly invisible would have to be drawn in every frame.
 */
export function attentionPieces(
  geography: MapGeography,
  plan: string,
  attention: Attention,
): FeatureCollection<Polygon, { look: AttentionLook }> {
  const looks = (area: string): AttentionLook[] => [
    ...(attention.selected.includes(area) ? (['selected'] as const) : []),
    ...(attention.hovered === area ? (['hovered'] as const) : []),
    ...(attention.focused === area ? (['focused'] as const) : []),
  ];
  const nobody = attention.selected.length === 0 && attention.hovered === null && attention.focused === null;
  const pieces = nobody ? [] : geography.pieces.features;
  const features = pieces
    .filter((piece) => piece.properties.plan === plan)
    .flatMap(({ properties, geometry }) =>
      looks(properties.area).map(
        (look): Feature<Polygon, { look: AttentionLook }> => ({
          type: 'Feature',
          properties: { look },
          geometry,
        }),
      ),
    );
  return { type: 'FeatureCollection', features };
}

/** True when the same areas have the same attention. */
export const sameAttention = (a: Attention, b: Attention): boolean =>
  a.hovered === b.hovered &&
  a.focused === b.focused &&
  a.selected.length === b.selected.length &&
  a.selected.every((id, i) => id === b.selected[i]);
