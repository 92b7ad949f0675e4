import type { MultiPolygon, Polygon, Utm32 } from '../geo/coordinates';
import { snap, utm32 } from '../geo/coordinates';
import { signedRingArea } from '../geo/measure';
import { type ClipCoordinates, clipBy } from './clip-library';
import { crossesItself } from './crossing';

/** What is wrong with a shape. */
export type ShapeFault = 'no-rings' | 'not-a-number' | 'ring-too-short' | 'no-area';

/** A shape made ready for clipping, or what is wrong with it. */
export type PreparedShape =
  | { readonly ok: true; readonly shape: MultiPolygon<Utm32>; readonly repaired: boolean }
  | { readonly ok: false; readonly fault: ShapeFault };

/**
 * Makes a multipolygon ready for clipping: snaps it to the 1 mm grid, drops repeated vertices and holes that vanish on
 * the grid, closes open rings and refuses what has no area. The clipping library misjudges edges that lie 1e-9 m
 * apart, so nothing is clipped that has not been here. A shape that crosses itself is repaired
 * (even-odd within a polygon, parts united) and marked `repaired`; its area is then that of the repaired shape.
 */
export function prepareShape(shape: MultiPolygon<Utm32>): PreparedShape {
  if (shape.length === 0) return { ok: false, fault: 'no-rings' };
  const polygons: Utm32[][][] = [];
  for (const part of shape) {
    const rings: Utm32[][] = [];
    for (const [i, ring] of part.entries()) {
      if (!ring.every((at) => Number.isFinite(at[0]) && Number.isFinite(at[1])))
        return { ok: false, fault: 'not-a-number' };
      if (ring.length < 3) return { ok: false, fault: 'ring-too-short' };
      const snapped = snapRing(ring);
      const holds = snapped.length >= 4;
      if (i === 0 && !holds) return { ok: false, fault: 'ring-too-short' };
      // a hole that closes up on the grid is no hole; an outer ring of signed area 0 may still be a bow tie
      if (i === 0 || (holds && signedRingArea(snapped) !== 0)) rings.push(snapped);
    }
    if (rings.length === 0) return { ok: false, fault: 'no-rings' };
    polygons.push(rings);
  }
  if (!crossesItself(polygons)) return { ok: true, shape: polygons, repaired: false };
  const repaired = resolveCrossings(polygons);
  return repaired ? { ok: true, shape: repaired, repaired: true } : { ok: false, fault: 'no-area' };
}

/** The polygon as the library wants it: mutable arrays. Positions keep their order, east before north. */
export const toPositions = (shape: MultiPolygon<Utm32>): ClipCoordinates =>
  shape.map((part) => part.map((ring) => ring.map((at) => [at[0], at[1]])));

/** Back from the library's arrays. */
export const fromPositions = (polygons: readonly (readonly (readonly number[])[])[][]): MultiPolygon<Utm32> =>
  polygons.map((part) =>
    part.map((ring) => ring.map((at) => utm32(at[0] ?? Number.NaN, at[1] ?? Number.NaN))),
  );

function snapRing(ring: readonly Utm32[]): Utm32[] {
  const out: Utm32[] = [];
  for (const position of ring) {
    const next = snap(position);
    const last = out.at(-1);
    if (!last || last[0] !== next[0] || last[1] !== next[1]) out.push(next);
  }
  const [first, last] = [out[0], out.at(-1)];
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) out.push(first);
  return out;
}

/** Lets the library resolve the crossings: a union with itself, which needs a second operand of its own. */
function resolveCrossings(polygons: readonly Polygon<Utm32>[]): MultiPolygon<Utm32> | null {
  const parts = polygons.map((part) => toPositions([part]));
  const [first] = parts;
  if (!first) return null;
  const whole = clipBy('union', first, parts);
  return whole.length > 0 ? fromPositions(whole) : null;
}
