import { describe, expect, it } from 'vitest';
import { type LegendInput, legendList, legendModel, legendStrip } from '../../../web/svg/legend';
import { positionOn } from '../../../web/svg/legend-model';
import { type SvgNode, toSvgString } from '../../../web/svg/node';
import { textWidth } from '../../../web/svg/text';
import { TOKENS } from '../../../web/svg/tokens';
import { classesOf, distances, shares, single } from './legend-fixture';

const words = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : words(child))).join('|');
const everyNode = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : everyNode(child))),
];
const strip = (input: LegendInput, width: number): SvgNode =>
  legendStrip(legendModel(input), { id: 'legend', width, tokens: TOKENS.light, reserveHover: true });

describe('legendModel', () => {
  it('says every class with its closure', () => {
    expect(legendModel(shares).classes.map(({ label }) => label)).toEqual([
      '32 til under 35\u00a0%',
      '35 til under 40\u00a0%',
      '40 til under 42\u00a0%',
      '42 til under 45\u00a0%',
      '45 til 48\u00a0%',
    ]);
  });

  it('puts a pointer at its class and its place within it', () => {
    const model = legendModel(shares);
    expect(model.hovered).toMatchObject({ position: 1 + 4 / 5, outside: null });
    expect(model.municipality).toMatchObject({
      position: 0,
      outside: 'below',
      value: '18\u00a0%',
      note: '(under skalaen)',
    });
  });

  it('puts the municipality in the middle of a diverging scale', () => {
    const model = legendModel(distances);
    expect(model.municipality?.position).toBeCloseTo(2.5, 9);
    expect(model.hovered).toMatchObject({ position: 5, outside: null });
  });

  it('shows only the marks that occur', () => {
    expect(legendModel(single).marks).toEqual([{ mark: 'bound', label: 'mere end' }]);
    expect(legendModel(distances).marks).toEqual([]);
  });

  it('tells all of it in one text', () => {
    expect(legendModel(shares).description).toBe(
      'procent · 2023. 32 til under 35\u00a0%; 35 til under 40\u00a0%; 40 til under 42\u00a0%; ' +
        '42 til under 45\u00a0%; 45 til 48\u00a0%. Randers Kommune: 18\u00a0% (under skalaen)',
    );
  });

  it('does not draw a class without a colour', () => {
    expect(() => legendModel({ ...shares, colours: ['#000000'] })).toThrow(RangeError);
  });
});

describe('positionOn', () => {
  const classes = classesOf([0, 10, 20]);
  it.each([
    [0, 0, null],
    [5, 0.5, null],
    [10, 1, null],
    [20, 2, null],
    [-1, 0, 'below'],
    [21, 2, 'above'],
  ])('puts %d at %d (%s)', (value, position, outside) => {
    expect(positionOn(classes, value)).toEqual({ position, outside });
  });
  it('puts the only value in the middle', () => {
    expect(positionOn(classesOf([40, 40]), 40)).toEqual({ position: 0.5, outside: null });
  });
});

describe('the legend as a picture', () => {
  it('writes whole labels where they fit, two lines where not, edges and a sentence on the narrowest', () => {
    expect(words(strip(shares, 760))).toContain('32 til under 35\u00a0%|35 til');
    const two = words(strip(shares, 340));
    expect(two).toContain('|32 til|under 35|');
    expect(two).toContain('|45 til|48|');
    const narrow = strip({ ...shares, format: (edge) => `${edge}.000` }, 300);
    expect(words(narrow)).toContain('|32.000|35.000|40.000|42.000|45.000|48.000|');
    expect(words(narrow)).toContain('tæller sin nedre grænse med');
  });

  it('does not grow when an area is hovered', () => {
    const height = (input: LegendInput) => strip(input, 328).attributes.height;
    expect(height(shares)).toBe(height({ ...shares, hovered: null }));
  });

  it.each([280, 328, 520, 760])('keeps every text at 12 px or more and inside %d px', (width) => {
    for (const input of [shares, distances, single])
      for (const node of everyNode(strip(input, width)).filter(({ tag }) => tag === 'text')) {
        expect(node.attributes['font-size']).toBeGreaterThanOrEqual(12);
        expect(node.attributes.x).toBeGreaterThanOrEqual(0);
        expect(node.attributes.x).toBeLessThanOrEqual(width);
      }
  });

  it('keeps the bar of the list where it is, whoever is hovered', () => {
    const barOf = (hovered: LegendInput['hovered']) => {
      const options = { id: 'legend', width: 270, tokens: TOKENS.light, reserveHover: true };
      const node = legendList(legendModel({ ...shares, hovered }), options);
      return [
        node.attributes.height,
        ...everyNode(node)
          .filter(({ tag }) => tag === 'rect')
          .map(({ attributes }) => attributes.x),
      ];
    };
    const at = { at: 47, value: '47\u00a0%' };
    expect(barOf({ name: 'Hermann Stillingsvej-området', ...at })).toEqual(barOf(null));
    expect(barOf({ name: 'Vangdalen', ...at })).toEqual(barOf(null));
  });

  it('breaks names that are too long for the list, and keeps all of it inside', () => {
    const options = { id: 'legend', width: 270, tokens: TOKENS.light, reserveHover: true };
    const hovered = { name: 'Sjællandsgade-kvarteret', at: 47.5, value: '47,5\u00a0%' };
    const nodes = everyNode(legendList(legendModel({ ...shares, hovered }), options));
    for (const { tag, attributes, children } of nodes)
      if (tag === 'text' && attributes['text-anchor'] === 'end')
        expect(textWidth(String(children[0]))).toBeLessThanOrEqual(Number(attributes.x));
  });

  it('has a name and a description', () => {
    const svg = toSvgString(strip(shares, 328));
    expect(svg).toContain('role="img" aria-labelledby="legend-title legend-desc"');
    expect(svg).toContain('<title id="legend-title">Uden uddannelse ud over grundskole, 15-64 år</title>');
  });

  it.each([
    ['strip-328-light', shares, 328, 'light', legendStrip],
    ['strip-760-dark', shares, 760, 'dark', legendStrip],
    ['strip-diverging', distances, 520, 'light', legendStrip],
    ['strip-one-value', single, 328, 'light', legendStrip],
    ['list-light', shares, 300, 'light', legendList],
    ['list-diverging-dark', distances, 300, 'dark', legendList],
  ] as const)('is drawn as before: %s', async (name, input, width, theme, draw) => {
    const options = { id: 'legend', width, tokens: TOKENS[theme], reserveHover: true };
    await expect(`${toSvgString(draw(legendModel(input), options))}\n`).toMatchFileSnapshot(
      `__snapshots__/legend-${name}.svg`,
    );
  });
});
