import { describe, expect, it } from 'vitest';
import { inlined, openingGeography, openingPaint } from '../../../web/opening/content';
import { openingContent } from '../../../web/opening/make-content';
import { FAILED } from '../../../web/state/store';
import { legendModel } from '../../../web/svg/legend-model';
import { textOf } from '../../../web/text';
import { legendInput } from '../../../web/views/map/model/legend';
import { index } from '../figures/data';
import { modelOf } from '../views/map/support';
import { geography, loaded } from './support';

const da = textOf('da');
const content = openingContent(loaded(), da)!;

describe('the opening holds', () => {
  it.each(['light', 'dark'] as const)('the paint and the legend of the map that opens, %s', (theme) => {
    const model = modelOf({}, { theme });
    expect([...openingPaint(content, theme)]).toEqual([...model.paint]);
    const { indicator, figures, scale, paint } = model;
    const legend = legendInput(da, index, indicator, figures, scale, paint, null);
    expect(content.looks[theme].legend).toEqual(legendModel(legend!));
  });

  it('the boundaries of its plan, within a decimetre, as the map takes them', () => {
    const { areas, pieces } = openingGeography(JSON.parse(JSON.stringify(content)));
    const own = geography.pieces.features.filter(({ properties }) => properties.plan === '2025');
    expect(pieces.features).toHaveLength(own.length);
    for (const [i, piece] of pieces.features.entries()) {
      expect(piece.properties).toMatchObject({ plan: '2025', area: own[i]!.properties.area, addresses: 20 });
      const ring = piece.geometry.coordinates[0]!.flat();
      for (const [k, degrees] of own[i]!.geometry.coordinates[0]!.flat().entries())
        expect(ring[k]).toBeCloseTo(degrees, 5);
    }
    expect(areas.features.map(({ properties }) => properties.id)).toEqual([...modelOf().paint.keys()]);
  });

  it('from which files it was made, without those that it does not show', () => {
    expect(content.files).toEqual({ observations: 'a1' });
  });

  it('whatever stands in a name as text, inlined', () => {
    const name = '</script><img src=x onerror=alert(1)><!-- \u2028';
    const areas = content.areas.map((area) => ({ ...area, paint: { ...area.paint, name } }));
    const text = inlined({ ...content, areas });
    expect(text).not.toContain('<');
    expect(JSON.parse(text).areas[0].paint.name).toBe(name);
  });

  it('nothing where figures or boundaries are missing', () => {
    expect(openingContent({ ...loaded(), figures: FAILED }, da)).toBeNull();
    expect(openingContent({ ...loaded(), geography: FAILED }, da)).toBeNull();
  });
});
