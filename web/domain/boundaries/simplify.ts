import { leavesRoom, type Obstacle } from './obstacles';
import { distanceToSegment, type PlanePoint } from './plane';

/** Stop looking further along a line when it has left the chord this many times further than allowed. */
const GIVE_UP = 5;
/** How much a chord that uses up the whole tolerance costs, against 1 for one more vertex. */
const BLUNT = 0.8;

/**
 * Chooses vertices of a line so that few are left, none of the line is further than `tolerance` (mm) from its straight
 * parts, and all obstacles keep their side and room. Best choice over the whole line (shortest path over all admissible
 * chords), with a small price on deviation so that corners stay corners. Returns indexes into `line`, ends included.
 */
export function simplifyLine(
  line: readonly PlanePoint[],
  obstacles: readonly Obstacle[],
  tolerance: number,
): number[] {
  const last = line.length - 1;
  const cost = new Float64Array(line.length).fill(Infinity);
  const from = new Int32Array(line.length);
  cost[0] = 0;
  for (let i = 0; i < last; i++) {
    const a = line[i] as PlanePoint;
    for (let j = i + 1; j <= last; j++) {
      const b = line[j] as PlanePoint;
      let off = 0;
      for (let k = i + 1; k < j && off <= GIVE_UP * tolerance; k++)
        off = Math.max(off, distanceToSegment(line[k] as PlanePoint, a, b));
      if (off > GIVE_UP * tolerance) break;
      if (off > tolerance) continue;
      const total = (cost[i] as number) + 1 + BLUNT * (off / tolerance) ** 2;
      if (total >= (cost[j] as number)) continue;
      if (j > i + 1 && !leavesRoom(line.slice(i, j + 1), obstacles)) continue;
      cost[j] = total;
      from[j] = i;
    }
  }
  const chosen = [last];
  for (let j = last; j > 0; j = from[j] as number) chosen.push(from[j] as number);
  return chosen.reverse();
}
