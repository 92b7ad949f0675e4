import { describe, expect, it } from 'vitest';
import { utm32 } from '../../../../web/domain/geo/position';
import { DEFAULT_CHOICES } from '../../../../web/state/choices';
import { toSvgString } from '../../../../web/svg/node';
import { TOKENS } from '../../../../web/svg/tokens';
import { drawPanels, type Panels, panelSpots } from '../../../../web/views/compare/maps/draw';
import { pairMaps, periodMaps } from '../../../../web/views/compare/maps/model';
import type { PanelInput } from '../../../../web/views/compare/maps/panel';
import { da, index, questionOf } from './support';

const square = (east: number) => [
  [[utm32(east, 0), utm32(east + 80, 0), utm32(east + 80, 80), utm32(east, 80), utm32(east, 0)]],
];
const shapes = new Map(index.monitoringAreas.map(({ id }, i) => [id, square(i * 100)]));
const input: PanelInput = {
  text: da,
  index,
  theme: 'light',
  geography: {
    plans: new Map([
      ['2025', shapes],
      ['2021', shapes],
    ]),
    extent: [utm32(0, 0), utm32(700, 80)],
  },
  choices: DEFAULT_CHOICES,
  selected: [],
};
const panelsOf = (list: Panels['panels'], key: Panels['key']): Panels => ({
  panels: list,
  extent: input.geography.extent,
  key,
  least: 260,
  words: { missing: 'intet tal', suspect: 'usikkert tal', bound: 'kun en grænse' },
});

describe('maps beside each other', () => {
  it('have one scale over the periods of an indicator', () => {
    const { panels } = periodMaps(input, questionOf('youth-18-29-education-completed-or-ongoing'));
    expect(panels.length).toBeGreaterThan(5);
    const scales = new Set(panels.map(({ classes }) => JSON.stringify(classes)));
    expect(scales.size).toBe(1);
    const colours = panels[0]?.classes.map(({ colour }) => colour);
    for (const { rows } of panels)
      for (const { fill } of rows) expect(fill === null || colours?.includes(fill)).toBe(true);
  });

  it('tell every break between two of them', () => {
    const { panels, about } = periodMaps(input, questionOf('school-absence-mean'));
    expect(about).toContain('brud');
    expect(panels[0]?.notes.join(' ')).not.toContain('brud');
    expect(panels[1]?.notes.join(' ')).toContain('hele skoleåret');
  });

  it('have a colour each where they are of two indicators', () => {
    const { panels } = pairMaps(input, questionOf('school-absence-mean'), questionOf('move-out-rate'));
    const [one, other] = panels.map(({ classes }) => classes.map(({ colour }) => colour));
    expect(one?.some((colour) => other?.includes(colour))).toBe(false);
  });

  it('leave what rests on fewer than ten persons white and without its number', () => {
    const { panels } = periodMaps(input, questionOf('language-special'));
    const row = panels.at(-1)?.rows.find(({ key }) => key === 'centrale-randers');
    expect(row).toMatchObject({ fill: null, known: false, value: 'få personer' });
  });

  it.each([390, 1200])('are drawn at %i px with every number in reach', (width) => {
    const { panels } = periodMaps(input, questionOf('charged-times-municipality'));
    const all = panelsOf(panels, 'shared');
    const drawn = toSvgString(drawPanels(all, { id: 'maps', width, tokens: TOKENS.light, title: 'Kort' }));
    expect(drawn).toContain('4,5 gange'.replace(' ', '\u00a0'));
    const height = Number(/height="(\d+)"/.exec(drawn)?.[1]);
    for (const spot of panelSpots(all, width)) {
      expect(spot.x >= 0 && spot.x + spot.width <= width + 0.5).toBe(true);
      expect(spot.y + spot.height).toBeLessThanOrEqual(height);
      expect(spot.height).toBeGreaterThanOrEqual(24);
    }
  });
});
