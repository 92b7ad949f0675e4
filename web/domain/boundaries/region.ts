import { chainsOf } from './chains';
import {
  attach,
  buffer,
  disc,
  growRound,
  inletsClosed,
  intersect,
  straightened,
  subtract,
  unite,
  withoutSpurs,
} from './clip';
import { withoutNecks } from './necks';
import type { BoundaryParameters } from './parameters';
import { partsOf } from './parts';
import { distanceToSegment, millimetres, onGrid, type PlanePoint, type PlaneRing, ringsHold } from './plane';
import type { RowSegment } from './row-segments';

/** What the region of one area is made from, all on one plane. */
export interface RegionInput {
  /** Addresses whose ground is the area's. */
  readonly members: readonly PlanePoint[];
  /** All other addresses near. */
  readonly others: readonly PlanePoint[];
  /** The area's own row segments. */
  readonly segments: readonly RowSegment[];
  /** Union of the area's cells. */
  readonly ground: PlaneRing[];
  /** Union of the cells of other areas. */
  readonly foreignGround: PlaneRing[];
  readonly cellAt: (point: PlanePoint) => PlaneRing;
}

/** A member keeps this distance (mm) from the edge where its own cell allows it. */
const ROOM = 1000;
/** A row counts as straight when its houses stand this near (mm) to the line. */
const STRAIGHT = 300;

/**
 * The region of one area: what its houses and rows reach, on its own ground; inlets closed and spurs cut off where
 * that takes no address from anyone; then each member that lost its place gets it back. Parts without a member
 * are left out. Every member lies inside, every other address outside.
 */
export function regionOf(input: RegionInput, parameters: BoundaryParameters): PlaneRing[] {
  if (input.members.length === 0) return [];
  const raw = intersect(reachOf(input, parameters), input.ground);
  const closed = closeInlets(raw, input, parameters);
  let region = withoutNecks(withoutSpurs(closed, parameters.open), parameters.open / 2);
  for (const open of [parameters.open / 2, parameters.open / 4]) {
    const lost = lostMembers(region, closed, input.members);
    if (lost.length === 0) break;
    const parts = partsOf(subtract(withoutSpurs(closed, open), region));
    const kept = parts.filter((part) => lost.some((member) => depth(part, member) > -ROOM));
    region = attach(region, kept.flat(), closed);
  }
  const cores = lostMembers(region, closed, input.members).flatMap((member) =>
    intersect([disc(member, parameters.core)], [input.cellAt(member)]),
  );
  if (cores.length > 0) region = unite(region, cores);
  return partsOf(region)
    .filter((part) => input.members.some((member) => ringsHold(part, member)))
    .flat();
}

/** All within reach of houses and rows; gaps between them closed, then narrow necks and tips cut. */
function reachOf(
  { members, segments }: RegionInput,
  { reach, close, open }: BoundaryParameters,
): PlaneRing[] {
  const paths = chainsOf(segments, members).map((chain) => straightened(chain.map(onGrid), STRAIGHT));
  return growRound(growRound(buffer(paths, reach + close), -close - open), open);
}

/** Fills inlets that are narrower than twice `open`, unless they lead to an address or to another area's ground. */
function closeInlets(raw: PlaneRing[], input: RegionInput, { open, core }: BoundaryParameters): PlaneRing[] {
  const free = subtract(inletsClosed(raw, open), input.foreignGround);
  const inlets = partsOf(subtract(free, raw)).filter((part) =>
    input.others.every((other) => depth(part, other) < -millimetres(core)),
  );
  return attach(raw, inlets.flat(), unite(raw, free));
}

/** Members outside the region, or nearer to its edge than they were to the edge of the whole. */
function lostMembers(region: PlaneRing[], whole: PlaneRing[], members: readonly PlanePoint[]): PlanePoint[] {
  return members.filter((member) => {
    const inside = depth(region, member);
    return inside <= 0 || (inside < ROOM && inside < 0.9 * depth(whole, member));
  });
}

/** Distance (mm) from a point to the edge of a shape; negative when the point lies outside. */
function depth(shape: readonly PlaneRing[], point: PlanePoint): number {
  let distance = Infinity;
  for (const ring of shape) {
    let a = ring[ring.length - 1] as PlanePoint;
    for (const b of ring) {
      distance = Math.min(distance, distanceToSegment(point, a, b));
      a = b;
    }
  }
  return ringsHold(shape, point) ? distance : -distance;
}
