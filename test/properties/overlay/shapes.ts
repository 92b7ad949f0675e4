import { Delaunay } from 'd3-delaunay';
import fc from 'fast-check';
import { type MultiPolygon, type Ring, type Utm32, utm32 } from '../../../web/domain/geo/coordinates';
import { type Clippable, clippable } from '../../../web/domain/overlay/clip';
import type { District } from '../../../web/domain/overlay/district-shares';
import { prepareShape } from '../../../web/domain/overlay/shape';

/** North of Randers; large eastings and northings, as in earnest. */
const EAST = 563_000;
const NORTH = 6_258_000;

/** Readies a shape and fails loudly when the test made a bad one. */
export function ready(shape: MultiPolygon<Utm32>): Clippable {
  const prepared = prepareShape(shape);
  if (!prepared.ok) throw new Error(`test shape is unusable: ${prepared.fault}`);
  return clippable(prepared.shape);
}

/** A rectangle from a corner, with width and height in metres, relative to the test origin. */
export const rectangle = (x: number, y: number, width: number, height: number): MultiPolygon<Utm32> => [
  [[at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)]],
];

/** A position relative to the test origin. */
export const at = (x: number, y: number): Utm32 => utm32(EAST + x, NORTH + y);

/** A ring around a centre: one radius per equal angle, so that it never crosses itself. */
export function star(x: number, y: number, radii: readonly number[]): Ring<Utm32> {
  const ring = radii.map((radius, i) => {
    const angle = (2 * Math.PI * i) / radii.length;
    return at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  });
  return [...ring, ring[0] as Utm32];
}

const radius = fc.double({ min: 40, max: 400, noNaN: true });
const place = fc.double({ min: -500, max: 500, noNaN: true });

/** A star, sometimes with a hole, sometimes with a second part far from it. */
export const areaShape: fc.Arbitrary<MultiPolygon<Utm32>> = fc
  .record({
    x: place,
    y: place,
    radii: fc.array(radius, { minLength: 3, maxLength: 24 }),
    hole: fc.option(fc.double({ min: 1, max: 10, noNaN: true }), { nil: undefined }),
    second: fc.boolean(),
  })
  .map(({ x, y, radii, hole, second }) => {
    const holes =
      hole === undefined || radii.length < 5 ? [] : [[...star(x, y, [hole, hole, hole])].reverse()];
    const first = [star(x, y, radii), ...holes];
    return second ? [first, [star(x + 1200, y, radii.slice(0, 3))]] : [first];
  });

/** Tiles that fill a window around the origin; they share vertices, and the window may leave some area outside. */
export const tiles: fc.Arbitrary<readonly District[]> = fc
  .record({
    sites: fc.uniqueArray(fc.tuple(place, place), {
      minLength: 1,
      maxLength: 6,
      selector: ([x, y]) => `${Math.round(x)}/${Math.round(y)}`,
    }),
    half: fc.double({ min: 300, max: 1600, noNaN: true }),
  })
  .map(({ sites, half }) => {
    const voronoi = Delaunay.from(sites).voronoi([-half, -half, half, half]);
    const districts: District[] = [];
    for (const i of sites.keys()) {
      const ring = voronoi.cellPolygon(i) as [number, number][] | null;
      if (!ring) continue;
      const prepared = prepareShape([[ring.map(([x, y]) => at(x, y)).reverse()]]);
      if (prepared.ok) districts.push({ school: `School ${i}`, shape: clippable(prepared.shape) });
    }
    return districts;
  });

/** Districts that overlap as they like. */
export const overlapping: fc.Arbitrary<readonly District[]> = fc
  .array(fc.record({ x: place, y: place, radii: fc.array(radius, { minLength: 3, maxLength: 10 }) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((stars) =>
    stars.map(({ x, y, radii }, i) => ({ school: `School ${i}`, shape: ready([[star(x, y, radii)]]) })),
  );

/** Addresses around the origin, some of them outside everything. */
export const members: fc.Arbitrary<readonly Utm32[]> = fc.array(
  fc.tuple(place, place).map(([x, y]) => at(x, y)),
  { minLength: 1, maxLength: 30 },
);
