import type { Network } from './corners';
import { facesOf, type LabelledEdge } from './faces';
import { partsOf } from './parts';
import { comparePoints, type PlanePoint, type PlaneRing } from './plane';

/**
 * The ground of every area as connected parts (outer ring, then holes), from the arcs around it. Rings start at
 * their western-most point and pass no point twice: where ground touches itself, rings are divided.
 */
export function assembleAreas({ points, arcs }: Network, areas: number): PlaneRing[][][] {
  const lines: LabelledEdge[] = arcs.flatMap(({ ids, left, right }) =>
    ids.slice(1).map((to, i) => ({ from: ids[i] as number, to, left, right })),
  );
  const rings: PlaneRing[][] = Array.from({ length: areas }, () => []);
  for (const face of facesOf(points, lines))
    for (const ring of dividedAtRepeats(face.ring))
      rings[face.label]?.push(fromWest(ring.map((id) => points[id] as PlanePoint)));
  return rings.map((list) =>
    partsOf(list.sort((a, b) => comparePoints(a[0] as PlanePoint, b[0] as PlanePoint))),
  );
}

/** Divides a walk that passes a point twice into walks that do not. */
function dividedAtRepeats(walk: readonly number[]): number[][] {
  const rings: number[][] = [];
  const open: number[] = [];
  for (const id of walk) {
    const before = open.indexOf(id);
    if (before >= 0) rings.push(open.splice(before));
    open.push(id);
  }
  rings.push(open);
  return rings.filter((ring) => ring.length >= 3);
}

/** The ring turned so that it starts at its western-most (then southern-most) point. */
function fromWest(ring: PlaneRing): PlaneRing {
  const first = ring.reduce(
    (best, point, i) => (comparePoints(point, ring[best] as PlanePoint) < 0 ? i : best),
    0,
  );
  return [...ring.slice(first), ...ring.slice(0, first)];
}
