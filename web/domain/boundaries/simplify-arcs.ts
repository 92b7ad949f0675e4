import Flatbush from 'flatbush';
import { type Network, sharpenCorners } from './corners';
import { withoutNeedles } from './needles';
import { indexPoints, type Obstacle, obstaclesAlong } from './obstacles';
import type { PlanePoint } from './plane';
import { APART, comeNear, type Segment } from './segments';
import { sharpestCorner, simplifyLine } from './simplify';

/** Straight part of a simplified arc: which arc, and the stretch of its original points that it replaces. */
interface Chord extends Segment {
  readonly arc: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Simplifies all arcs of a network so that no two of them cross or touch where they did not before, and every address
 * keeps its side. Arcs are simplified one by one; then straight parts that come too near to others get their
 * original points back, until none does; at last short bevels become corners. No line moves by more than one and a half
 * times the tolerance (mm).
 */
export function simplifyArcs(
  { points, arcs }: Network,
  addresses: readonly PlanePoint[],
  tolerance: number,
): Network {
  const index = indexPoints(addresses);
  const pointsOf = (ids: readonly number[]): PlanePoint[] => ids.map((id) => points[id] as PlanePoint);
  const obstacles = arcs.map(({ ids }) => obstaclesAlong(pointsOf(ids), addresses, index, tolerance));
  const clean = arcs.map((arc, i) => {
    const near = obstacles[i] as Obstacle[];
    const ids = withoutNeedles(pointsOf(arc.ids), near).map((k) => arc.ids[k] as number);
    if (ids[0] !== ids[ids.length - 1]) return { ...arc, ids };
    return { ...arc, ids: startingAt(ids, sharpestCorner(pointsOf(ids), tolerance)) };
  });
  const lines = clean.map(({ ids }) => pointsOf(ids));
  const kept = lines.map((line, i) => simplifyLine(line, obstacles[i] as Obstacle[], tolerance));
  for (;;) {
    const chords = kept.flatMap((indexes, arc) =>
      indexes.slice(1).map((end, k): Chord => {
        const start = indexes[k] as number;
        const line = lines[arc] as PlanePoint[];
        return { arc, start, end, a: line[start] as PlanePoint, b: line[end] as PlanePoint };
      }),
    );
    const bad = chordsTooNear(chords);
    if (bad.size === 0) break;
    kept.forEach((indexes, arc) => {
      kept[arc] = indexes.flatMap((end, k) => {
        const start = indexes[k - 1];
        return start !== undefined && bad.has(`${arc},${start}`) ? between(start, end) : [end];
      });
    });
  }
  const simple = clean.map((arc, i) => ({
    ...arc,
    ids: (kept[i] as number[]).map((k) => arc.ids[k] as number),
  }));
  return sharpenCorners({ points, arcs: simple }, obstacles, tolerance / 2);
}

/** A closed list of ids (first repeated last), turned to start elsewhere. */
const startingAt = (ids: readonly number[], start: number): number[] => [
  ...ids.slice(start, -1),
  ...ids.slice(0, start + 1),
];

/** The numbers after `start` up to and with `end`. */
const between = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, i) => start + 1 + i);

/** Chords that replace several original lines and come too near to another chord, as `arc,start`. */
function chordsTooNear(chords: readonly Chord[]): Set<string> {
  const bad = new Set<string>();
  if (chords.length === 0) return bad;
  const index = new Flatbush(chords.length);
  for (const { a, b } of chords)
    index.add(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
  index.finish();
  const isOriginal = ({ start, end }: Chord): boolean => end === start + 1;
  chords.forEach((one, i) => {
    if (isOriginal(one)) return;
    const { a, b } = one;
    const hits = index.search(
      Math.min(a.x, b.x) - APART,
      Math.min(a.y, b.y) - APART,
      Math.max(a.x, b.x) + APART,
      Math.max(a.y, b.y) + APART,
    );
    for (const j of hits) {
      const other = chords[j] as Chord;
      if (j === i || !comeNear(one, other)) continue;
      for (const chord of [one, other]) if (!isOriginal(chord)) bad.add(`${chord.arc},${chord.start}`);
    }
  });
  return bad;
}
