import { type Polygon, type Utm32, utm32 } from '../geo/coordinates';

/**
 * A point inside a polygon, however thin: the middle of the longest stretch inside on the line halfway between the two
 * neighbouring vertex heights that are furthest apart. Undefined for a polygon without height.
 */
export function pointInside(polygon: Polygon<Utm32>): Utm32 | undefined {
  const heights = [...new Set(polygon.flat().map(([, north]) => north))].sort((a, b) => a - b);
  let best = { gap: 0, north: Number.NaN };
  for (let i = 1; i < heights.length; i++) {
    const [low, high] = [heights[i - 1] as number, heights[i] as number];
    if (high - low > best.gap) best = { gap: high - low, north: (low + high) / 2 };
  }
  if (best.gap === 0) return undefined;
  const crossings = polygon
    .flatMap((ring) =>
      ring.slice(1).flatMap((b, i) => {
        const a = ring[i] as Utm32;
        if (a[1] > best.north === b[1] > best.north) return [];
        return [a[0] + ((best.north - a[1]) / (b[1] - a[1])) * (b[0] - a[0])];
      }),
    )
    .sort((a, b) => a - b);
  let longest: readonly [number, number] | undefined;
  for (let i = 1; i < crossings.length; i += 2) {
    const stretch = [crossings[i - 1] as number, crossings[i] as number] as const;
    if (!longest || stretch[1] - stretch[0] > longest[1] - longest[0]) longest = stretch;
  }
  return longest && utm32((longest[0] + longest[1]) / 2, best.north);
}
