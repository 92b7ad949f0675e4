import { type RawLayer, UnreadableFile } from '../../../web/data/polygons/features';
import { readGeoPackageAreas } from '../../../web/data/polygons/read-geopackage';
import { fileOnDisk } from '../../registers/node-file';
import { openSqlite } from '../../registers/sqlite';

/** Reads the layer of areas of a GeoPackage on disk; with several, the one asked for. */
export async function readGeoPackageLayer(path: string, wanted?: string): Promise<RawLayer> {
  try {
    const database = await openSqlite(await fileOnDisk(path));
    try {
      return readGeoPackageAreas(database, wanted);
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(error instanceof Error ? error.message : '');
  }
}
