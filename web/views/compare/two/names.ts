import { textWidth } from '../../../svg/text';

/** A point with its name, px. */
export interface NamedPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Gets its place before the others. */
  readonly first: boolean;
}

export interface PlacedName {
  readonly key: string;
  /** From the point to the start of the baseline, px. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const SIZE = 12;
const DOT = 8;

const SIDES: readonly Omit<PlacedName, 'key'>[] = [
  { dx: 10, dy: 4, anchor: 'start' },
  { dx: -10, dy: 4, anchor: 'end' },
  { dx: 0, dy: -11, anchor: 'middle' },
  { dx: 0, dy: 19, anchor: 'middle' },
  { dx: 8, dy: -8, anchor: 'start' },
  { dx: 8, dy: 16, anchor: 'start' },
  { dx: -8, dy: -8, anchor: 'end' },
  { dx: -8, dy: 16, anchor: 'end' },
];

/**
 * Places for the names of points, none over another name or another point and all inside the frame; a name without
 * room is left out. Chosen ones come first, the others in their order.
 */
export function placeNames(
  points: readonly NamedPoint[],
  frame: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
): readonly PlacedName[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - DOT,
    right: x + DOT,
    top: y - DOT,
    bottom: y + DOT,
  }));
  const order = [...points.filter(({ first }) => first), ...points.filter(({ first }) => !first)];
  return order.flatMap((point): PlacedName[] => {
    const own = points.indexOf(point);
    for (const side of SIDES) {
      const box = boxOf(point, side);
      const inside =
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom;
      if (!inside || taken.some((other, i) => i !== own && overlap(box, other))) continue;
      taken.push(box);
      return [{ key: point.key, ...side }];
    }
    return [];
  });
}

function boxOf({ x, y, name }: NamedPoint, { dx, dy, anchor }: Omit<PlacedName, 'key'>): Box {
  const width = textWidth(name, SIZE, 600);
  const left = x + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { left, right: left + width, top: y + dy - SIZE, bottom: y + dy + 3 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
