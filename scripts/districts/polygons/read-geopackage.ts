import {
  fieldRow,
  type RawFeature,
  type RawLayer,
  UnreadableFile,
} from '../../../web/data/polygons/features';
import { readWkbPolygons } from '../../../web/data/polygons/wkb';
import { fileOnDisk } from '../../registers/node-file';
import { openSqlite } from '../../registers/sqlite';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Reads the layer of areas of a GeoPackage; with several, the one asked for, else a file that leaves no choice is needed. */
export async function readGeoPackageLayer(path: string, wanted?: string): Promise<RawLayer> {
  try {
    const database = await openSqlite(await fileOnDisk(path));
    try {
      const layers = [
        ...database.rows(
          'SELECT g.table_name AS name, g.column_name AS geometry, g.geometry_type_name AS type, s.organization_coordsys_id AS code FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id ORDER BY g.table_name',
        ),
      ].filter(({ type }) => /POLYGON|GEOMETRY|SURFACE/i.test(String(type)));
      const chosen = wanted === undefined ? layers : layers.filter(({ name }) => name === wanted);
      const [layer] = chosen;
      if (!layer || chosen.length > 1) throw new UnreadableFile(layers.map(({ name }) => name).join(', '));
      const geometry = String(layer.geometry);
      const features: RawFeature[] = [];
      for (const record of database.rows(`SELECT * FROM ${quoted(String(layer.name))}`)) {
        const { [geometry]: blob, ...values } = record;
        const { polygons, instead } =
          blob instanceof Uint8Array ? readWkbPolygons(blob) : { polygons: undefined, instead: '' };
        features.push({ number: features.length + 1, row: fieldRow(values), polygons, instead });
      }
      const code = Number(layer.code ?? 0);
      return { features, crs: code > 0 ? String(code) : '' };
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(error instanceof Error ? error.message : '');
  }
}
