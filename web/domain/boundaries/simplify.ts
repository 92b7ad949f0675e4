import { leavesRoom, type Obstacle } from './obstacles';
import { bendOf, type PlanePoint, squareToSegment } from './plane';

/** Stop looking further along a line when so many chords in a row were not admissible. */
const GIVE_UP = 15;
/**
 * A chord this long (mm) that uses up the whole tolerance costs as much as one more vertex. The price grows with length,
 * and with the square of the deviation: a tilted street front is seen, a blunt corner is not.
 */
const LONG = 20_000;
/** Points this near (mm) to a straight line are left out beforehand, unless an address needs less than TIGHT of room. */
const THIN = 20;
const TIGHT = 200;

/**
 * Chooses vertices of a line so that few are left, none of the line is further than `tolerance` (mm) from its straight
 * parts, and all obstacles keep their side and room. Best choice over the whole line (shortest path over all admissible
 * chords), with a price on deviation, so that corners stay corners and long straight lines stay where they are. Returns indexes into `line`, ends included.
 */
export function simplifyLine(
  line: readonly PlanePoint[],
  obstacles: readonly Obstacle[],
  tolerance: number,
): number[] {
  const isTight = obstacles.some(({ room }) => room < TIGHT);
  const candidates = isTight ? line.map((_, k) => k) : thinned(line, THIN);
  const chosen = bestChords(
    candidates.map((k) => line[k] as PlanePoint),
    obstacles,
    tolerance,
  );
  return chosen.map((k) => candidates[k] as number);
}

/**
 * Index of the sharpest corner of a closed line (first point repeated last), once what is within the tolerance is left
 * out. A ring is simplified from there, so that no vertex is left only because the ring happened to start at it.
 */
export function sharpestCorner(line: readonly PlanePoint[], tolerance: number): number {
  const kept = thinned(line, tolerance);
  let [corner, sharpest] = [0, -1];
  for (let k = 1; k + 1 < kept.length; k++) {
    const [a, b, c] = [kept[k - 1], kept[k], kept[k + 1]] as [number, number, number];
    const bend = Math.abs(bendOf(line[a] as PlanePoint, line[b] as PlanePoint, line[c] as PlanePoint));
    if (bend > sharpest) [corner, sharpest] = [b, bend];
  }
  return corner;
}

/** Indexes of points without those nearer than `tolerance` to the rest of the line (Ramer, Douglas and Peucker). */
function thinned(line: readonly PlanePoint[], tolerance: number): number[] {
  const kept = new Uint8Array(line.length);
  const waiting: [number, number][] = [[0, line.length - 1]];
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    const [i, j] = range;
    kept[i] = kept[j] = 1;
    let [far, off] = [-1, tolerance ** 2];
    for (let k = i + 1; k < j; k++) {
      const square = squareToSegment(line[k] as PlanePoint, line[i] as PlanePoint, line[j] as PlanePoint);
      if (square > off) [far, off] = [k, square];
    }
    if (far >= 0) waiting.push([i, far], [far, j]);
  }
  return line.flatMap((_, k) => (kept[k] ? [k] : []));
}

/** The chords of a line that cost least together. */
function bestChords(
  line: readonly PlanePoint[],
  obstacles: readonly Obstacle[],
  tolerance: number,
): number[] {
  const last = line.length - 1;
  const allowed = tolerance ** 2;
  const cost = new Float64Array(line.length).fill(Infinity);
  const from = new Int32Array(line.length);
  cost[0] = 0;
  for (let i = 0; i < last; i++) {
    const a = line[i] as PlanePoint;
    for (let j = i + 1, refused = 0; j <= last && refused < GIVE_UP; j++) {
      const b = line[j] as PlanePoint;
      let off = 0;
      for (let k = i + 1; k < j && off <= allowed; k++)
        off = Math.max(off, squareToSegment(line[k] as PlanePoint, a, b));
      refused = off > allowed ? refused + 1 : 0;
      if (off > allowed) continue;
      const length = Math.hypot(a.x - b.x, a.y - b.y);
      const total = (cost[i] as number) + 1 + (off / allowed) * (length / LONG);
      if (total >= (cost[j] as number)) continue;
      if (j > i + 1 && obstacles.length > 0 && !leavesRoom(line.slice(i, j + 1), obstacles)) continue;
      cost[j] = total;
      from[j] = i;
    }
  }
  const chosen = [last];
  for (let j = last; j > 0; j = from[j] as number) chosen.push(from[j] as number);
  return chosen.reverse();
}
