import { featureCollection, intersect, multiPolygon } from '@turf/turf';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import type { BoundaryInput, BoundaryResult } from '../../../web/domain/boundaries/types';
import {
  type MultiPolygon,
  mapPositions,
  snap,
  toLonLat,
  type Utm32,
  utm32,
} from '../../../web/domain/geo/coordinates';

/**
 * The law of boundaries, checked without any of the code that builds them: point in polygon by angles in this file,
 * validity and overlap by JSTS. Returns what is broken, in words.
 */
export function brokenLaws(input: BoundaryInput, result: BoundaryResult): string[] {
  const shapes = result.areas.map(({ shape }) => shape);
  return [
    ...shapes.flatMap(ringFaults),
    ...shapes.flatMap((shape, area) => validityFaults(shape, area)),
    ...membershipFaults(input, shapes, (position) => position, 'metres'),
    ...membershipFaults(input, shapes.map(inDegrees), degrees, 'degrees'),
    ...overlapFaults(shapes),
  ];
}

type Pair = readonly [number, number];
type Shape = readonly (readonly (readonly Pair[])[])[];

/** Degrees with nine decimals, as GeoJSON carries them. */
const degrees = (position: Utm32): Pair => {
  const [lon, lat] = toLonLat(position);
  return [Math.round(lon * 1e9) / 1e9, Math.round(lat * 1e9) / 1e9];
};
const inDegrees = (shape: MultiPolygon<Utm32>): Shape =>
  shape.map((polygon) => polygon.map((ring) => ring.map(degrees)));

/** Signed area relative to the first point, so that large coordinates do not matter. */
function signedArea(ring: readonly Pair[]): number {
  const [ox, oy] = ring[0] as Pair;
  return ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] as Pair;
    return sum + ((x - ox) * (ny - oy) - (nx - ox) * (y - oy)) / 2;
  }, 0);
}

function ringFaults(shape: MultiPolygon<Utm32>, area: number): string[] {
  const faults: string[] = [];
  for (const polygon of shape)
    polygon.forEach((ring, i) => {
      const [first, last] = [ring[0], ring[ring.length - 1]];
      if (ring.length < 4) faults.push(`area ${area}: ring of ${ring.length}`);
      if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) faults.push(`area ${area}: ring open`);
      if (signedArea(ring) > 0 !== (i === 0)) faults.push(`area ${area}: ring ${i} runs the wrong way`);
      for (const [east, north] of ring)
        if (Math.round(east * 1000) / 1000 !== east || Math.round(north * 1000) / 1000 !== north)
          faults.push(`area ${area}: vertex off the grid`);
      ring.slice(1).forEach((b, k) => {
        const a = ring[k] as Pair;
        const c = ring[k + 2] ?? (ring[1] as Pair);
        const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
        if (ux === 0 && uy === 0) faults.push(`area ${area}: point repeated`);
        const bend = Math.abs(Math.atan2(ux * vy - uy * vx, ux * vx + uy * vy));
        if (bend > Math.PI - 1e-3) faults.push(`area ${area}: spike at ${b.join(' ')}`);
      });
    });
  return faults;
}

/** Times that a ring winds around a point, by summing angles. */
function winds(ring: readonly Pair[], [x, y]: Pair): boolean {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1] as Pair, ring[i] as Pair];
    const [ax, ay, bx, by] = [a[0] - x, a[1] - y, b[0] - x, b[1] - y];
    sum += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  }
  return Math.abs(sum) > Math.PI;
}

const holds = (shape: Shape, point: Pair): boolean =>
  shape.some(
    ([outer, ...holes]) =>
      winds(outer as readonly Pair[], point) && !holes.some((hole) => winds(hole, point)),
  );

function membershipFaults(
  input: BoundaryInput,
  shapes: readonly Shape[],
  place: (position: Utm32) => Pair,
  unit: string,
): string[] {
  const faults: string[] = [];
  input.positions.forEach((position, i) => {
    const own = input.areaOf[i] as number;
    const found = shapes.flatMap((shape, area) => (holds(shape, place(position)) ? [area] : []));
    if (found.length === (own >= 0 ? 1 : 0) && (own < 0 || found[0] === own)) return;
    const excused = input.positions.some(
      (other, j) =>
        input.areaOf[j] !== own && Math.hypot(other[0] - position[0], other[1] - position[1]) < 0.009,
    );
    if (!excused || found.length > 1)
      faults.push(`address ${i} of ${own} at ${position.join(' ')} lies in [${found}] (${unit})`);
  });
  return faults;
}

// biome-ignore lint/suspicious/noExplicitAny: the types of JSTS describe its Java side only
type Geometry = any;
const geometry = (shape: MultiPolygon<Utm32>): Geometry =>
  new GeoJSONReader(new GeometryFactory()).read({ type: 'MultiPolygon', coordinates: shape });

function validityFaults(shape: MultiPolygon<Utm32>, area: number): string[] {
  if (shape.length === 0) return [];
  const check: Geometry = new IsValidOp(geometry(shape));
  return check.isValid() ? [] : [`area ${area} invalid: ${check.getValidationError().toString()}`];
}

/** Overlap of two shapes in square metres, where there is too much of it. */
function overlapFaults(shapes: readonly MultiPolygon<Utm32>[]): string[] {
  return shapes.flatMap((one, i) =>
    shapes.slice(i + 1).flatMap((other, k) => {
      if (one.length === 0 || other.length === 0) return [];
      const overlap = overlapOf(one, other);
      return overlap < 0.01 ? [] : [`areas ${i} and ${i + 1 + k} overlap by ${overlap} m²`];
    }),
  );
}

/** By JSTS, or by Turf (polyclip-ts) where JSTS gives up on lines that almost coincide. */
function overlapOf(one: MultiPolygon<Utm32>, other: MultiPolygon<Utm32>): number {
  const [a, b] = [near(one, one), near(other, one)];
  try {
    return (OverlayOp as Geometry).intersection(geometry(a), geometry(b)).getArea();
  } catch {
    const common = intersect(featureCollection([multiPolygon(a as Geometry), multiPolygon(b as Geometry)]));
    const polygons: Shape = !common
      ? []
      : common.geometry.type === 'Polygon'
        ? [common.geometry.coordinates as unknown as Shape[0]]
        : (common.geometry.coordinates as unknown as Shape);
    return polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0);
  }
}

/** A shape moved to the first point of another one, so that digits are left for what is small. */
function near(shape: MultiPolygon<Utm32>, origin: MultiPolygon<Utm32>): MultiPolygon<Utm32> {
  const [east, north] = origin[0]?.[0]?.[0] ?? [0, 0];
  return mapPositions(shape, (position) => snap(utm32(position[0] - east, position[1] - north)));
}
