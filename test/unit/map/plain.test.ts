import { describe, expect, it } from 'vitest';
import { ROAD_WIDTHS } from '../../../web/map/marks';
import { projector, toMercator } from '../../../web/map/mercator';
import { PLAIN_HATCH, plainAreas } from '../../../web/map/plain/areas';
import { roadWidth } from '../../../web/map/plain/context';
import { planeFor } from '../../../web/map/plain/plane';
import type { AreaPaint } from '../../../web/map/props';
import type { SvgNode } from '../../../web/svg/node';
import { TOKENS } from '../../../web/svg/tokens';
import { geographyOf } from './geography';

const geography = geographyOf([
  { area: 'a', lon: 10.03, lat: 56.47 },
  { area: 'b', lon: 10.05, lat: 56.48 },
]);
const paint = (fill: string | null, mark: AreaPaint['mark'] = 'none'): AreaPaint => ({
  fill,
  mark,
  name: 'A',
  label: '1 %',
});
const draw = (paints: Record<string, AreaPaint>, more: Partial<Parameters<typeof plainAreas>[0]> = {}) =>
  plainAreas(
    {
      geography,
      boundaryPlan: '2025',
      dashed: false,
      paint: new Map(Object.entries(paints)),
      selected: [],
      hovered: null,
      focused: null,
      ...more,
    },
    planeFor(geography),
    TOKENS.light,
    1,
  );
const fills = (nodes: readonly SvgNode[]) =>
  nodes
    .map((node) => (node.children as SvgNode[]).map(({ attributes }) => attributes.fill))
    .map((list) => list.at(-1));

describe('the plane of the plain map', () => {
  it('puts a position where the projector puts it, whatever the window', () => {
    const plane = planeFor(geography);
    for (const zoom of [11, 14.3, 18]) {
      const view = projector({ center: [10.04, 56.475] as never, zoom }, { width: 800, height: 600 });
      const { x, y, scale } = plane.window(view);
      const at = plane.at([10.05, 56.48]);
      const screen = view.toScreen(toMercator(10.05, 56.48));
      expect(x + at.x * scale).toBeCloseTo(screen.x, 6);
      expect(y + at.y * scale).toBeCloseTo(screen.y, 6);
    }
  });
});

describe('roads of the plain map', () => {
  it('are as wide as on the other map at its stops, and grow between them', () => {
    for (const stop of ROAD_WIDTHS) expect(roadWidth('primary', stop.zoom)).toBeCloseTo(stop.primary, 9);
    expect(roadWidth('motorway', 3)).toBe(ROAD_WIDTHS[0].motorway);
    expect(roadWidth('lane', 22)).toBe(ROAD_WIDTHS[2].other);
    const widths = [9, 10, 11, 12, 13, 14, 15, 16, 17].map((zoom) => roadWidth('primary', zoom));
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
  });
});

describe('areas of the plain map', () => {
  it('are filled with their class, hatched without a value, and empty without a paint', () => {
    const nodes = draw({ a: paint('#123456'), b: paint(null) });
    expect(nodes.map(({ attributes }) => attributes['data-area'])).toEqual(['a', 'b']);
    expect(fills(nodes)).toEqual(['#123456', `url(#${PLAIN_HATCH})`]);
    expect(fills(draw({ a: paint('#123456') }))).toEqual(['#123456', 'transparent']);
  });

  it('colour no piece of few addresses', () => {
    const few = {
      ...geography,
      pieces: {
        ...geography.pieces,
        features: geography.pieces.features.map((piece) => ({
          ...piece,
          properties: { ...piece.properties, addresses: 3 },
        })),
      },
    };
    expect(fills(draw({ a: paint('#123456'), b: paint(null) }, { geography: few }))).toEqual([
      'transparent',
      'transparent',
    ]);
  });

  it('draw what has attention last, in a look of its own', () => {
    const nodes = draw({ a: paint('#123456'), b: paint('#654321') }, { selected: ['a'] });
    expect(nodes.map(({ attributes }) => attributes['data-area'])).toEqual(['b', 'a']);
    const strokes = (node: SvgNode | undefined) =>
      ((node?.children ?? []) as SvgNode[]).map(({ attributes }) => attributes.stroke);
    expect(strokes(nodes[1])).toContain(TOKENS.light.accent);
    expect(strokes(nodes[0])).not.toContain(TOKENS.light.accent);
  });

  it('dot the outline of a suspect figure', () => {
    const [node] = draw({ a: paint('#123456', 'suspect') });
    const last = ((node?.children ?? []) as SvgNode[]).at(-1);
    expect(last?.attributes['stroke-dasharray']).toMatch(/^0 /);
  });
});
