import Flatbush from 'flatbush';
import type { Arc } from './arcs';
import { leavesRoom, type Obstacle } from './obstacles';
import { distanceToSegment, onGrid, type PlanePoint, ringHolds, turn } from './plane';
import { APART, comeNear, type Segment } from './segments';

/** Bevels longer than this (mm) are sides of their own. */
const BEVEL = 15_000;

/** A network of arcs with its points. */
export interface Network {
  readonly points: readonly PlanePoint[];
  readonly arcs: readonly Arc[];
}

/**
 * Replaces short bevels between two sides by the corner at which the sides meet, where that corner lies within `shift`
 * (mm) of the bevel, no address loses its side or room (`obstacles`, by arc), and no other line comes near.
 */
export function sharpenCorners(
  { points, arcs }: Network,
  obstacles: readonly (readonly Obstacle[])[],
  shift: number,
): Network {
  const all = [...points];
  const at = (id: number): PlanePoint => all[id] as PlanePoint;
  const lines = new Lines(
    arcs.flatMap(({ ids }) => ids.slice(1).map((id, k) => ({ a: at(ids[k] as number), b: at(id) }))),
  );
  const sharpened = arcs.map((arc, i) => {
    const ids = [...arc.ids];
    for (let k = 1; k + 2 < ids.length; ) {
      const [a, b, c, d] = [-1, 0, 1, 2].map((step) => at(ids[k + step] as number)) as Corner;
      const corner = meetingOf([a, b, c, d], shift);
      const near = obstacles[i] as readonly Obstacle[];
      const isFree =
        corner !== undefined &&
        leavesRoom([a, corner], near) &&
        leavesRoom([corner, d], near) &&
        !near.some((address) => ringHolds([a, b, c, d, corner], address)) &&
        lines.replace(
          [
            { a, b },
            { a: b, b: c },
            { a: c, b: d },
          ],
          [
            { a, b: corner },
            { a: corner, b: d },
          ],
        );
      if (isFree) ids.splice(k, 2, all.push(corner) - 1);
      else k++;
    }
    return { ...arc, ids };
  });
  return { points: all, arcs: sharpened };
}

type Corner = [PlanePoint, PlanePoint, PlanePoint, PlanePoint];

/** Where the lines `ab` and `cd` meet, if that can stand for the short bevel `bc`; undefined when too far off. */
function meetingOf([a, b, c, d]: Corner, shift: number): PlanePoint | undefined {
  const bevel = lengthOf(b, c);
  if (bevel > BEVEL || bevel > lengthOf(a, b) || bevel > lengthOf(c, d)) return undefined;
  const [fromC, fromD] = [turn(a, b, c), turn(a, b, d)];
  if (fromC === fromD) return undefined;
  const along = fromC / (fromC - fromD);
  const corner = onGrid({ x: c.x + along * (d.x - c.x), y: c.y + along * (d.y - c.y) });
  const offLine = (p: PlanePoint): number =>
    Math.min(distanceToSegment(p, a, corner), distanceToSegment(p, corner, d));
  const isNear = distanceToSegment(corner, b, c) <= shift && offLine(b) <= shift && offLine(c) <= shift;
  const isAhead = aheadOf(a, b, corner) && aheadOf(d, c, corner);
  return isNear && isAhead ? corner : undefined;
}

const lengthOf = (p: PlanePoint, q: PlanePoint): number => Math.hypot(p.x - q.x, p.y - q.y);

/** True when a point lies ahead on the way from `a` to `b`, clear of `a`. */
const aheadOf = (a: PlanePoint, b: PlanePoint, p: PlanePoint): boolean =>
  (p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y) > APART * lengthOf(a, b);

/** All lines of the network, to keep new ones away from them. */
class Lines {
  private readonly index: Flatbush;
  private readonly gone = new Set<string>();
  private readonly added: Segment[] = [];

  constructor(private readonly first: readonly Segment[]) {
    this.index = new Flatbush(Math.max(1, first.length));
    for (const { a, b } of first)
      this.index.add(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
    if (first.length === 0) this.index.add(Infinity, Infinity);
    this.index.finish();
  }

  /**
   * Puts two lines that meet at a new corner in the place of others, unless they come near any that stays; false when
   * they do.
   */
  replace(old: readonly Segment[], now: readonly [Segment, Segment]): boolean {
    const corner = now[0].b;
    const leaving = new Set(old.map(keyOf));
    const stays = (line: Segment): boolean => !leaving.has(keyOf(line)) && !this.gone.has(keyOf(line));
    const isFree = now.every(({ a, b }) => {
      const near = this.index
        .search(
          Math.min(a.x, b.x) - APART,
          Math.min(a.y, b.y) - APART,
          Math.max(a.x, b.x) + APART,
          Math.max(a.y, b.y) + APART,
        )
        .map((i) => this.first[i] as Segment);
      return [...near, ...this.added].every(
        (line) =>
          !stays(line) || (!comeNear({ a, b }, line) && distanceToSegment(corner, line.a, line.b) >= APART),
      );
    });
    if (!isFree) return false;
    for (const line of old) this.gone.add(keyOf(line));
    this.added.push(...now);
    return true;
  }
}

const keyOf = ({ a, b }: Segment): string =>
  a.x < b.x || (a.x === b.x && a.y < b.y) ? `${a.x},${a.y},${b.x},${b.y}` : `${b.x},${b.y},${a.x},${a.y}`;
