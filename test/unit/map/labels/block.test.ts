import { describe, expect, it } from 'vitest';
import { areaBlock, districtBlock } from '../../../../web/map/labels/block';
import type { AreaPaint } from '../../../../web/map/props';
import { textWidth } from '../../../../web/svg/text';

const paint: AreaPaint = { fill: '#4396e5', mark: 'none', name: 'Vangdalen', label: '28,1 %' };

describe('areaBlock', () => {
  it('is the name and under it the value, which is larger', () => {
    const { lines, height, width } = areaBlock('vangdalen', paint);
    expect(lines.map(({ text }) => text)).toEqual(['Vangdalen', '28,1 %']);
    expect(lines[1]!.size).toBeGreaterThan(lines[0]!.size);
    expect(lines[1]!.weight).toBe(600);
    expect(height).toBe(34);
    expect(width).toBeCloseTo(textWidth('Vangdalen', 13), 6);
  });

  it('takes a note as further lines', () => {
    const note = 'ét samlet tal for 11 spredte afdelinger';
    const { lines } = areaBlock('centrale-randers', { ...paint, note });
    expect(
      lines
        .slice(2)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(note);
    expect(lines.at(-1)!.tone).toBe('muted');
  });

  it('is lighter on a small base, and gives the reason where there is no value', () => {
    const small = areaBlock('a', { ...paint, mark: 'small', label: '28,1 % · få' });
    expect(small.lines.map(({ tone, weight }) => [tone, weight])).toEqual([
      ['muted', 400],
      ['muted', 400],
    ]);
    const none = areaBlock('a', { ...paint, fill: null, label: 'ikke modtaget' });
    expect(none.lines[1]).toMatchObject({ text: 'ikke modtaget', tone: 'muted', size: 12 });
  });

  it('breaks lines where the map is narrow, and grows for a projector', () => {
    const long = { ...paint, name: 'Hermann Stillingsvej-området' };
    expect(areaBlock('h', long).lines).toHaveLength(2);
    const narrow = areaBlock('h', long, 1, 118);
    expect(narrow.lines.map(({ text }) => text)).toEqual(['Hermann', 'Stillingsvej-området', '28,1 %']);
    expect(areaBlock('a', paint, 2).height).toBe(2 * areaBlock('a', paint).height);
  });
});

it('districtBlock reads as ground: one muted, spaced line', () => {
  const { lines, width } = districtBlock('Nørrevangsskolen');
  expect(lines).toMatchObject([{ text: 'Nørrevangsskolen', tone: 'muted', spacing: 0.5 }]);
  expect(width).toBeCloseTo(textWidth('Nørrevangsskolen', 12, 600) + 8, 6);
});
