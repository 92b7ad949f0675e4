import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packLine, unpackLine } from '../../../web/opening/content';

const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });

it('a packed line comes back within half a millionth of a degree, and twice packed it is the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(degrees(180), degrees(90))), (line) => {
      const packed = packLine(line);
      const back = unpackLine(packed);
      expect(packed.every(Number.isInteger)).toBe(true);
      expect(back).toHaveLength(line.length);
      for (const [i, [lon, lat]] of line.entries()) {
        expect(Math.abs(back[i]![0]! - lon)).toBeLessThanOrEqual(0.500_001e-6);
        expect(Math.abs(back[i]![1]! - lat)).toBeLessThanOrEqual(0.500_001e-6);
      }
      expect(JSON.stringify(packLine(back))).toBe(JSON.stringify(packed)); // as it travels
    }),
    { seed: 90 },
  );
});
