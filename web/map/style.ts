import type { FeatureCollection, GeoJSON } from 'geojson';
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { type ThemeName, TOKENS } from '../svg/tokens';
import { FINE, geographyData } from './geography-sources';
import { reserveLayers } from './labels/reserve';
import { type AreaLook, areaLayers } from './layers/areas';
import { attentionLayers } from './layers/attention';
import { groundLabelLayers, groundLayers } from './layers/context';
import { districtLayers } from './layers/districts';
import { institutionLayers } from './layers/institutions';
import type { MapGeography, MapOverlays } from './props';

/** Everything that decides how the layers look, apart from the figures. */
export interface SheetChoice {
  readonly theme: ThemeName;
  readonly plan: string;
  readonly dashed: boolean;
  readonly overlays: MapOverlays;
  readonly scale: number;
  readonly casing: boolean;
  /** Which marks any area has, see `marksIn`. */
  readonly marks: AreaLook['marks'];
}

/** The first layer above the areas; the addresses are slipped in under it. */
export const ABOVE_ADDRESSES = 'institution';

/**
 * All layers from the ground up, for one choice. Always the same layers in the same order: what is not shown is invisible, so
 * that a change of theme, plan or overlay is a change of properties (see `layer-changes.ts`).
 */
export function sheetLayers(choice: SheetChoice): LayerSpecification[] {
  const { theme, overlays } = choice;
  const tokens = TOKENS[theme];
  return [
    ...groundLayers(tokens, overlays.context),
    ...districtLayers(tokens, overlays.districts),
    ...areaLayers(tokens, { ...choice, addresses: overlays.addresses }),
    ...attentionLayers(tokens, choice.scale),
    // Symbols are given room from the last layer to the first: areas' labels, institutions, places, roads.
    ...groundLabelLayers(tokens, overlays.context, choice.scale),
    ...institutionLayers(tokens, theme, overlays.institutions, choice.scale),
    ...reserveLayers(choice.plan),
  ];
}

/**
 * The whole map as a style: no tiles, no glyph server, no sprite, no network but the font's own file. `first` is what two sources
 * hold from the start that later follow the reader.
 */
export function sheetStyle(
  geography: MapGeography,
  choice: SheetChoice,
  font: string,
  first: { readonly attention: FeatureCollection; readonly reserved: FeatureCollection },
): StyleSpecification {
  const geojson = (
    data: GeoJSON,
    more: Partial<GeoJSONSourceSpecification> = {},
  ): GeoJSONSourceSpecification => ({ type: 'geojson', data, ...more });
  const sources = Object.fromEntries(
    Object.entries(geographyData(geography)).map(([name, data]) => [name, geojson(data)]),
  );
  return {
    version: 8,
    'font-faces': { Inter: font },
    transition: { duration: 0, delay: 0 },
    sources: {
      ...sources,
      pieces: geojson(geography.pieces, { ...FINE, promoteId: 'area' }),
      attention: geojson(first.attention, FINE),
      reserved: geojson(first.reserved),
    },
    layers: sheetLayers(choice),
  };
}
