import type { MultiPolygon, Utm32 } from '../geo/coordinates';
import { boundaryOf } from './build';
import { disc, intersect, subtract, unite } from './clip';
import { partsOf } from './parts';
import { piecesOf, ringsOnPlane } from './pieces';
import { onPlane, originOf, type PlanePoint, type PlaneRing, squareToSegment } from './plane';
import type { AreaBoundary, BoundaryInput, BoundaryPiece } from './types';

/** West, south, east, north in metres. */
type Box = readonly [number, number, number, number];

/**
 * Boundaries with a neighbourhood exchanged: within `radius` metres of the changed addresses the lines of `local`, elsewhere those
 * that stood before. Since either keeps the law on its own ground, so does the whole. Areas that are not concerned
 * are the same objects as before; names stay where they were. `near` are all addresses around the changed ones.
 */
export function patchAreas(
  before: readonly AreaBoundary[],
  local: ReadonlyMap<number, readonly BoundaryPiece[]>,
  input: BoundaryInput,
  changed: readonly number[],
  near: readonly number[],
  radius: number,
): AreaBoundary[] {
  const places = changed.map((address) => input.positions[address] as Utm32);
  const origin = originOf(places);
  const addresses = near.map((address) => onPlane(origin, input.positions[address] as Utm32));
  const window = windowAround(
    places.map((place) => onPlane(origin, place)),
    radius,
    addresses,
  );
  const box = grown(boxOf(places), radius);
  const members: number[][] = before.map(() => []);
  input.areaOf.forEach((area, address) => {
    members[area]?.push(address);
  });
  return before.map((area, index) => {
    const touched = area.pieces.filter(({ polygon }) => meet(boxOf(polygon[0] ?? []), box));
    const fresh = local.get(index) ?? [];
    if (touched.length === 0 && fresh.length === 0) return area;
    const old = ringsOnPlane(polygonsOf(touched), origin);
    const inside = intersect(ringsOnPlane(polygonsOf(fresh), origin), window);
    const points = (members[index] ?? []).map((address) =>
      onPlane(origin, input.positions[address] as Utm32),
    );
    const pieces = piecesOf(partsOf(unite(subtract(old, window), inside)), points, origin);
    return boundaryOf(
      [...area.pieces.filter((piece) => !touched.includes(piece)), ...pieces],
      () => area.label,
    );
  });
}

/** So near (mm) to the rim of a window an address may come to the wrong side of a line when corners are rounded. */
const RIM = 20;
/** So much (metres) the window is made smaller to get out of an address's way, and how often at most. */
const SHRINK = 0.37;
const MOST_SHRINKS = 12;

/** Discs of about `radius` metres around some places, on whose rim no address lies. */
function windowAround(
  places: readonly PlanePoint[],
  radius: number,
  addresses: readonly PlanePoint[],
): PlaneRing[] {
  const made = (metres: number): PlaneRing[] => unite(places.map((place) => disc(place, metres)));
  for (let i = 0; i < MOST_SHRINKS; i++) {
    const window = made(radius - i * SHRINK);
    if (!addresses.some((point) => window.some((ring) => liesOn(ring, point)))) return window;
  }
  return made(radius);
}

const liesOn = (ring: PlaneRing, point: PlanePoint): boolean =>
  ring.some((a, i) => squareToSegment(point, a, ring[(i + 1) % ring.length] as PlanePoint) < RIM * RIM);

const polygonsOf = (pieces: readonly BoundaryPiece[]): MultiPolygon<Utm32> =>
  pieces.map(({ polygon }) => polygon);

function boxOf(positions: readonly Utm32[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west, south, east, north];
}

const grown = ([west, south, east, north]: Box, by: number): Box => [
  west - by,
  south - by,
  east + by,
  north + by,
];

const meet = (a: Box, b: Box): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
