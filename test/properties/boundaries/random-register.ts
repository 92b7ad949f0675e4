import fc from 'fast-check';
import { type BoundaryParameters, DEFAULT_PARAMETERS } from '../../../web/domain/boundaries/parameters';
import type { BoundaryInput } from '../../../web/domain/boundaries/types';
import { type Utm32, utm32 } from '../../../web/domain/geo/coordinates';

/** Somewhere in Randers; random registers lie within some hundred metres of it. */
const EAST = 563_800;
const NORTH = 6_258_400;
export const AREAS = 3;

/** Houses along one side of a street, each with an area (-1: none). */
interface Row {
  readonly houses: readonly { readonly position: Utm32; readonly area: number }[];
}

const centimetres = (metres: number): number => Math.round(metres * 100) / 100;
const at = (east: number, north: number): Utm32 =>
  utm32(centimetres(EAST + east), centimetres(NORTH + north));
const label = fc.integer({ min: -1, max: AREAS - 1 });
const angle = fc.oneof(
  fc.constantFrom(0, Math.PI / 2, Math.PI, Math.PI / 4),
  fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
);

/** A street side: evenly spaced (so collinear), memberships change at a few places, as address lists do. */
const row: fc.Arbitrary<Row> = fc
  .record({
    east: fc.double({ min: 0, max: 350, noNaN: true }),
    north: fc.double({ min: 0, max: 350, noNaN: true }),
    angle,
    spacing: fc.oneof(fc.double({ min: 4, max: 30, noNaN: true }), fc.constantFrom(0.5, 2, 10, 59.9, 60.1)),
    bend: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
    runs: fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), label), { minLength: 1, maxLength: 4 }),
  })
  .map(({ east, north, angle: start, spacing, bend, runs }) => {
    let [x, y, heading] = [east, north, start];
    const houses = runs.flatMap(([length, area]) =>
      Array.from({ length }, () => {
        const house = { position: at(x, y), area };
        [x, y] = [x + spacing * Math.cos(heading), y + spacing * Math.sin(heading)];
        heading += Math.abs(bend) < 0.05 ? 0 : bend;
        return house;
      }),
    );
    return { houses };
  });

/** Two facing sides of one street, numbered alike. */
const street: fc.Arbitrary<Row[]> = fc
  .tuple(row, fc.double({ min: 5, max: 40, noNaN: true }), fc.boolean(), label)
  .map(([one, width, twoSided, area]) => {
    const [a, b] = [one.houses[0], one.houses[1]];
    if (!twoSided || !a || !b) return [one];
    const [dx, dy] = [b.position[0] - a.position[0], b.position[1] - a.position[1]];
    const scale = width / Math.max(0.01, Math.hypot(dx, dy));
    const shift = ({ position }: { position: Utm32 }): Utm32 =>
      utm32(centimetres(position[0] - dy * scale), centimetres(position[1] + dx * scale));
    return [one, { houses: one.houses.map((house) => ({ position: shift(house), area })) }];
  });

/** Houses on a square grid (four on one circle everywhere), memberships mixed like a chessboard or at random. */
const block: fc.Arbitrary<Row[]> = fc
  .record({
    east: fc.integer({ min: 0, max: 300 }),
    north: fc.integer({ min: 0, max: 300 }),
    spacing: fc.constantFrom(1, 3, 8, 20),
    labels: fc.array(fc.array(label, { minLength: 2, maxLength: 5 }), { minLength: 2, maxLength: 5 }),
  })
  .map(({ east, north, spacing, labels }) =>
    labels.map((line, j) => ({
      houses: line.map((area, i) => ({ position: at(east + i * spacing, north + j * spacing), area })),
    })),
  );

/** Houses one or two centimetres (or nothing) from others, of any membership. */
const twins = fc.array(
  fc.record({ of: fc.nat(), area: label, gap: fc.constantFrom(0, 0.01, 0.02, 0.05), angle: fc.nat(3) }),
  { maxLength: 8 },
);

const outliers = fc.array(
  fc.record({
    area: label,
    east: fc.integer({ min: -6000, max: 6000 }),
    north: fc.integer({ min: -6000, max: 6000 }),
  }),
  { maxLength: 3 },
);

/** Registers of up to some hundred addresses in which three areas interleave, with everything that is hard to part. */
export const randomRegister: fc.Arbitrary<BoundaryInput> = fc
  .tuple(
    fc.array(street, { minLength: 1, maxLength: 7, size: 'max' }),
    fc.array(block, { maxLength: 2 }),
    twins,
    outliers,
  )
  .map(([streets, blocks, close, far]) => {
    const houses: { position: Utm32; area: number }[] = [];
    const rows: number[][] = [];
    for (const { houses: line } of [...streets.flat(), ...blocks.flat()]) {
      rows.push(line.map((_, i) => houses.length + i));
      houses.push(...line);
    }
    for (const { of, area, gap, angle: quarter } of close) {
      const [east, north] = (houses[of % houses.length] as { position: Utm32 }).position;
      const turn = (quarter * Math.PI) / 2;
      const position = utm32(
        centimetres(east + gap * Math.cos(turn)),
        centimetres(north + gap * Math.sin(turn)),
      );
      houses.push({ position, area });
    }
    for (const { area, east, north } of far) houses.push({ position: at(east, north), area });
    return {
      positions: houses.map(({ position }) => position),
      areaOf: houses.map(({ area }) => area),
      areas: AREAS,
      rows,
    };
  });

/**
 * A heap of houses a few centimetres from each other, every second one of another area: nothing that a register would
 * hold, but the hardest to part.
 */
export const crowdedRegister: fc.Arbitrary<BoundaryInput> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), label), {
    minLength: 2,
    maxLength: 30,
    size: 'max',
  })
  .chain((places) => fc.tuple(fc.constant(places), fc.constantFrom(0.01, 0.02, 0.05, 0.3, 2)))
  .map(([places, step]) => ({
    positions: places.map(([i, j]) => at(i * step, j * step)),
    areaOf: places.map(([, , area]) => area),
    areas: AREAS,
    rows: [places.map((_, i) => i)],
  }));

/** Distances that a person might try, sensible or not. */
export const someParameters: fc.Arbitrary<BoundaryParameters> = fc
  .record({
    reach: fc.integer({ min: 2, max: 50 }),
    close: fc.integer({ min: 1, max: 40 }),
    open: fc.double({ min: 0.3, max: 6, noNaN: true }),
    simplify: fc.double({ min: 0.05, max: 5, noNaN: true }),
    core: fc.integer({ min: 1, max: 10 }),
    rowGap: fc.integer({ min: 0, max: 100 }),
    rowStep: fc.integer({ min: 2, max: 15 }),
  })
  .map((parameters) => ({ ...DEFAULT_PARAMETERS, ...parameters }));
