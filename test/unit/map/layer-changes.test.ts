import { describe, expect, it } from 'vitest';
import { layerChanges } from '../../../web/map/layer-changes';
import { type SheetChoice, sheetLayers } from '../../../web/map/style';

const choice: SheetChoice = {
  theme: 'light',
  plan: '2025',
  dashed: false,
  overlays: { districts: '', institutions: false, addresses: false, context: true },
  scale: 1,
  casing: true,
  marks: { suspect: false, bound: false },
};
const changes = (next: Partial<SheetChoice>) =>
  layerChanges(sheetLayers(choice), sheetLayers({ ...choice, ...next }));

describe('layerChanges', () => {
  it('changes nothing for the same choice', () => {
    expect(changes({})).toEqual([]);
  });

  it('changes a theme by colours and pictures only', () => {
    const list = changes({ theme: 'dark' });
    expect(list.length).toBeGreaterThan(15);
    for (const { property } of list) expect(property).toMatch(/color|fill-pattern|icon-image/);
  });

  it('changes a plan by filters only', () => {
    const list = changes({ plan: '2021' });
    expect(new Set(list.map(({ kind }) => kind))).toEqual(new Set(['filter']));
    expect(list.every(({ layer }) => layer.includes('area'))).toBe(true);
  });

  it('dashes the outline and takes the dash away again', () => {
    const dashed = changes({ dashed: true });
    const dash = { kind: 'paint', property: 'line-dasharray', value: [3, 2] };
    expect(dashed).toEqual(['area-outline', 'area-outline-sure'].map((layer) => ({ layer, ...dash })));
    const back = layerChanges(sheetLayers({ ...choice, dashed: true }), sheetLayers(choice));
    expect(back).toEqual(dashed.map((change) => ({ ...change, value: undefined })));
  });

  it('shows an overlay by making it visible', () => {
    const list = changes({ overlays: { ...choice.overlays, institutions: true } });
    expect(list).toEqual([
      { layer: 'institution', kind: 'layout', property: 'visibility', value: 'visible' },
    ]);
  });

  it('refuses lists of other layers', () => {
    const layers = sheetLayers(choice);
    expect(() => layerChanges(layers, layers.slice(1))).toThrow(/come or go/);
    expect(() => layerChanges(layers, [...layers].reverse())).toThrow(/order/);
  });
});
