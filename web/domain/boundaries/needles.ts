import { leavesRoom, type Obstacle } from './obstacles';
import { distanceToSegment, type PlanePoint, turn } from './plane';

/** A corner is a needle when its two sides stay this near (mm) to each other … */
const WIDTH = 100;
/** … and meet at less than this angle (radians). */
const ANGLE = 0.05;

/**
 * Indexes of a line's points without the tips of needles: cracks and spurs of hair's breadth that clipping leaves and no
 * one would draw. A tip stays when an address lies so near that it is needed. A closed line (first point repeated
 * last) may lose the point it starts at, and is closed again.
 */
export function withoutNeedles(line: readonly PlanePoint[], obstacles: readonly Obstacle[]): number[] {
  const [first, last] = [line[0], line[line.length - 1]];
  const isClosed = line.length > 3 && first?.x === last?.x && first?.y === last?.y;
  const kept = line.map((_, i) => i);
  if (isClosed) kept.pop();
  const from = isClosed ? 0 : 1;
  for (let i = from; i < kept.length - from && kept.length > 3; ) {
    const [before, at, after] = [-1, 0, 1].map(
      (step) => line[kept[(i + step + kept.length) % kept.length] as number] as PlanePoint,
    ) as [PlanePoint, PlanePoint, PlanePoint];
    if (isNeedle(before, at, after) && leavesRoom([before, at, after], obstacles)) {
      kept.splice(i, 1);
      i = Math.max(from, i - 1);
    } else i++;
  }
  if (isClosed) kept.push(kept[0] as number);
  return kept;
}

function isNeedle(a: PlanePoint, tip: PlanePoint, b: PlanePoint): boolean {
  const dot = (a.x - tip.x) * (b.x - tip.x) + (a.y - tip.y) * (b.y - tip.y);
  if (dot <= 0 || Math.abs(turn(tip, a, b)) > Math.tan(ANGLE) * dot) return false;
  return Math.min(distanceToSegment(a, tip, b), distanceToSegment(b, tip, a)) < WIDTH;
}
