import type { Size, XY } from './mercator';
import type { MapBox } from './props';

/** True when two boxes come nearer than `gap` px. */
export const boxesMeet = (a: MapBox, b: MapBox, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** True when `inner` lies within `outer`, its edge included. */
export const boxHolds = (outer: MapBox, inner: MapBox): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export const boxHasPoint = (box: MapBox, { x, y }: XY): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** Points from top to bottom, for `countInBox`. */
export const fromTop = (points: readonly XY[]): readonly XY[] => points.toSorted((a, b) => a.y - b.y);

/** How many points lie in a box, of points from top to bottom: only those of its height are looked at. */
export function countInBox(points: readonly XY[], box: MapBox): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle]?.y ?? box.y) < box.y) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  for (let i = low; i < points.length; i++) {
    const point = points[i];
    if (!point || point.y > box.y + box.height) break;
    if (boxHasPoint(box, point)) count++;
  }
  return count;
}

/** The point of a box that lies nearest to a point; the point itself when it lies inside. */
export const nearestInBox = (box: MapBox, { x, y }: XY): XY => ({
  x: Math.min(Math.max(x, box.x), box.x + box.width),
  y: Math.min(Math.max(y, box.y), box.y + box.height),
});

/** True when the straight line between two points passes through a box (Liang-Barsky clipping). */
export function lineMeetsBox(from: XY, to: XY, box: MapBox): boolean {
  let enter = 0;
  let leave = 1;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const edges: readonly (readonly [number, number])[] = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ];
  for (const [slope, room] of edges) {
    if (slope === 0) {
      if (room < 0) return false;
      continue;
    }
    const at = room / slope;
    if (slope < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
  }
  return enter <= leave;
}

/** True when two straight lines cross, touching ends included. */
export function linesCross(a: XY, b: XY, c: XY, d: XY): boolean {
  const side = (p: XY, q: XY, r: XY): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** True when two lists of boxes take the same room, give or take so many px on each side. */
export const sameBoxes = (a: readonly MapBox[], b: readonly MapBox[], slack: number): boolean =>
  a.length === b.length &&
  a.every((box, i) => {
    const other = b[i];
    return (
      other !== undefined && boxHolds(grownBox(other, slack), box) && boxHolds(grownBox(box, slack), other)
    );
  });

/** A box with so many px more on each side. */
export const grownBox = ({ x, y, width, height }: MapBox, by: number): MapBox => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The edges of a window as flat boxes: what meets one would be cut. */
export const edgeBoxes = ({ width, height }: Size): MapBox[] => [
  { x: 0, y: 0, width, height: 1 },
  { x: 0, y: height, width, height: 1 },
  { x: 0, y: 0, width: 1, height },
  { x: width, y: 0, width: 1, height },
];

/** Where an element lies on another, px. */
export function boxOnElement(outer: Element, inner: Element): MapBox {
  const [a, b] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
  return { x: b.x - a.x, y: b.y - a.y, width: b.width, height: b.height };
}

/** The same box in whole px, so that a hair's breadth is no change. */
export const wholeBox = ({ x, y, width, height }: MapBox): MapBox => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.round(width),
  height: Math.round(height),
});
