import type { Position } from 'geojson';

/** An outer ring followed by its holes, any plane coordinates. */
export type Rings = readonly (readonly Position[])[];

/** Sorted places where a horizontal line crosses the rings. */
function crossings(rings: Rings, y: number): number[] {
  const at: number[] = [];
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > y !== by > y) at.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  return at.sort((a, b) => a - b);
}

/** True when a position lies inside a polygon (even-odd; positions on the edge may go either way). */
export const insideRings = (rings: Rings, x: number, y: number): boolean =>
  crossings(rings, y).filter((crossing) => crossing < x).length % 2 === 1;

/**
 * A position inside a polygon where something may point at it: the middle of the widest stretch on the horizontal line half way
 * up. Undefined for a polygon without height.
 */
export function interiorPoint(rings: Rings): Position | undefined {
  const heights = (rings[0] ?? []).map(([, y = 0]) => y);
  const y = (Math.min(...heights) + Math.max(...heights)) / 2;
  const at = crossings(rings, y);
  let best: Position | undefined;
  let widest = 0;
  for (let i = 1; i < at.length; i += 2) {
    const [from = 0, to = 0] = [at[i - 1], at[i]];
    if (to - from <= widest) continue;
    widest = to - from;
    best = [(from + to) / 2, y];
  }
  return best;
}

/** Positions inside a polygon on a regular grid, `wide` and `high` apart, row by row from the lowest y. */
export function gridInside(rings: Rings, wide: number, high: number): Position[] {
  const { left, bottom, height } = extent(rings);
  const points: Position[] = [];
  for (let row = 0; row < Math.floor(height / high); row++) {
    const y = bottom + (row + 0.5) * high;
    const at = crossings(rings, y);
    for (let i = 1; i < at.length; i += 2) {
      // On one grid for the whole polygon, so that stretches of a row do not come closer than others.
      const first = Math.ceil(((at[i - 1] ?? 0) - left) / wide - 0.5);
      for (let x = left + (first + 0.5) * wide; x < (at[i] ?? 0); x += wide) points.push([x, y]);
    }
  }
  return points;
}

/** The upright rectangle around a polygon. */
export function extent(rings: Rings): { left: number; bottom: number; width: number; height: number } {
  const outer = rings[0] ?? [];
  const xs = outer.map(([x = 0]) => x);
  const ys = outer.map(([, y = 0]) => y);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  return { left, bottom, width: Math.max(...xs) - left, height: Math.max(...ys) - bottom };
}

/** Area between the outer ring and its holes, in the square of the positions' unit (shoelace formula). */
export function ringsArea(rings: Rings): number {
  const areas = rings.map((ring) => {
    let twice = 0;
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      twice += ax * by - bx * ay;
    }
    return Math.abs(twice / 2);
  });
  return areas.reduce((sum, area, i) => (i === 0 ? area : sum - area), 0);
}
