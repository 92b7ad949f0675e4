import { describe, expect, it } from 'vitest';
import { areaBlock } from '../../../../web/map/labels/block';
import { drawLabels } from '../../../../web/map/labels/draw';
import type { PlacedLabel } from '../../../../web/map/labels/place';
import { drawOnCanvas } from '../../../../web/map/labels/to-canvas';
import { svg, toSvgString } from '../../../../web/svg/node';
import { TOKENS } from '../../../../web/svg/tokens';

const label = (id: string, leader: PlacedLabel['leader'] = null): PlacedLabel => {
  const block = areaBlock(id, { fill: '#4396e5', mark: 'none', name: id, label: '28,1 %' });
  const box = { x: 120, y: 83, width: block.width, height: block.height };
  return { block, anchor: { x: 100, y: 100 }, choice: 0, box, align: 'start', leader };
};
const nobody = { selected: [], hovered: null, focused: null };
const { light } = TOKENS;
const drawn = (attention: Parameters<typeof drawLabels>[2]): string =>
  toSvgString(svg('g', {}, drawLabels([label('æblevej')], light, attention)));

describe('drawLabels', () => {
  it('writes name and value with a rim of paper', () => {
    const text = drawn(nobody);
    expect(text).toContain('>æblevej</text>');
    expect(text).toContain('>28,1 %</text>');
    expect(text).toContain(`stroke="${light.paper}"`);
    expect(text).not.toContain('<rect');
    expect(text).not.toContain('<line');
  });

  it('has three looks', () => {
    const selected = drawn({ ...nobody, selected: ['æblevej'] });
    expect(selected).toMatch(new RegExp(`<rect[^>]*fill="${light.accent}"`));
    expect(selected).toMatch(new RegExp(`<text[^>]*fill="${light.paper}"`));
    const hovered = drawn({ ...nobody, hovered: 'æblevej' });
    expect(hovered).toMatch(new RegExp(`<rect[^>]*fill="${light.panel}"[^>]*stroke="${light.ink}"`));
    const focused = drawn({ ...nobody, focused: 'æblevej' });
    expect(focused).toMatch(new RegExp(`<rect[^>]*fill="none"[^>]*stroke="${light.accent}"`));
    expect(new Set([drawn(nobody), selected, hovered, focused]).size).toBe(4);
  });

  it('leads to the anchor, and draws what has attention last', () => {
    const leader = { x: 120, y: 100 };
    const nodes = drawLabels([label('a', leader), label('b')], light, { ...nobody, selected: ['a'] });
    expect(nodes.map((node) => node.attributes['data-label'] ?? node.tag)).toEqual([
      'line',
      'line',
      'circle',
      'b',
      'a',
    ]);
    expect(nodes[1]!.attributes).toMatchObject({ x1: 100, y1: 100, x2: 120, y2: 100, stroke: light.accent });
  });
});

describe('drawOnCanvas', () => {
  /** Writes down what it is told, as a canvas would draw it. */
  const notebook = () => {
    const calls: string[] = [];
    const known: Record<string, unknown> = {};
    const brush = new Proxy(known, {
      get: (_, name: string) =>
        name in known
          ? known[name]
          : (...values: unknown[]) => void calls.push(`${name} ${values.join(' ')}`),
      set: (_, name: string, value: unknown) => {
        known[name] = value;
        if (/Style|font/.test(name)) calls.push(`${name}=${String(value)}`);
        return true;
      },
    });
    return { calls, brush: brush as unknown as CanvasRenderingContext2D };
  };

  it('draws the rim of a text before its fill, at the same place and type', () => {
    const { calls, brush } = notebook();
    drawOnCanvas(brush, drawLabels([label('a')], light, nobody));
    const at = (call: string): number => calls.findIndex((line) => line.startsWith(call));
    expect(calls.some((line) => /^font=600 15px Inter/.test(line))).toBe(true);
    expect(at('strokeText 28,1 % 120')).toBeGreaterThanOrEqual(0);
    expect(at('fillText 28,1 % 120')).toBeGreaterThan(at('strokeText 28,1 % 120'));
    expect(calls).toContain(`fillStyle=${light.ink}`);
  });

  it('draws plates and leaders too', () => {
    const { calls, brush } = notebook();
    const nodes = drawLabels([label('a', { x: 120, y: 100 })], light, { ...nobody, selected: ['a'] });
    drawOnCanvas(brush, nodes);
    expect(calls).toContain('moveTo 100 100');
    expect(calls).toContain('lineTo 120 100');
    expect(calls.some((line) => line.startsWith('arc 100 100 2.5'))).toBe(true);
    expect(calls.some((line) => line.startsWith('roundRect 114 80'))).toBe(true);
  });

  it('refuses what it cannot draw', () => {
    expect(() => drawOnCanvas(notebook().brush, [svg('image')])).toThrow(/<image>/);
  });
});
