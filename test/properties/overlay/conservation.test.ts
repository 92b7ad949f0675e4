import fc from 'fast-check';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import { describe, expect, it } from 'vitest';
import { intersect, subtract, unite } from '../../../web/domain/boundaries/clip';
import { onGrid, onPlane, originOf, ringArea } from '../../../web/domain/boundaries/plane';
import { shapeDifference } from '../../../web/domain/difference/shape-difference';
import { type MultiPolygon, type Utm32, utm32 } from '../../../web/domain/geo/coordinates';
import { area, perimeter } from '../../../web/domain/geo/measure';
import { type Clippable, clippable, commonArea, remainingArea } from '../../../web/domain/overlay/clip';
import { prepareShape } from '../../../web/domain/overlay/shape';
import { times } from '../long';
import { type Pair, pairs } from './degenerate-pairs';

/** Area that clipping may lose or add, as a share of what goes in. */
const SHARE = 1e-8;
/** Metres between two neighbouring numbers at the northing of Randers. */
const LAST_DIGIT = 2 ** -30;
const CASES = times(250, 40);
const RUNS = { seed: 20_251, numRuns: CASES };
const PATIENCE = process.env.LONG ? 900_000 : 60_000;

/** Both shapes on the 1 mm grid; what has no area there can't be clipped, and is refused before. */
function prepared({ one, other }: Pair): readonly [Clippable, Clippable] | undefined {
  const [a, b] = [prepareShape(one), prepareShape(other)];
  return a.ok && b.ok ? [clippable(a.shape), clippable(b.shape)] : undefined;
}

/** Measured against what clipping was given: the shapes as they lie on the grid. */
const property = (check: (one: Clippable, other: Clippable, allowed: number) => void) =>
  fc.property(pairs, (pair) => {
    const ready = prepared(pair);
    if (ready) check(...ready, SHARE * (ready[0].area + ready[1].area));
  });

describe('clipping conserves area to 1e-8 of what goes in, on random and degenerate shapes', () => {
  it(
    'what two shapes share and what is left of either is the whole of it',
    () => {
      fc.assert(
        property((one, other, allowed) => {
          const common = commonArea([one, other]);
          expect(common).toBeGreaterThanOrEqual(0);
          expect(Math.abs(common + remainingArea(one, [other]) - one.area)).toBeLessThanOrEqual(allowed);
          expect(Math.abs(common + remainingArea(other, [one]) - other.area)).toBeLessThanOrEqual(allowed);
          expect(Math.abs(commonArea([other, one]) - common)).toBeLessThanOrEqual(allowed);
        }),
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    'gained less lost is the change, and either is what the other clipping leaves',
    () => {
      fc.assert(
        property((one, other, allowed) => {
          const difference = shapeDifference(one.shape, other.shape);
          const [gained, lost] = [area(difference?.gained ?? []), area(difference?.lost ?? [])];
          // corners that are given back as coordinates end at the last digit of 6,258,000 m
          const digits = LAST_DIGIT * (perimeter(one.shape) + perimeter(other.shape));
          const off = gained - lost - (other.area - one.area);
          expect(Math.abs(off)).toBeLessThanOrEqual(allowed + digits);
          expect(Math.abs(gained - remainingArea(other, [one]))).toBeLessThanOrEqual(allowed + digits);
        }),
        { ...RUNS, numRuns: CASES / 2 },
      );
    },
    PATIENCE,
  );

  it(
    'a second library finds the same common area',
    () => {
      let undecided = 0;
      fc.assert(
        property((one, other, allowed) => {
          const referee = refereeArea(one.shape, other.shape);
          if (referee === undefined) undecided++;
          else expect(Math.abs(commonArea([one, other]) - referee)).toBeLessThanOrEqual(allowed);
        }),
        RUNS,
      );
      expect(undecided).toBeLessThan(CASES / 50);
    },
    PATIENCE,
  );

  it('and the library that shapes boundaries on the 1 mm grid, to what rounding its corners can move', () => {
    fc.assert(
      property((one, other) => {
        const origin = originOf([...one.shape, ...other.shape].flat(2));
        const rings = ({ shape }: Clippable) =>
          shape.flat().map((ring) => ring.slice(1).map((at) => onGrid(onPlane(origin, at))));
        const size = (of: ReturnType<typeof rings>) =>
          of.reduce((sum, ring) => sum + ringArea(ring), 0) / 1e6;
        const [a, b] = [unite(rings(one)), unite(rings(other))];
        const off = size(intersect(a, b)) + size(subtract(a, b)) - size(a);
        expect(Math.abs(off)).toBeLessThanOrEqual(0.001 * (perimeter(one.shape) + perimeter(other.shape)));
      }),
      RUNS,
    );
  });
});

/** Common area by JTS, near an origin of its own so that digits are left; undefined where it gives up. */
function refereeArea(one: MultiPolygon<Utm32>, other: MultiPolygon<Utm32>): number | undefined {
  const [east, north] = one[0]?.[0]?.[0] ?? [0, 0];
  const reader = new GeoJSONReader(new GeometryFactory());
  const geometry = (shape: MultiPolygon<Utm32>) =>
    reader.read({
      type: 'MultiPolygon',
      coordinates: shape.map((part) => part.map((ring) => ring.map(([x, y]) => utm32(x - east, y - north)))),
    });
  try {
    return OverlayOp.intersection(geometry(one), geometry(other)).getArea();
  } catch {
    return undefined;
  }
}
