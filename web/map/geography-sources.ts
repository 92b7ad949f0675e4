import type { GeoJSON } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { contextNames } from './context-names';
import { areaGround } from './labels/reserve';
import type { MapGeography } from './props';

/** Boundaries are 30-60 m wide strips: hardly simplified, and with room beyond the tile for their outlines. */
export const FINE: Partial<GeoJSONSourceSpecification> = { tolerance: 0.1, buffer: 64, maxzoom: 16 };

/** The data of every source that shows the geography, by the source's name. */
export const geographyData = (geography: MapGeography): Readonly<Record<string, GeoJSON>> => ({
  context: geography.context,
  'context-names': contextNames(geography.context),
  districts: geography.districts,
  pieces: geography.pieces,
  'area-ground': areaGround(geography),
  institutions: geography.institutions,
});

/** Gives a map another geography. */
export function giveGeography(give: (source: string, data: GeoJSON) => void, geography: MapGeography): void {
  for (const [source, data] of Object.entries(geographyData(geography))) give(source, data);
}
