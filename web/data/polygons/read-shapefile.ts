import { open } from 'shapefile';
import { fieldRow, type RawFeature, type RawLayer, UnreadableFile } from './features';
import { areaOfGeometry } from './geojson-geometry';

/** The files of a shapefile: shapes, table, and what the small files beside them say. */
export interface ShapefileParts {
  readonly shapes: Uint8Array;
  /** The .dbf file. */
  readonly table: Uint8Array;
  /** Text of the .prj file; '' without one. */
  readonly projection: string;
  /** Text of the .cpg file; '' without one. */
  readonly codePage: string;
}

/** Reads a shapefile with its table (in the encoding of its .cpg) and what its .prj says. */
export async function readShapefileParts({
  shapes,
  table,
  projection,
  codePage,
}: ShapefileParts): Promise<RawLayer> {
  const features: RawFeature[] = [];
  try {
    const source = await open(shapes, table, { encoding: encodingOf(codePage, table) });
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
  return { features, crs: projection.trim() };
}

/** What a .cpg file may call the encodings that Danish files have. */
function encodingOf(codePage: string, table: Uint8Array): string {
  const said = codePage.trim().toLowerCase();
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
