import { describe, expect, it } from 'vitest';
import { clippable } from '../../../web/domain/overlay/clip';
import { distanceToSchool, type PlacePoint } from '../../../web/domain/overlay/distance-to-school';
import type { District } from '../../../web/domain/overlay/district-shares';
import { nearestDaycare } from '../../../web/domain/overlay/nearest-daycare';
import { spreadOf, stateDistance } from '../../../web/domain/overlay/spread';
import { at, rectangle } from '../../properties/overlay/shapes';

const place = (name: string, x: number, y: number): PlacePoint => ({
  name,
  position: at(x, y),
  precision: 10,
  assumed: false,
});
const district = (school: string, x: number): District => ({
  school,
  shape: clippable(rectangle(x, 0, 100, 100)),
});

describe('distanceToSchool', () => {
  const districts = [district('B', 100), district('A', 0)];

  it('measures each address to the school of its own district, straight', () => {
    const found = distanceToSchool('0-6', [at(30, 40), at(60, 80), at(150, 50)], districts, [
      place('A', 0, 0),
      place('B', 150, 90),
    ]);
    expect(found.schools).toEqual([
      {
        school: 'A',
        addresses: 2,
        precision: 10,
        spread: { count: 2, median: 75, smallest: 50, largest: 100 },
      },
      {
        school: 'B',
        addresses: 1,
        precision: 10,
        spread: { count: 1, median: 40, smallest: 40, largest: 40 },
      },
    ]);
    expect(found.all).toEqual({ count: 3, median: 50, smallest: 40, largest: 100 });
  });

  it('counts addresses without a district, and gives no distance to a school without a place', () => {
    const found = distanceToSchool('0-6', [at(50, 50), at(500, 500)], districts, []);
    expect(found.outside).toBe(1);
    expect(found.schools).toEqual([{ school: 'A', addresses: 1, spread: null, precision: 0 }]);
    expect(found.all).toBeNull();
  });

  it('counts an address on the edge of two districts once, whatever their order', () => {
    const schools = [place('A', 0, 50), place('B', 200, 50)];
    for (const order of [districts, [...districts].reverse()])
      expect(distanceToSchool('0-6', [at(100, 50)], order, schools).schools.map((one) => one.school)).toEqual(
        ['A'],
      );
  });
});

describe('nearestDaycare', () => {
  it('takes the smallest median and tells who has another one nearer', () => {
    const members = [at(0, 0), at(10, 0), at(20, 0), at(1000, 0)];
    const found = nearestDaycare(members, [place('Far', 1000, 10), place('Near', 0, 10)]);
    expect(found.nearest?.name).toBe('Near');
    expect(found.nearest?.nearestFor).toBe(3);
    expect(found.perAddress.map((one) => [one.name, one.nearestFor])).toEqual([
      ['Near', 3],
      ['Far', 1],
    ]);
    expect(found.own?.largest).toBeCloseTo(Math.hypot(20, 10), 9);
  });

  it('breaks ties by name', () => {
    const found = nearestDaycare([at(0, 0)], [place('Ø', 5, 0), place('B', 0, 5), place('A', -5, 0)]);
    expect(found.nearest?.name).toBe('A');
    expect(found.perAddress.map((one) => one.name)).toEqual(['A']);
  });

  it('has none without daycares or without addresses', () => {
    expect(nearestDaycare([at(0, 0)], [])).toEqual({ nearest: null, perAddress: [], own: null });
    expect(nearestDaycare([], [place('A', 0, 0)]).nearest).toBeNull();
  });
});

describe('spreadOf', () => {
  it('takes the mean of the two middle ones of an even count', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ count: 4, median: 2.5, smallest: 1, largest: 4 });
  });
  it('has no spread of nothing', () => {
    expect(spreadOf([])).toBeNull();
  });
});

describe('stateDistance', () => {
  it.each([
    [612, 10, 610, false],
    [612, 25, 600, false],
    [633, 25, 650, false],
    [633, 150, 600, false],
    [1249, 400, 1200, false],
    [40, 150, 100, true],
    [3, 10, 10, true],
  ])('states %d m known to %d m as %d m', (metres, precision, stated, under) => {
    expect(stateDistance(metres, precision)).toEqual({ metres: stated, under });
  });
});
