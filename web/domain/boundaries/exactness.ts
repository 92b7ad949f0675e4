import Flatbush from 'flatbush';
import { sideOfShape } from '../geo/contains';
import {
  type LonLat,
  lonLat,
  type MultiPolygon,
  mapPositions,
  toLonLat,
  type Utm32,
} from '../geo/coordinates';
import { indexPositions } from './clusters';
import { overlapArea } from './overlap';
import { type RingFault, ringFaults } from './ring-faults';
import type { BoundaryInput, SharedPoint } from './types';

/** Decimals of degrees with which a boundary may be published: 0.1 mm, so that it stays exact. */
export const DEGREE_DECIMALS = 9;

/** Square metres from which on two areas count as overlapping. */
export const OVERLAP = 0.01;

/** One way in which boundaries break their law. Areas and addresses are indexes. */
export type Inexactness =
  | { readonly kind: 'member-outside'; readonly area: number; readonly address: number; readonly unit: Unit }
  | { readonly kind: 'other-inside'; readonly area: number; readonly address: number; readonly unit: Unit }
  | {
      readonly kind: 'areas-overlap';
      readonly area: number;
      readonly other: number;
      readonly squareMetres: number;
    }
  | { readonly kind: 'ring-invalid'; readonly area: number; readonly fault: RingFault; readonly at: Utm32 };

/** Where membership was tested: on the plane of EPSG:25832, or between degrees with nine decimals. */
export type Unit = 'metres' | 'degrees';

/**
 * Holds boundaries against their law: every member inside its area, every other address outside (in metres and, as other
 * programs will see them, in degrees), areas overlapping by less than 0.01 m², rings valid. An empty list means that
 * the law holds. Addresses that cannot be parted (`sharedPoints` of the build) are excused. `shapes` are the areas' in
 * EPSG:25832, as built or as read back from a file.
 */
export function checkExactness(
  input: BoundaryInput,
  shapes: readonly MultiPolygon<Utm32>[],
  sharedPoints: readonly SharedPoint[] = [],
): Inexactness[] {
  const index = indexPositions(input.positions);
  const excused = new Set(sharedPoints.flatMap(({ area, other }) => [`${area},${other}`, other]));
  const met = laterNeighbours(shapes);
  const members: number[][] = shapes.map(() => []);
  input.areaOf.forEach((area, address) => {
    members[area]?.push(address);
  });
  return shapes.flatMap((shape, area) => [
    ...ringFaults(shape).map(({ fault, at }): Inexactness => ({ kind: 'ring-invalid', area, fault, at })),
    ...(index ? strayAddresses(input, shape, area, members[area] ?? [], index, excused) : []),
    ...(met[area] ?? []).flatMap((other): Inexactness[] => {
      const squareMetres = overlapArea(shape, shapes[other] ?? []);
      return squareMetres < OVERLAP ? [] : [{ kind: 'areas-overlap', area, other, squareMetres }];
    }),
  ]);
}

/** Per shape the later ones whose boxes meet its own: of a thousand areas few are neighbours. */
function laterNeighbours(shapes: readonly MultiPolygon<Utm32>[]): number[][] {
  if (shapes.length === 0) return [];
  const index = new Flatbush(shapes.length);
  const boxes = shapes.map((shape) => {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const [outer = []] of shape)
      for (const [x, y] of outer) {
        [west, east] = [Math.min(west, x), Math.max(east, x)];
        [south, north] = [Math.min(south, y), Math.max(north, y)];
      }
    index.add(west, south, east, north);
    return [west, south, east, north] as const;
  });
  index.finish();
  return boxes.map((box, area) =>
    index
      .search(...box)
      .filter((other) => other > area)
      .sort((a, b) => a - b),
  );
}

/** Members that are not inside and others that are, or that lie on the line. */
function strayAddresses(
  input: BoundaryInput,
  shape: MultiPolygon<Utm32>,
  area: number,
  members: readonly number[],
  index: Flatbush,
  excused: ReadonlySet<string | number>,
): Inexactness[] {
  const inDegrees = mapPositions(shape, published);
  const stray: Inexactness[] = [];
  const seen = new Set<number>();
  const test = (address: number): void => {
    if (seen.has(address)) return;
    seen.add(address);
    const position = input.positions[address] as Utm32;
    const isMember = input.areaOf[address] === area;
    const sides = {
      metres: sideOfShape(shape, position),
      degrees: sideOfShape(inDegrees, published(position)),
    };
    for (const unit of ['metres', 'degrees'] as const) {
      if (isMember && sides[unit] !== 'inside' && !excused.has(address))
        stray.push({ kind: 'member-outside', area, address, unit });
      if (!isMember && sides[unit] !== 'outside' && !excused.has(`${area},${address}`))
        stray.push({ kind: 'other-inside', area, address, unit });
    }
  };
  for (const [outer] of shape) {
    if (!outer) continue;
    const easts = outer.map(([east]) => east);
    const norths = outer.map(([, north]) => north);
    const [west, east] = [Math.min(...easts), Math.max(...easts)];
    for (const address of index.search(west, Math.min(...norths), east, Math.max(...norths))) test(address);
  }
  for (const member of members) test(member);
  return stray;
}

/** A position in degrees as published. */
function published(position: Utm32): LonLat {
  const [lon, lat] = toLonLat(position);
  return lonLat(Number(lon.toFixed(DEGREE_DECIMALS)), Number(lat.toFixed(DEGREE_DECIMALS)));
}
