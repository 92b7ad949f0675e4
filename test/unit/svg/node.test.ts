import { describe, expect, it } from 'vitest';
import { svg, toSvgString } from '../../../web/svg/node';

describe('toSvgString', () => {
  it('writes attributes in their order, numbers with two decimals, and the name space on the root only', () => {
    const node = svg(
      'svg',
      { viewBox: '0 0 1 1' },
      svg('rect', { x: 1 / 3, y: -0.001, width: 2, rx: undefined }),
    );
    expect(toSvgString(node)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect x="0.33" y="0" width="2"/></svg>',
    );
  });

  it('escapes every text and every value', () => {
    const node = svg('text', { 'data-area': `"><script>&'` }, `<b>Møllevænget & 'Storgaarden'</b>`);
    expect(toSvgString(node)).toBe(
      '<text xmlns="http://www.w3.org/2000/svg" data-area="&quot;&gt;&lt;script&gt;&amp;&#39;">' +
        '&lt;b&gt;Møllevænget &amp; &#39;Storgaarden&#39;&lt;/b&gt;</text>',
    );
  });

  it('drops characters that no XML may hold, and keeps others beyond the basic plane', () => {
    expect(toSvgString(svg('text', {}, 'a\u0000b\u001fc\ud800d\ufffee\u{1F3E0}'))).toContain(
      '>abcde\u{1F3E0}<',
    );
  });

  it.each([
    ['script', {}],
    ['style', {}],
    ['foreignObject', {}],
    ['a b', {}],
    ['rect', { onclick: 'x' }],
    ['rect', { style: 'fill:red' }],
    ['rect', { 'x y': 1 }],
    ['rect', { x: Number.NaN }],
    ['rect', { x: Number.POSITIVE_INFINITY }],
  ])('refuses %s %o', (tag, attributes) => {
    expect(() => toSvgString(svg('svg', {}, svg(tag, attributes)))).toThrow();
  });

  it('leaves out empty children and flattens lists', () => {
    const none: string | false = false;
    expect(toSvgString(svg('g', {}, null, none, undefined, '', [svg('a'), svg('b')]))).toBe(
      '<g xmlns="http://www.w3.org/2000/svg"><a/><b/></g>',
    );
  });
});
