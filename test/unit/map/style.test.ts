import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { INSTITUTION_KINDS, INSTITUTION_SHAPES, institutionShape } from '../../../web/map/institution-shapes';
import { ADDRESS_ZOOM, FEWEST_FILLED_ADDRESSES, OUTLINE_WIDTH } from '../../../web/map/marks';
import { type SheetChoice, sheetLayers, sheetStyle } from '../../../web/map/style';
import { TOKENS } from '../../../web/svg/tokens';
import { geographyOf } from './geography';

const choice: SheetChoice = {
  theme: 'light',
  plan: '2025',
  dashed: false,
  overlays: { districts: '0-6', institutions: true, addresses: false, context: true },
  scale: 1,
  casing: true,
  marks: { suspect: false, bound: false },
};
const layer = (id: string, next: Partial<SheetChoice> = {}): LayerSpecification =>
  sheetLayers({ ...choice, ...next }).find((one) => one.id === id)!;
const paint = (id: string, next: Partial<SheetChoice> = {}) =>
  layer(id, next).paint as Record<string, unknown>;
const filter = (id: string): string => JSON.stringify((layer(id) as { filter?: unknown }).filter);

describe('sheetStyle', () => {
  const none = { type: 'FeatureCollection' as const, features: [] };
  const style = sheetStyle(geographyOf([{ area: 'a', lon: 10, lat: 56 }]), choice, './inter.woff2', {
    attention: none,
    reserved: none,
  });

  it('asks for nothing but the bundled font: no tiles, glyphs or sprite', () => {
    expect(Object.values(style.sources).every((source) => source.type === 'geojson')).toBe(true);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(style['font-faces']).toEqual({ Inter: './inter.woff2' });
    expect(JSON.stringify(style).match(/https?:/)).toBeNull();
  });

  it('has a source for every layer, and Inter for every text', () => {
    for (const one of style.layers) {
      if ('source' in one) expect(Object.keys(style.sources)).toContain(one.source);
      const layout = (one.layout ?? {}) as Record<string, unknown>;
      if ('text-field' in layout) expect(layout['text-font']).toEqual(['Inter']);
    }
  });

  it('names pieces by their area, so that one state colours all of them', () => {
    expect(style.sources.pieces).toMatchObject({ promoteId: 'area' });
  });
});

describe('areas', () => {
  it('are filled only where a piece has enough addresses, and outlined all the same', () => {
    const enough = `[">=",["get","addresses"],${FEWEST_FILLED_ADDRESSES}]`;
    expect(FEWEST_FILLED_ADDRESSES).toBe(4);
    for (const id of ['area-fill', 'area-hatch']) expect(filter(id)).toContain(enough);
    for (const id of ['area-outline', 'area-outline-sure', 'area-suspect', 'area-bound'])
      expect(filter(id)).not.toContain('addresses');
  });

  it('lose their fill before a single address shows, and only with the overlay on', () => {
    expect(ADDRESS_ZOOM.fillGone).toBeLessThanOrEqual(ADDRESS_ZOOM.addresses);
    const overlays = { ...choice.overlays, addresses: true };
    for (const id of ['area-fill', 'area-hatch']) {
      expect(paint(id)['fill-layer-opacity']).toBe(1);
      expect(paint(id, { overlays })['fill-layer-opacity']).toEqual([
        'interpolate',
        ['linear'],
        ['zoom'],
        ADDRESS_ZOOM.fillFades,
        1,
        ADDRESS_ZOOM.fillGone,
        0,
      ]);
    }
  });

  it('have an outline of at least 2 px in ink, not in the colour of a class', () => {
    for (const theme of ['light', 'dark'] as const) {
      expect(paint('area-outline', { theme })['line-width']).toBe(OUTLINE_WIDTH);
      expect(paint('area-outline', { theme })['line-color']).toBe(TOKENS[theme].ink);
    }
    expect(OUTLINE_WIDTH).toBeGreaterThanOrEqual(2);
  });

  it('change with the figures by feature-state alone', () => {
    const marks = { suspect: true, bound: true };
    const used = sheetLayers({ ...choice, marks })
      .map((one) => JSON.stringify(one.paint ?? {}))
      .flatMap((text) => [...text.matchAll(/\["feature-state","(\w+)"\]/g)].map((match) => match[1]));
    expect(new Set(used)).toEqual(new Set(['fill', 'hatch', 'suspect', 'bound']));
    const layouts = sheetLayers(choice).map((one) => JSON.stringify(one.layout ?? {}));
    expect(layouts.some((text) => text.includes('feature-state'))).toBe(false);
  });

  it('draw a mark only where there is one', () => {
    const seen = (id: string, marks: SheetChoice['marks']) =>
      (layer(id, { marks }).layout as Record<string, unknown>).visibility;
    expect(seen('area-suspect', choice.marks)).toBe('none');
    expect(seen('area-suspect', { suspect: true, bound: false })).toBe('visible');
    expect(seen('area-bound', { suspect: true, bound: false })).toBe('none');
    expect(seen('area-bound', { suspect: false, bound: true })).toBe('visible');
    for (const suspect of [true, false]) {
      expect(seen('area-outline', { suspect, bound: false })).toBe(suspect ? 'none' : 'visible');
      expect(seen('area-outline-sure', { suspect, bound: false })).toBe(suspect ? 'visible' : 'none');
    }
    expect(paint('area-outline')['line-opacity']).toBe(1);
    expect(JSON.stringify(paint('area-outline-sure')['line-opacity'])).toContain('suspect');
  });

  it('never turn a property from feature-state into a constant: old tiles would be asked by the new one', () => {
    const followers = (next: Partial<SheetChoice>): string[] =>
      sheetLayers({ ...choice, ...next }).flatMap(({ id, paint: one }) =>
        Object.entries(one ?? {})
          .filter(([, value]) => JSON.stringify(value)?.includes('feature-state'))
          .map(([property]) => `${id} ${property}`),
      );
    const always = followers({});
    expect(always.length).toBeGreaterThan(0);
    for (const suspect of [true, false])
      for (const bound of [true, false])
        for (const dashed of [true, false])
          expect(followers({ marks: { suspect, bound }, dashed, casing: suspect })).toEqual(always);
  });

  it('show three looks that differ in width or place, not only in colour', () => {
    const look = (id: string) => [paint(id)['line-width'], paint(id)['line-offset']].join();
    expect(new Set([look('area-hovered'), look('area-selected'), look('area-focused')]).size).toBe(3);
  });
});

describe('layers above and below', () => {
  const ids = sheetLayers(choice).map((one) => one.id);

  it('draw the ground under the areas, and reserve room for labels first of all names', () => {
    expect(ids.indexOf('road')).toBeLessThan(ids.indexOf('area-fill'));
    expect(ids.indexOf('area-fill')).toBeLessThan(ids.indexOf('area-outline'));
    expect(ids.at(-1)).toBe('reserved');
  });

  it('scale for a projector', () => {
    expect(paint('area-outline', { scale: 2 })['line-width']).toBe(4);
    expect((layer('road-name', { scale: 2 }).layout as Record<string, unknown>)['text-size']).toBe(22);
  });
});

describe('institutions', () => {
  it('have a shape of their own per kind', () => {
    const shapes = Object.values(INSTITUTION_SHAPES);
    expect(new Set(shapes).size).toBe(shapes.length);
    for (const kind of INSTITUTION_KINDS) expect(institutionShape(kind)).toBe(kind);
    expect(institutionShape('library')).toBe('other');
    expect(JSON.stringify(layer('institution').layout)).toContain(
      '"hospital","hospital-light","other-light"',
    );
  });
});
