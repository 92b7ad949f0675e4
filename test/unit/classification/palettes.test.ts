import { describe, expect, it } from 'vitest';
import {
  classCounts,
  contrast,
  luminance,
  type PaletteId,
  paletteColours,
  SEQUENTIAL_PALETTES,
  textColourOn,
} from '../../../web/domain/classification/palettes';
import { DEFICIENCIES, difference, simulate } from './colour-vision';

const PALETTES: readonly PaletteId[] = [...SEQUENTIAL_PALETTES, 'diverging'];
const scales = PALETTES.flatMap((palette) =>
  [1, ...(palette === 'diverging' ? [] : [2]), ...classCounts(palette)].flatMap((count) =>
    (['light', 'dark'] as const).map((theme) => ({
      palette,
      count,
      theme,
      colours: paletteColours(palette, count, theme),
    })),
  ),
);
const neighbours = (colours: readonly string[]) =>
  colours.slice(1).map((colour, i) => [colours[i]!, colour] as const);

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#005a9d', '#ffffff')).toBeCloseTo(7.11, 1);
  });
});

describe.each(scales)('$palette with $count classes, $theme', ({ palette, count, theme, colours }) => {
  it('has a colour of its own for every class', () => {
    expect(new Set(colours).size).toBe(count);
    expect(colours.every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(true);
  });

  it('carries text at 4.4:1 or better', () => {
    for (const colour of colours) expect(contrast(colour, textColourOn(colour))).toBeGreaterThanOrEqual(4.4);
  });

  it('parts neighbours by 1.3:1 or more', () => {
    for (const [a, b] of neighbours(colours)) expect(contrast(a, b)).toBeGreaterThanOrEqual(1.3);
  });

  it('keeps neighbours apart for the three colour deficiencies', () => {
    for (const deficiency of DEFICIENCIES)
      for (const [a, b] of neighbours(colours))
        expect(difference(simulate(a, deficiency), simulate(b, deficiency))).toBeGreaterThan(8);
  });

  it('runs one way in lightness, or falls to both sides of the middle', () => {
    const light = colours.map(luminance);
    const middle = palette === 'diverging' ? (count - 1) / 2 : theme === 'light' ? 0 : count - 1;
    for (let i = 1; i < count; i++) expect(Math.sign(light[i]! - light[i - 1]!)).toBe(i <= middle ? 1 : -1);
  });
});

describe('the two sides of the diverging palette', () => {
  it('cannot be mixed up by anyone', () => {
    for (const count of classCounts('diverging')) {
      const colours = paletteColours('diverging', count, 'light');
      const half = (count - 1) / 2;
      for (const deficiency of DEFICIENCIES)
        for (const under of colours.slice(0, half))
          for (const over of colours.slice(half + 1))
            expect(difference(simulate(under, deficiency), simulate(over, deficiency))).toBeGreaterThan(20);
    }
  });

  it('stays the same in the dark theme, so that under is blue everywhere', () => {
    expect(paletteColours('diverging', 7, 'dark')).toEqual(paletteColours('diverging', 7, 'light'));
  });
});

it('has no colours for a count that no palette has', () => {
  expect(() => paletteColours('blue', 8, 'light')).toThrow(RangeError);
  expect(() => paletteColours('diverging', 4, 'light')).toThrow(RangeError);
});
