import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type RawLayer, UnreadableFile } from '../../../web/data/polygons/features';
import { readShapefileParts } from '../../../web/data/polygons/read-shapefile';

/** A file beside the .shp, whatever case its ending has. */
function beside(path: string, ending: string): string | undefined {
  const name = `${basename(path).replace(/\.shp$/i, '')}${ending}`.toLowerCase();
  const folder = dirname(path);
  const found = existsSync(folder)
    ? readdirSync(folder).find((one) => one.toLowerCase() === name)
    : undefined;
  return found && join(folder, found);
}

/** Reads a shapefile from disk, with the files that lie beside it. */
export async function readShapefileLayer(path: string): Promise<RawLayer> {
  const [table, projection, codePage] = ['.dbf', '.prj', '.cpg'].map((ending) => beside(path, ending));
  if (!table) throw new UnreadableFile('.dbf');
  const text = (file: string | undefined): string => (file ? readFileSync(file, 'latin1') : '');
  return readShapefileParts({
    shapes: new Uint8Array(readFileSync(path)),
    table: new Uint8Array(readFileSync(table)),
    projection: text(projection),
    codePage: text(codePage),
  });
}
