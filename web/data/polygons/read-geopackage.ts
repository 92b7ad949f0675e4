import { type Database, geometryColumns } from '../registers/geo/geopackage';
import { fieldRow, type RawFeature, type RawLayer, UnreadableFile } from './features';
import { readWkbPolygons } from './wkb';

/**
 * Reads the layer of areas of a GeoPackage that is open; with several, the one asked for, else a file that leaves no choice is
 * needed.
 */
export function readGeoPackageAreas(database: Database, wanted?: string): RawLayer {
  const layers = geometryColumns(database).filter(({ type }) => /POLYGON|GEOMETRY|SURFACE/i.test(type));
  const chosen = wanted === undefined ? layers : layers.filter(({ table }) => table === wanted);
  const [layer] = chosen;
  if (!layer || chosen.length > 1) throw new UnreadableFile(layers.map(({ table }) => table).join(', '));
  const features: RawFeature[] = [];
  for (const record of database.table(layer.table)) {
    const { [layer.column]: blob, ...values } = record;
    const { polygons, instead } =
      blob instanceof Uint8Array ? readWkbPolygons(blob) : { polygons: undefined, instead: '' };
    features.push({ number: features.length + 1, row: fieldRow(values), polygons, instead });
  }
  return { features, crs: layer.code > 0 ? String(layer.code) : '' };
}
