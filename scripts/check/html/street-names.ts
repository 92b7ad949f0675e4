import type { AccessAddress } from '../../../web/domain/addresses/register';
import { makeRows } from '../../../web/domain/boundaries/rows';
import { type SvgNode, svg } from '../../../web/svg/node';
import { TEXT_SIZE, textWidth } from '../../../web/svg/text';
import type { Tokens } from '../../../web/svg/tokens';
import { inFrame, type MapFrame } from './frame';

/** A point in px. */
type Point = readonly [x: number, y: number];

/** A name that is written along a street: its middle in px and its slope in degrees. */
interface StreetName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly slope: number;
  readonly width: number;
}

/** A stretch of houses may bend this many px and still carry a straight name. */
const BEND = 7;
/** A name may be this much longer than the houses beside it. */
const LONGER = 1.5;
/** Houses across the street are no further than this, metres. */
const ACROSS = 60;

/**
 * Names of the streets in a frame, each in the middle of its street along a straight stretch of houses; `first`, the street
 * that the map is about, before the others. A name that would cover another one, a place in `taken` (px) or the edge moves
 * to the next stretch, or is left out.
 */
export function streetNames(
  addresses: readonly AccessAddress[],
  frame: MapFrame,
  first: string,
  taken: readonly Point[],
  tokens: Tokens,
): SvgNode[] {
  const near = addresses.filter(({ position }) => inFrame(frame, position));
  const rows = new Map<string, Point[][]>();
  for (const row of makeRows(near)) {
    const { street } = near[row[0] ?? 0] as AccessAddress;
    const points = row.map((index): Point => {
      const [east, north] = (near[index] as AccessAddress).position;
      return [frame.toX(east), frame.toY(north)];
    });
    rows.set(street, [...(rows.get(street) ?? []), points]);
  }
  const houses = (sides: readonly Point[][]): number => sides.reduce((sum, side) => sum + side.length, 0);
  const inOrder = [...rows].sort(
    ([a, one], [b, other]) =>
      Number(b === first) - Number(a === first) || houses(other) - houses(one) || (a < b ? -1 : 1),
  );
  const placed: StreetName[] = [];
  for (const [street, sides] of inOrder) {
    const name = stretches(street, sides, frame).find(
      (one) =>
        fits(one, frame) &&
        placed.every((other) => !overlap(one, other)) &&
        taken.every((point) => !covers(one, point)),
    );
    if (name) placed.push(name);
  }
  return placed.map(({ name, x, y, slope }) =>
    svg(
      'text',
      {
        x,
        y: y + TEXT_SIZE / 3,
        'font-size': TEXT_SIZE,
        'font-style': 'italic',
        'font-weight': name === first ? 600 : undefined,
        'text-anchor': 'middle',
        transform: `rotate(${round(slope)} ${round(x)} ${round(y)})`,
        fill: name === first ? tokens.ink : tokens.muted,
        stroke: tokens.paper,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      name,
    ),
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Where a name could stand: along straight runs of houses on one side, the longest first. */
function stretches(name: string, sides: readonly Point[][], frame: MapFrame): StreetName[] {
  const width = textWidth(name, TEXT_SIZE, 600);
  const found = sides.flatMap((side, s) => {
    const across = sides.filter((_, other) => other !== s).flat();
    return straightRuns(side).flatMap(([from, to]) => {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (length * LONGER < width) return [];
      const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
      const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      const [x, y] = towards(middle, angle, across, ACROSS * frame.pxPerMetre);
      const slope = ((((angle * 180) / Math.PI + 90) % 180) + 180) % 180;
      return [{ length, place: { name, x, y, slope: slope - 90, width } }];
    });
  });
  return found.sort((a, b) => b.length - a.length).map(({ place }) => place);
}

/** The longest runs of a row that are straight: from each house as far as none in between stands aside. */
function straightRuns(side: readonly Point[]): (readonly [Point, Point])[] {
  return side.flatMap((from, start) => {
    let end = start;
    while (end + 1 < side.length && isStraight(side.slice(start, end + 2))) end++;
    return end > start ? [[from, side[end] as Point] as const] : [];
  });
}

function isStraight(points: readonly Point[]): boolean {
  const [from, to] = [points[0] as Point, points[points.length - 1] as Point];
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length === 0) return false;
  return points.every(
    ([x, y]) =>
      Math.abs((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0])) / length <= BEND,
  );
}

/** The point moved square to the row, half the way to the houses across the street, when there are any. */
function towards(middle: Point, angle: number, across: readonly Point[], most: number): Point {
  const [normalX, normalY] = [-Math.sin(angle), Math.cos(angle)];
  const [, nearest] = across.reduce<readonly [number, Point | undefined]>(
    ([best, point], one) => {
      const distance = Math.hypot(one[0] - middle[0], one[1] - middle[1]);
      return distance < best ? [distance, one] : [best, point];
    },
    [most, undefined],
  );
  if (!nearest) return middle;
  const half = ((nearest[0] - middle[0]) * normalX + (nearest[1] - middle[1]) * normalY) / 2;
  return [middle[0] + half * normalX, middle[1] + half * normalY];
}

/** Points along the middle line of a name, a few px apart. */
function spine({ x, y, slope, width }: StreetName): Point[] {
  const angle = (slope * Math.PI) / 180;
  const steps = Math.max(2, Math.ceil(width / 8));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const along = (i / steps - 0.5) * width;
    return [x + along * Math.cos(angle), y + along * Math.sin(angle)];
  });
}

const fits = (name: StreetName, { width, height }: MapFrame): boolean =>
  spine(name).every(([x, y]) => x > 4 && x < width - 4 && y > 8 && y < height - 24);

const overlap = (one: StreetName, other: StreetName): boolean =>
  spine(one).some((point) => covers(other, point));

const covers = (name: StreetName, [x, y]: Point): boolean =>
  spine(name).some(([ownX, ownY]) => Math.hypot(ownX - x, ownY - y) < TEXT_SIZE);
