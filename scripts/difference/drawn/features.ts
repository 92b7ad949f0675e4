import type { MultiPolygon as GeoMultiPolygon, Geometry, Position } from 'geojson';
import { type Axes, axesOf } from '../../../web/data/registers/denmark';
import { ringFaults } from '../../../web/domain/boundaries/ring-faults';
import { type Finding, finding } from '../../../web/domain/findings/finding';
import {
  lonLat,
  type MultiPolygon,
  snap,
  toUtm32,
  type Utm32,
  utm32,
} from '../../../web/domain/geo/coordinates';
import { signedRingArea } from '../../../web/domain/geo/measure';

/** A feature as a file holds it, before anything is believed about it. */
export interface RawFeature {
  readonly geometry: Geometry | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

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
  /** Undefined when nothing could be read. */
  readonly axes: Axes | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Takes drawn polygons in. The system is told by where in Denmark the numbers lie (metres in UTM 32, degrees; also with north
 * first) and must be one for all. Everything that can't be taken is an error with the feature and the place: other
 * geometries, positions outside Denmark, rings that are open, without area, or that cross or touch themselves.
 */
export function drawnFeatures(raw: readonly RawFeature[], file: string): Drawn {
  const findings: Finding[] = [];
  let axes: Axes | undefined;
  const features = raw.flatMap(({ geometry, properties }, index): DrawnFeature[] => {
    const feature = index + 1;
    const about = { place: { file }, values: { feature, name: nameOf(properties) } };
    const polygons = polygonsOf(geometry);
    if (!polygons) {
      const values = { ...about.values, found: geometry?.type ?? '–' };
      findings.push(finding('drawn-geometry-wrong', { ...about, values }));
      return [];
    }
    const positions = polygons.flat(2);
    for (const position of positions) {
      const meant = axesOf(Number(position[0]), Number(position[1]));
      if (meant !== undefined && (axes === undefined || meant === axes)) {
        axes = meant;
        continue;
      }
      const code = meant === undefined ? 'drawn-position-outside' : 'drawn-crs-mixed';
      const values = { ...about.values, text: JSON.stringify(position) ?? '' };
      findings.push(finding(code, { ...about, values }));
      return [];
    }
    const shape = polygons.map((polygon) =>
      polygon.flatMap((ring, i) => {
        const clean = cleanRing(ring, axes ?? 'utm32');
        return clean.length === 0 ? [] : [signedRingArea(clean) >= 0 === (i === 0) ? clean : clean.reverse()];
      }),
    );
    const faults = faultsOf(shape, polygons).map(({ code, at: [east, north] }) =>
      finding(code, { ...about, values: { ...about.values, east, north } }),
    );
    findings.push(...faults);
    return faults.length > 0 ? [] : [{ feature, shape, properties }];
  });
  return { features, axes, findings };
}

const NAMES = ['area', 'name', 'navn', 'id'];

/** What the file calls the feature, for messages. */
const nameOf = (properties: Readonly<Record<string, unknown>>): string =>
  NAMES.map((key) => properties[key]).find(
    (value): value is string => typeof value === 'string' && value !== '',
  ) ?? '';

function polygonsOf(geometry: Geometry | null): GeoMultiPolygon['coordinates'] | undefined {
  const polygons =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : undefined;
  const isRing = (ring: unknown): boolean => Array.isArray(ring) && ring.every((at) => Array.isArray(at));
  const whole = polygons?.every(
    (polygon: unknown) => Array.isArray(polygon) && polygon.length > 0 && polygon.every(isRing),
  );
  return whole && polygons?.length ? polygons : undefined;
}

const TO_METRES: Readonly<Record<Axes, (x: number, y: number) => Utm32>> = {
  utm32: utm32,
  'utm32-swapped': (x, y) => utm32(y, x),
  wgs84: (x, y) => toUtm32(lonLat(x, y)),
  'wgs84-swapped': (x, y) => toUtm32(lonLat(y, x)),
};

/** A ring on the 1 mm grid without repeated vertices. */
function cleanRing(ring: readonly Position[], axes: Axes): Utm32[] {
  const clean: Utm32[] = [];
  for (const [x, y] of ring) {
    const at = snap(TO_METRES[axes](Number(x), Number(y)));
    const last = clean.at(-1);
    if (!last || last[0] !== at[0] || last[1] !== at[1]) clean.push(at);
  }
  return clean;
}

type RingCode = 'drawn-ring-open' | 'drawn-ring-empty' | 'drawn-ring-crosses';

interface RingProblem {
  readonly code: RingCode;
  readonly at: Utm32;
}
const fault = (code: RingCode, at: Utm32): RingProblem => ({ code, at });

/** The first fault of each kind and place; a ring that is open or empty is not looked at further. */
function faultsOf(shape: MultiPolygon<Utm32>, polygons: GeoMultiPolygon['coordinates']): RingProblem[] {
  const broken = shape.flatMap((polygon, p) => {
    if (polygon.length < (polygons[p]?.length ?? 0))
      return [fault('drawn-ring-empty', polygon[0]?.[0] ?? utm32(0, 0))];
    return polygon.flatMap((ring) => {
      const [first, last] = [ring[0], ring.at(-1)];
      if (!first || !last) return [];
      if (first[0] !== last[0] || first[1] !== last[1]) return [fault('drawn-ring-open', first)];
      return ring.length < 4 ? [fault('drawn-ring-empty', first)] : [];
    });
  });
  if (broken.length > 0) return broken;
  const seen = new Set<string>();
  return ringFaults(shape).flatMap(({ fault: what, at }) => {
    if (what !== 'spike' && what !== 'touches-line') return [];
    if (seen.has(at.join())) return [];
    seen.add(at.join());
    return [fault('drawn-ring-crosses', at)];
  });
}
