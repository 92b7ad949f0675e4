import { describe, expect, it } from 'vitest';
import { hatchTile } from '../../../web/map/hatch';

const tile = hatchTile('#535c66', '#fbfaf7', 2);
const at = (x: number, y: number): number[] => {
  const i = (((y + tile.height) % tile.height) * tile.width + ((x + tile.width) % tile.width)) * 4;
  return [...tile.data.slice(i, i + 4)];
};

describe('hatchTile', () => {
  it('is opaque, with full lines and full ground', () => {
    expect([tile.width, tile.height]).toEqual([16, 16]);
    const pixels = Array.from({ length: 256 }, (_, i) => at(i % 16, Math.floor(i / 16)).join());
    expect(pixels).toContain('83,92,102,255');
    expect(pixels).toContain('251,250,247,255');
    expect(pixels.every((pixel) => pixel.endsWith(',255'))).toBe(true);
  });

  it('has most of its ground in sight', () => {
    const dark = Array.from({ length: 256 }, (_, i) => at(i % 16, Math.floor(i / 16))[0]!).filter(
      (red) => red < 170,
    );
    expect(dark.length / 256).toBeGreaterThan(0.1);
    expect(dark.length / 256).toBeLessThan(0.35);
  });

  it('rises to the right without a seam: a step right and a step up stay on the line', () => {
    for (let i = 0; i < 256; i++) {
      const [x, y] = [i % 16, Math.floor(i / 16)];
      expect(at(x + 1, y - 1)).toEqual(at(x, y));
    }
  });
});
