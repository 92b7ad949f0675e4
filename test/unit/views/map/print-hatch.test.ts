import { describe, expect, it } from 'vitest';
import { classCounts } from '../../../../web/domain/classification/palettes';
import { LEGEND_MARKS, markSwatch } from '../../../../web/svg/marks';
import { toSvgString } from '../../../../web/svg/node';
import { TOKENS } from '../../../../web/svg/tokens';
import { classHatches } from '../../../../web/views/map/model/print-hatch';

const scales = [
  ...[1, 2, ...classCounts('blue')].map((count) => ({ count, diverging: false })),
  ...[1, ...classCounts('diverging')].map((count) => ({ count, diverging: true })),
];
/** Share of the paper that is black. */
const darkness = ({ gap, line }: { readonly gap: number; readonly line: number }): number => line / gap;

describe.each(scales)('the hatches of $count classes, diverging: $diverging', ({ count, diverging }) => {
  const hatches = classHatches(count, diverging);

  it('are all told apart by their direction or by a sixteenth of the paper', () => {
    expect(hatches).toHaveLength(count);
    for (const [i, one] of hatches.entries())
      for (const other of hatches.slice(i + 1))
        expect(one.angle !== other.angle || Math.abs(darkness(one) - darkness(other)) >= 1 / 16).toBe(true);
  });

  it('have lines that a printer draws and gaps that the eye sees', () => {
    for (const { gap, line } of hatches) {
      expect(line === 0 || line >= 0.5).toBe(true);
      expect(gap - line).toBeGreaterThanOrEqual(0.4);
      expect(gap).toBeLessThanOrEqual(14);
    }
  });
});

describe('the marks beside the classes', () => {
  it('have a shape each, whatever their colour', () => {
    const shapes = LEGEND_MARKS.map((mark) =>
      toSvgString(
        markSwatch(
          mark,
          { x: 0, y: 0, width: 22, height: 14 },
          { id: 'a', fill: '#286aa8', few: 'få', tokens: TOKENS.light },
        ),
      ).replaceAll(/#[0-9a-f]{6}/g, ''),
    );
    expect(new Set(shapes).size).toBe(LEGEND_MARKS.length);
    expect(shapes[LEGEND_MARKS.indexOf('none')]).toContain('-hatch');
  });
});
