import type { OutlineFault } from '../../domain/districts/outline';
import { type Finding, type FindingCode, finding } from '../../domain/findings/finding';
import type { MultiPolygon, Utm32 } from '../../domain/geo/coordinates';
import type { PlacedFeature, PlaceProblem } from './place';

/** A drawn area in EPSG:25832, on the 1 mm grid, outer rings counter-clockwise. */
export interface DrawnFeature {
  /** Place in the file, from 1. */
  readonly feature: number;
  readonly shape: MultiPolygon<Utm32>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Those features that can be used, and errors for the others. */
export function drawnFeatures(
  placed: readonly PlacedFeature[],
  file: string,
): { readonly features: readonly DrawnFeature[]; readonly findings: readonly Finding[] } {
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
