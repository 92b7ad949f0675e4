import { type DrawnFeature, drawnFeatures } from '../../../web/data/polygons/drawn';
import { type Finding, finding } from '../../../web/domain/findings/finding';
import { readPolygons } from '../../districts/polygons/read';

/** What was drawn, in which system it was, and what is wrong with it. */
export interface Drawn {
  readonly features: readonly DrawnFeature[];
  /** How the coordinates were meant; undefined when nothing could be read. */
  readonly axes: string | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads areas that were drawn elsewhere: GeoJSON, FlatGeobuf, GeoPackage or shapefile, in metres of UTM 32 or in degrees.
 * Everything that can't be taken is an error with the feature and the place: other geometries, positions outside
 * Denmark, outlines that are open, without area, that cross themselves or lie on each other. `layer` names the one of a
 * GeoPackage that has several.
 */
export async function readDrawn(file: string, layer?: string): Promise<Drawn> {
  const place = { file };
  const read = await readPolygons(file, layer);
  if (!('features' in read)) return { features: [], axes: undefined, findings: read.findings.map(asDrawn) };
  const features = drawnFeatures(read.features, file);
  const nothing = read.features.length === 0 ? [finding('drawn-nothing', { place })] : [];
  return { ...features, axes: read.axes, findings: [...features.findings, ...nothing] };
}

/** What the reader of areas says of a whole file, said of a drawing. */
function asDrawn(found: Finding): Finding {
  const { code, level, ...about } = found;
  if (code === 'district-file-refused') return finding('drawn-file-refused', about);
  return code === 'district-crs-refused' ? finding('drawn-crs-other', about) : { code, level, ...about };
}
