import { strFromU8, type UnzipFileInfo, unzip } from 'fflate';
import { type Finding, finding, hasErrors } from '../../domain/findings/finding';
import { type DrawnFeature, drawnFeatures } from '../polygons/drawn';
import { type RawLayer, UnreadableFile } from '../polygons/features';
import { polygonFormatOf } from '../polygons/format';
import { placeLayer } from '../polygons/place';
import { readFlatGeobufLayer } from '../polygons/read-flatgeobuf';
import { readGeoJsonLayer } from '../polygons/read-geojson';
import { readGeoPackageAreas } from '../polygons/read-geopackage';
import { readShapefileParts } from '../polygons/read-shapefile';
import { geometryColumns } from '../registers/geo/geopackage';
import { openSqliteBytes } from '../sqlite/open';

/** What came of reading a boundary file. */
export type BoundaryFile =
  | { readonly kind: 'areas'; readonly features: readonly DrawnFeature[] }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  /** Not a file of areas at all: perhaps something else that can be read. */
  | { readonly kind: 'other' }
  /** A zip archive without a shapefile in it. */
  | { readonly kind: 'zip-without' };

/** A boundary unpacked takes no more than this: beyond it an archive is a trap. */
const MOST_UNPACKED = 300 * 1024 ** 2;
const PARTS = /\.(shp|dbf|prj|cpg)$/i;

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** True when a file begins as a file of areas, or an archive that may hold one, begins. */
export const mayBeBoundary = (head: Uint8Array): boolean => {
  const format = polygonFormatOf(head);
  return isZip(head) || format !== undefined;
};

/** Reads areas from a GeoJSON, FlatGeobuf, GeoPackage or zipped shapefile, whichever the bytes are. Never throws for what stands in them. */
export async function readBoundaryFile(name: string, bytes: Uint8Array): Promise<BoundaryFile> {
  try {
    const layer = await layerOf(name, bytes);
    if (typeof layer === 'string') return { kind: layer };
    // points and lines are something else
    if (
      layer.features.length > 0 &&
      layer.features.every(({ polygons, instead }) => !polygons && instead !== '')
    )
      return { kind: 'other' };
    const placed = placeLayer(layer);
    const place = { file: name };
    if (placed.refused !== undefined)
      return {
        kind: 'refused',
        findings: [finding('drawn-crs-other', { place, values: { crs: placed.refused } })],
      };
    const { features, findings } = drawnFeatures(placed.features, name);
    if (hasErrors(findings)) return { kind: 'refused', findings };
    if (features.length === 0) return { kind: 'refused', findings: [finding('drawn-nothing', { place })] };
    return { kind: 'areas', features };
  } catch (error) {
    const detail = error instanceof UnreadableFile || error instanceof Error ? error.message : '';
    return {
      kind: 'refused',
      findings: [finding('drawn-file-refused', { place: { file: name }, values: { detail } })],
    };
  }
}

async function layerOf(name: string, bytes: Uint8Array): Promise<RawLayer | 'other' | 'zip-without'> {
  if (isZip(bytes)) return shapefileIn(name, bytes);
  switch (polygonFormatOf(bytes)) {
    case 'flatgeobuf':
      return readFlatGeobufLayer(bytes);
    case 'geojson':
      return readGeoJsonLayer(bytes);
    case 'geopackage':
      return areasOrOther(bytes);
    default:
      return 'other';
  }
}

/** The areas of a GeoPackage; one without any may be a register. */
function areasOrOther(bytes: Uint8Array): RawLayer | 'other' {
  const database = openSqliteBytes(bytes);
  const hasAreas = geometryColumns(database).some(({ type }) => /POLYGON|SURFACE/i.test(type));
  return hasAreas ? readGeoPackageAreas(database) : 'other';
}

/** The first shapefile of an archive; only its own parts are unpacked. */
async function shapefileIn(name: string, bytes: Uint8Array): Promise<RawLayer | 'zip-without'> {
  let total = 0;
  const wanted = ({ name: entry, originalSize }: UnzipFileInfo): boolean => {
    if (!PARTS.test(entry)) return false;
    total += originalSize;
    if (total > MOST_UNPACKED) throw new UnreadableFile(name);
    return true;
  };
  const parts = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
    unzip(bytes, { filter: wanted }, (error, files) => (error ? reject(error) : resolve(files)));
  });
  const names = Object.keys(parts).sort();
  const main = names.find((entry) => /\.shp$/i.test(entry));
  if (main === undefined) return 'zip-without';
  const stem = main.slice(0, -4).toLowerCase();
  const part = (ending: string): Uint8Array | undefined => {
    const found = names.find((entry) => entry.toLowerCase() === `${stem}${ending}`);
    return found === undefined ? undefined : parts[found];
  };
  const text = (ending: string): string => {
    const found = part(ending);
    return found ? strFromU8(found, true) : '';
  };
  const table = part('.dbf');
  if (!table) throw new UnreadableFile('.dbf');
  return readShapefileParts({
    shapes: parts[main] as Uint8Array,
    table,
    projection: text('.prj'),
    codePage: text('.cpg'),
  });
}
