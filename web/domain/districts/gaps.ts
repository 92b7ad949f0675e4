import Flatbush from 'flatbush';
import { inletsClosed, subtract, unite } from '../boundaries/clip';
import { ringsOnPlane } from '../boundaries/pieces';
import { originOf } from '../boundaries/plane';
import type { MultiPolygon, Polygon, Ring, Utm32 } from '../geo/coordinates';
import { polygonArea } from '../geo/measure';
import { isGround, planePolygons } from './pairs';
import { pointInside } from './point-inside';

/** Gaps up to this wide (metres) between two districts are slivers: wider ones may be meant. */
export const SLIVER_WIDTH = 10;
/** How near (metres) the outline of a gap must run to a district to count as its border. */
const CONTACT = 0.02;
/** From this share of its outline on, a strip lies between districts and is no notch in their outer edge. */
const ENCLOSED = 0.85;

/** A narrow strip between two districts that belongs to none; indexes into the list given. */
export interface PairGap {
  readonly one: number;
  readonly other: number;
  readonly squareMetres: number;
  readonly at: Utm32;
}

/**
 * The slivers between shapes, each with the two that border most of it. What closing by half the width adds to the union of
 * all, where at least two shapes run along it and hardly any of it is open.
 */
export function gapsOf(shapes: readonly MultiPolygon<Utm32>[]): PairGap[] {
  const origin = originOf(shapes.flat(2).flat());
  const whole = unite(shapes.flatMap((shape) => ringsOnPlane(shape, origin)));
  if (whole.length === 0) return [];
  const added = subtract(inletsClosed(whole, SLIVER_WIDTH / 2), whole);
  const contacts = makeContacts(shapes);
  return planePolygons(added, origin).flatMap((part): PairGap[] => {
    if (!isGround(part)) return [];
    const { lengths, enclosed } = contacts(part);
    const [one, other] = [...lengths].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([shape]) => shape);
    const at = pointInside(part);
    if (one === undefined || other === undefined || enclosed < ENCLOSED || !at) return [];
    return [
      {
        one: Math.min(one, other),
        other: Math.max(one, other),
        squareMetres: polygonArea(part),
        at,
      },
    ];
  });
}

interface Contact {
  /** Metres of common border, by shape. */
  readonly lengths: ReadonlyMap<number, number>;
  /** Share of the outline that runs along any shape. */
  readonly enclosed: number;
}

/** Measures along which shapes the outline of a polygon runs. */
function makeContacts(shapes: readonly MultiPolygon<Utm32>[]): (polygon: Polygon<Utm32>) => Contact {
  const segments = shapes.flatMap((shape, owner) =>
    shape.flat().flatMap((ring) => ring.slice(1).map((b, i) => ({ a: ring[i] as Utm32, b, owner }))),
  );
  const index = new Flatbush(Math.max(1, segments.length));
  for (const { a, b } of segments)
    index.add(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1]));
  if (segments.length === 0) index.add(0, 0);
  index.finish();
  const ownersAt = (x: number, y: number): Set<number> => {
    const near = index.search(x - CONTACT, y - CONTACT, x + CONTACT, y + CONTACT);
    const owners = new Set<number>();
    for (const i of near) {
      const segment = segments[i];
      if (segment && distance(x, y, segment.a, segment.b) <= CONTACT) owners.add(segment.owner);
    }
    return owners;
  };
  return (polygon) => {
    const lengths = new Map<number, number>();
    let [total, touching] = [0, 0];
    for (const ring of polygon as Ring<Utm32>[])
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1] as Utm32, ring[i] as Utm32];
        const length = Math.hypot(a[0] - b[0], a[1] - b[1]);
        const owners = ownersAt((a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
        total += length;
        if (owners.size > 0) touching += length;
        for (const owner of owners) lengths.set(owner, (lengths.get(owner) ?? 0) + length);
      }
    return { lengths, enclosed: touching / total };
  };
}

function distance(x: number, y: number, a: Utm32, b: Utm32): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / square));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}
