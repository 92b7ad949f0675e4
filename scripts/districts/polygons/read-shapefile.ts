import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { open } from 'shapefile';
import { fieldRow, type RawFeature, type RawLayer, UnreadableFile } from './features';
import { areaOfGeometry } from './geojson-geometry';

/** A file beside the .shp, whatever case its ending has. */
function beside(path: string, ending: string): string | undefined {
  const name = `${basename(path).replace(/\.shp$/i, '')}${ending}`.toLowerCase();
  const folder = dirname(path);
  const found = existsSync(folder)
    ? readdirSync(folder).find((one) => one.toLowerCase() === name)
    : undefined;
  return found && join(folder, found);
}

/** What a .cpg file may call the encodings that Danish files have. */
function encodingOf(path: string, table: Uint8Array | undefined): string {
  const cpg = beside(path, '.cpg');
  const said = cpg ? readFileSync(cpg, 'latin1').trim().toLowerCase() : '';
  if (/^(utf-?8|65001)$/.test(said)) return 'utf-8';
  if (/^(iso[- ]?8859-?1|88591|latin-?1|l1|ansi[- ]?1252|windows-?1252|cp?1252|1252)$/.test(said))
    return 'windows-1252';
  // nothing said: UTF-8 if all of it is, because Latin-1 texts with Danish letters are not
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(table);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Reads a shapefile with its table (.dbf, in the encoding of its .cpg) and what its .prj says. */
export async function readShapefileLayer(path: string): Promise<RawLayer> {
  const [table, projection] = [beside(path, '.dbf'), beside(path, '.prj')];
  if (!table) throw new UnreadableFile('.dbf');
  const rows = new Uint8Array(readFileSync(table));
  const features: RawFeature[] = [];
  try {
    const source = await open(new Uint8Array(readFileSync(path)), rows, { encoding: encodingOf(path, rows) });
    for (;;) {
      const { done, value } = await source.read();
      if (done) break;
      features.push({
        number: features.length + 1,
        row: fieldRow(value.properties ?? {}),
        ...areaOfGeometry(value.geometry),
      });
    }
  } catch (error) {
    throw new UnreadableFile(error instanceof Error ? error.message : '');
  }
  return { features, crs: projection ? readFileSync(projection, 'latin1').trim() : '' };
}
