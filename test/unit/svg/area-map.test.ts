import { describe, expect, it } from 'vitest';
import { areaMap, type SvgArea } from '../../../web/svg/area-map';
import { type SvgNode, toSvgString } from '../../../web/svg/node';
import { TOKENS } from '../../../web/svg/tokens';
import { at, rectangle, star } from '../../properties/overlay/shapes';

const areas: readonly SvgArea[] = [
  {
    id: 'a',
    shape: rectangle(0, 0, 400, 300),
    fill: '#8ac3ff',
    mark: 'none',
    label: 'Vangdalen 43,4\u00a0%',
  },
  {
    id: 'b',
    shape: [[star(900, 500, [200, 120, 200, 120]), [...star(900, 500, [40, 40, 40])].reverse()]],
    fill: '#244260',
    mark: 'suspect',
    label: 'Energivej 54\u00a0%',
  },
  { id: 'c', shape: rectangle(1300, 100, 60, 700), fill: null, mark: 'none', label: 'ikke oplyst' },
  { id: 'd', shape: rectangle(500, 800, 300, 60), fill: '#286aa8', mark: 'bound', selected: true, label: '' },
];
const options = {
  id: 'map',
  width: 400,
  height: 260,
  title: 'Skolefravær 2023/24',
  description: '',
  tokens: TOKENS.light,
};
const paths = (node: SvgNode): SvgNode[] =>
  node.children.flatMap((child) =>
    typeof child === 'string' ? [] : child.attributes['data-area'] ? [child] : paths(child),
  );

describe('areaMap', () => {
  it('draws every area inside the frame, in the order given, with its colour or the hatch', () => {
    const drawn = paths(areaMap(areas, options));
    expect(drawn.map(({ attributes }) => attributes['data-area'])).toEqual(['a', 'b', 'c', 'd']);
    expect(drawn.map(({ attributes }) => attributes.fill)).toEqual([
      '#8ac3ff',
      '#244260',
      'url(#map-hatch)',
      '#286aa8',
    ]);
    for (const { attributes } of drawn)
      for (const pair of String(attributes.d).matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)) {
        expect(Number(pair[1])).toBeGreaterThanOrEqual(0);
        expect(Number(pair[1])).toBeLessThanOrEqual(400);
        expect(Number(pair[2])).toBeGreaterThanOrEqual(0);
        expect(Number(pair[2])).toBeLessThanOrEqual(260);
      }
  });

  it('keeps proportions: a square stays a square', () => {
    const [square] = paths(areaMap([{ ...areas[0]!, shape: rectangle(0, 0, 100, 100) }], options));
    const points = [...String(square!.attributes.d).matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map((pair) => [
      Number(pair[1]),
      Number(pair[2]),
    ]);
    const [xs, ys] = [points.map(([x]) => x!), points.map(([, y]) => y!)];
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(Math.max(...ys) - Math.min(...ys), 1);
  });

  it('lays context under the areas', () => {
    const context = [{ kind: 'road' as const, lines: [[at(0, 0), at(1000, 800)]] }];
    const svg = toSvgString(areaMap(areas, { ...options, context }));
    expect(svg.indexOf(TOKENS.light.road)).toBeLessThan(svg.indexOf('data-area'));
    expect(svg.indexOf(TOKENS.light.road)).toBeGreaterThan(0);
  });

  it('draws an empty frame for no areas', () => {
    expect(paths(areaMap([], options))).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('is drawn as before: %s', async (theme) => {
    const svg = toSvgString(areaMap(areas, { ...options, tokens: TOKENS[theme], dashed: theme === 'dark' }));
    await expect(`${svg}\n`).toMatchFileSnapshot(`__snapshots__/area-map-${theme}.svg`);
  });
});
