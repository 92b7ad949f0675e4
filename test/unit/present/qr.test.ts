import { describe, expect, it } from 'vitest';
import type { SvgNode } from '../../../web/svg/node';
import { slidePicture } from '../../../web/svg/slides/slide-picture';
import { textOf } from '../../../web/text';
import { prepareStory, slideParts } from '../../../web/views/present/prepared';
import { linkCode, linkOf } from '../../../web/views/present/show/link';
import { data, stories } from '../stories/data';
import { readQr } from './read-qr';

const text = textOf('da');
const HERE = 'https://boligsocial.example.dk/monitor/#/praesentation?do=show&story=a';

describe('the QR code of a link', () => {
  it('says the link, of every step and of any length', () => {
    for (const story of stories)
      for (const { view } of story.steps) {
        const link = linkOf(HERE, view);
        expect(readQr(linkCode(link))).toBe(link);
      }
    // up to what a projector can show of one
    for (let length = HERE.length; length < 600; length += 23) {
      const link = HERE.padEnd(length, '&omr=område-æøå');
      expect(readQr(linkCode(link))).toBe(link);
    }
  });

  it('is held against by a reader that sees one wrong module', () => {
    const code = linkCode(HERE).map((line) => [...line]);
    const line = code.at(-1);
    if (line) line[line.length - 1] = !line.at(-1);
    expect(() => readQr(code)).toThrow('a fault');
  });

  it('is drawn on the slide as it is, with four modules of white around it, also on dark', () => {
    const [step] = prepareStory(text, data, stories[0]!).steps;
    if (!step) throw new Error('no step');
    const link = linkOf(HERE, '#/kort?ind=population');
    const code = linkCode(link);
    const drawn = slidePicture(text, slideParts(step, { id: 'q', theme: 'dark', code }));
    const [white, dark] = squaresOf(drawn);
    const places = [...String(dark?.attributes.d).matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map(
      ([, x, y, side]) => [Number(x), Number(y), Number(side)] as const,
    );
    const [left, top] = [Math.min(...places.map(([x]) => x)), Math.min(...places.map(([, y]) => y))];
    const side = (Math.max(...places.map(([x, , step]) => x + step)) - left) / code.length;
    const seen = code.map((line) => line.map(() => false));
    for (const [x, y] of places) {
      const row = seen[Math.round((y - top) / side)];
      if (row) row[Math.round((x - left) / side)] = true;
    }
    expect(readQr(seen)).toBe(link);
    const { x, y, width, height, fill } = white?.attributes ?? {};
    expect(fill).toBe('#ffffff');
    for (const margin of [left - Number(x), top - Number(y)]) expect(margin / side).toBeGreaterThan(3.95);
    expect([width, height].map((length) => Number(length) / side)).toEqual([
      expect.closeTo(code.length + 8, 0),
      expect.closeTo(code.length + 8, 0),
    ]);
  });
});

/** The white ground and the dark squares of the code: what the slide draws last. */
function squaresOf({ children }: SvgNode): readonly SvgNode[] {
  const last = children.at(-1);
  return typeof last === 'object' ? last.children.filter((child) => typeof child === 'object') : [];
}
