import type { OutlineFault } from '../../../web/domain/districts/outline';
import { type Finding, type FindingCode, finding } from '../../../web/domain/findings/finding';
import type { MultiPolygon, Utm32 } from '../../../web/domain/geo/coordinates';
import type { PlacedFeature, PlaceProblem } from '../../districts/polygons/place';
import { readPolygons } from '../../districts/polygons/read';

/** A drawn area in EPSG:25832, on the 1 mm grid, outer rings counter-clockwise. */
export interface DrawnFeature {
  /** Place in the file, from 1. */
  readonly feature: number;
  readonly shape: MultiPolygon<Utm32>;
  readonly properties: Readonly<Record<string, unknown>>;
}

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

/** Those features that can be used, and errors for the others. */
export function drawnFeatures(placed: readonly PlacedFeature[], file: string): Omit<Drawn, 'axes'> {
  const findings: Finding[] = [];
  const features = placed.flatMap(({ number: feature, row, shape, problem }): DrawnFeature[] => {
    if (shape) return [{ feature, shape, properties: row }];
    const { code, values } = told(problem);
    findings.push(finding(code, { place: { file }, values: { feature, ...values } }));
    return [];
  });
  return { features, findings };
}

const OUTLINES: Readonly<Record<OutlineFault, FindingCode>> = {
  'outline-open': 'drawn-ring-open',
  'outline-short': 'drawn-ring-empty',
  'outline-flat': 'drawn-ring-empty',
  'outline-crosses': 'drawn-ring-crosses',
  'hole-outside': 'drawn-ring-misplaced',
  'parts-overlap': 'drawn-ring-misplaced',
};

function told(problem: PlaceProblem): { code: FindingCode; values: Record<string, string | number> } {
  if (problem.kind === 'outside-denmark') return { code: 'drawn-position-outside', values: {} };
  if (problem.kind !== 'outline')
    return {
      code: 'drawn-geometry-wrong',
      values: { found: problem.kind === 'not-a-polygon' ? problem.found : '–' },
    };
  const [east, north] = problem.at;
  const centimetres = (metres: number): number => Math.round(metres * 100) / 100;
  return { code: OUTLINES[problem.fault], values: { east: centimetres(east), north: centimetres(north) } };
}
