import fc from 'fast-check';
import {
  type MultiPolygon,
  type Polygon,
  type Ring,
  type Utm32,
  utm32,
} from '../../../web/domain/geo/coordinates';
import { areaShape, at } from './shapes';

/** Two shapes that are clipped by each other. */
export interface Pair {
  readonly kind: string;
  readonly one: MultiPolygon<Utm32>;
  readonly other: MultiPolygon<Utm32>;
}

const millimetre = fc.integer({ min: -3, max: 3 }).map((n) => n / 1000);
const moved = (shape: MultiPolygon<Utm32>, dx: number, dy: number): MultiPolygon<Utm32> =>
  shape.map((part) => part.map((ring) => ring.map(([east, north]) => utm32(east + dx, north + dy))));

/** A ring over corners, closed. */
const ringOf = (corners: readonly (readonly [number, number])[]): Ring<Utm32> => {
  const ring = corners.map(([x, y]) => at(x, y));
  return [...ring, ring[0] as Utm32];
};
const box = (x: number, y: number, width: number, height: number): Ring<Utm32> =>
  ringOf([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]);

/** A convex or star-like ring on a coarse raster, so that corners and edges of two of them meet often. */
const rasterRing = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 3,
    maxLength: 8,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .map((corners) => {
    const [mx, my] = [0, 1].map((k) => corners.reduce((sum, c) => sum + (c[k] ?? 0), 0) / corners.length);
    const angle = ([x, y]: readonly [number, number]): number => Math.atan2(y - (my ?? 0), x - (mx ?? 0));
    return ringOf([...corners].sort((a, b) => angle(a) - angle(b)));
  });
const raster: fc.Arbitrary<MultiPolygon<Utm32>> = rasterRing.map((ring) => [[ring]]);

/** Every vertex once or several times over. */
const stuttering = (shape: MultiPolygon<Utm32>, times: readonly number[]): MultiPolygon<Utm32> =>
  shape.map((part) =>
    part.map((ring) =>
      ring.flatMap((position, i) => Array(1 + ((times[i % times.length] ?? 0) % 3)).fill(position)),
    ),
  );

const size = fc.integer({ min: 1, max: 400 });
const thin = fc.integer({ min: 1, max: 20 }).map((n) => n / 1000);

/** Pairs that clipping finds hard, beside plain ones. */
export const pairs: fc.Arbitrary<Pair> = fc.oneof(
  fc.record({ kind: fc.constant('random'), one: areaShape, other: areaShape }),
  fc.record({ kind: fc.constant('raster'), one: raster, other: raster }),
  fc
    .tuple(fc.oneof(areaShape, raster), millimetre, millimetre)
    .map(([one, dx, dy]) => ({ kind: 'moved by millimetres', one, other: moved(one, dx, dy) })),
  fc
    .tuple(fc.oneof(areaShape, raster), fc.array(fc.nat(5), { minLength: 1, maxLength: 9 }))
    .map(([one, times]) => ({ kind: 'repeated points', one: stuttering(one, times), other: one })),
  // two halves of a rectangle, cut along a slanted line that both have
  fc
    .tuple(size, size, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([width, height, low, high]) => ({
      kind: 'shared edge',
      one: [
        [
          ringOf([
            [0, 0],
            [width * low, 0],
            [width * high, height],
            [0, height],
            [-1, height / 2],
          ]),
        ],
      ],
      other: [
        [
          ringOf([
            [width * low, 0],
            [width + 1, 0],
            [width + 1, height],
            [width * high, height],
          ]),
        ],
      ],
    })),
  fc.tuple(size, size, size).map(([a, b, c]) => ({
    kind: 'touching vertex',
    one: [[box(0, 0, a, b)]],
    other: [
      [
        ringOf([
          [a, b],
          [a + c, b],
          [a, b + c],
        ]),
      ],
    ],
  })),
  fc.tuple(areaShape, fc.integer({ min: -300, max: 300 }), thin, size).map(([one, y, height, width]) => ({
    kind: 'sliver',
    one,
    other: [[box(-width, y, 2 * width, height)]],
  })),
  fc.tuple(thin, thin, size, size).map(([a, b, width, height]) => ({
    kind: 'two slivers',
    one: [[box(-width, 0, 2 * width, a)]],
    other: [
      [
        ringOf([
          [0, -height],
          [b, -height],
          [b + 1, height],
          [1, height],
        ]),
      ],
    ],
  })),
  // the hole of one is the whole of the other, or nearly so
  fc.tuple(size, millimetre, millimetre).map(([side, dx, dy]) => ({
    kind: 'hole filled',
    one: [[box(-10, -10, side + 20, side + 20), [...box(0, 0, side, side)].reverse()] as Polygon<Utm32>],
    other: moved([[box(0, 0, side, side)]], dx, dy),
  })),
  fc.tuple(size, fc.integer({ min: 2, max: 9 })).map(([side, parts]) => ({
    kind: 'parts in a row',
    one: Array.from({ length: parts }, (_, i) => [box(i * side, 0, side / 2, side)]),
    other: [[box(0, side / 2, parts * side, side)]],
  })),
);
