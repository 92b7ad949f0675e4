import { existsSync, readFileSync } from 'node:fs';
import { type RawLayer, UnreadableFile } from '../../../web/data/polygons/features';
import { type PolygonFormat, polygonFormatOf } from '../../../web/data/polygons/format';
import { type PlacedFeature, placeLayer } from '../../../web/data/polygons/place';
import { readFlatGeobufLayer } from '../../../web/data/polygons/read-flatgeobuf';
import { readGeoJsonLayer } from '../../../web/data/polygons/read-geojson';
import { type Finding, finding } from '../../../web/domain/findings/finding';
import { readGeoPackageLayer } from './read-geopackage';
import { readShapefileLayer } from './read-shapefile';

/** A file of areas on the metres of EPSG:25832. */
export interface PolygonLayer {
  readonly format: PolygonFormat;
  /** How its coordinates were meant. */
  readonly axes: string;
  readonly features: readonly PlacedFeature[];
  readonly findings: readonly [];
}

/** Reads a shapefile, GeoPackage, FlatGeobuf or GeoJSON of areas, whatever system of the two its coordinates are in. */
export async function readPolygons(
  path: string,
  layer?: string,
): Promise<PolygonLayer | { readonly findings: readonly [Finding] }> {
  const place = { file: path };
  const refuse = (detail: string) =>
    ({ findings: [finding('district-file-refused', { place, values: { detail } })] }) as const;
  if (!existsSync(path)) return { findings: [finding('file-missing', { place })] };
  try {
    const bytes = new Uint8Array(readFileSync(path));
    const format = polygonFormatOf(bytes);
    if (!format) return refuse('');
    const placed = placeLayer(await rawLayer(format, path, bytes, layer));
    if (placed.refused !== undefined)
      return { findings: [finding('district-crs-refused', { place, values: { crs: placed.refused } })] };
    return { format, axes: placed.axes, features: placed.features, findings: [] };
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(error.message);
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined) return { findings: [finding('file-unreadable', { place })] };
    throw error;
  }
}

async function rawLayer(
  format: PolygonFormat,
  path: string,
  bytes: Uint8Array,
  layer: string | undefined,
): Promise<RawLayer> {
  switch (format) {
    case 'shapefile':
      return readShapefileLayer(path);
    case 'geopackage':
      return readGeoPackageLayer(path, layer);
    case 'flatgeobuf':
      return readFlatGeobufLayer(bytes);
    case 'geojson':
      return readGeoJsonLayer(bytes);
  }
}
