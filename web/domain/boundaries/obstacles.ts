import Flatbush from 'flatbush';
import { distanceToSegment, type PlanePoint, ringHolds } from './plane';

/** An address that a simplified line must leave on its side, and how near (mm) the line may come. */
export interface Obstacle extends PlanePoint {
  readonly room: number;
}

/** A line may come this near (mm) to an address, or stay as near as it was. */
const ROOM = 2000;
/** Share of a smaller distance that must be left. */
const KEEP = 0.9;
/**
 * A straight line on the plane of EPSG:25832 and the straight line between the same ends in degrees are at most this
 * times the square of their length (mm) apart in Denmark: tan(latitude) / (8 * radius of the earth), rounded up.
 */
const BOW = 4e-11;

/** The addresses near a line, each with the room that it needs. */
export function obstaclesAlong(
  line: readonly PlanePoint[],
  addresses: readonly PlanePoint[],
  index: Flatbush,
  tolerance: number,
): Obstacle[] {
  const nearest = new Map<number, number>();
  const margin = tolerance + ROOM;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1] as PlanePoint, line[i] as PlanePoint];
    const box = [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)] as const;
    for (const k of index.search(box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin)) {
      const distance = distanceToSegment(addresses[k] as PlanePoint, a, b);
      if (distance < (nearest.get(k) ?? margin)) nearest.set(k, distance);
    }
  }
  return [...nearest].map(([k, distance]) => ({
    ...(addresses[k] as PlanePoint),
    room: Math.min(ROOM, KEEP * distance),
  }));
}

/** A spatial index of points of the plane, by place in the list. */
export function indexPoints(points: readonly PlanePoint[]): Flatbush {
  const index = new Flatbush(Math.max(1, points.length));
  for (const { x, y } of points) index.add(x, y);
  if (points.length === 0) index.add(Infinity, Infinity);
  index.finish();
  return index;
}

/** True when a straight line may replace the part of a line: every obstacle keeps its side and its room. */
export function leavesRoom(part: readonly PlanePoint[], obstacles: readonly Obstacle[]): boolean {
  const [a, b] = [part[0] as PlanePoint, part[part.length - 1] as PlanePoint];
  const bow = BOW * ((b.x - a.x) ** 2 + (b.y - a.y) ** 2);
  return obstacles.every((obstacle) => {
    const distance = distanceToSegment(obstacle, a, b);
    return distance >= obstacle.room + bow && !ringHolds(part, obstacle);
  });
}
