import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxHasPoint, countInBox, fromTop } from '../../../web/map/boxes';

const number = fc.integer({ min: 0, max: 40 });
const point = fc.record({ x: number, y: number });
const box = fc.record({ x: number, y: number, width: number, height: number });

it('as many points are counted in a box as lie in it', () => {
  fc.assert(
    fc.property(fc.array(point), box, (points, where) => {
      expect(countInBox(fromTop(points), where)).toBe(points.filter((at) => boxHasPoint(where, at)).length);
    }),
    { seed: 9 },
  );
});
