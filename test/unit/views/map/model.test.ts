import { describe, expect, it } from 'vitest';
import { mapReading } from '../../../../web/domain/figures/map-figures';
import { CLASS_METHODS } from '../../../../web/state/choices';
import { index } from './dataset';
import { everyMap, modelOf } from './support';

describe('the map that opens', () => {
  it('is open, official, whole and comparable, by the rule', () => {
    const model = modelOf();
    expect(model.indicator.id).toBe('school-absence-mean');
    expect(model.period).toBe('2023/2024');
    expect(model.indicator.exposure).toBe('open');
    expect([...model.figures.areas.values()].map((figure) => mapReading(figure).kind)).toEqual(
      Array.from({ length: 7 }, () => 'number'),
    );
    expect(model.figures.municipality.kind).toBe('value');
    expect(model.refused).toEqual([]);
  });
});

describe('what is asked for and can not be had', () => {
  it('gives way with a reason', () => {
    expect(modelOf({ indicator: 'nonsense', period: '2023' }).refused).toEqual([
      { kind: 'indicator-unknown', id: 'nonsense' },
    ]);
    const hidden = index.catalogue.indicators.find(({ exposure }) => exposure === 'criteria-only')?.id ?? '';
    const model = modelOf({ indicator: hidden });
    expect(model.refused).toEqual([{ kind: 'indicator-not-for-maps', id: hidden }]);
    expect(model.indicator.id).toBe('school-absence-mean');
    expect(modelOf({ indicator: 'move-out-rate', period: '1999' })).toMatchObject({
      period: '2023',
      refused: [{ kind: 'period-unknown', period: '1999' }],
    });
  });

  it('leaves out areas that do not exist', () => {
    const model = modelOf({ selected: ['nowhere', 'vangdalen', 'gl-jennumparken'], focus: 'nowhere' });
    expect(model.selected).toEqual(['gl-jennumparken', 'vangdalen']);
    expect(model.focus).toBeNull();
  });
});

describe('every map of every indicator and period', () => {
  it.each(everyMap())(
    '$indicator.id $period says the same on the map and in the table',
    ({ indicator, period }) => {
      const model = modelOf({ indicator: indicator.id, period });
      expect(model.period).toBe(period);
      for (const row of model.rows.areas) {
        const paint = model.paint.get(row.id);
        const reading = mapReading(row.figure);
        if (reading.kind === 'none') {
          // never coloured, whatever the table may show
          expect(paint).toMatchObject({ fill: null, mark: 'none' });
        } else {
          expect(paint?.label.startsWith(row.value)).toBe(true);
          if (reading.kind !== 'span') expect(paint?.fill).toMatch(/^#[0-9a-f]{6}$/);
        }
        if (row.figure.kind === 'value') {
          expect(row.source).not.toBe('');
          expect(row.place).not.toBe('');
          if (row.figure.flags.suspect) expect(row.doubts).toContain('usikkert tal');
          if (row.figure.others.length > 0) expect(row.doubts).toContain('kilderne er uenige');
        } else expect(row.value).not.toMatch(/\d/);
      }
      expect(model.sentence.whole).not.toMatch(/\{\{|undefined|null|NaN/);
      expect(model.sources.length).toBeGreaterThan(0);
    },
  );

  it('can be drawn with every method, count and theme', () => {
    for (const { indicator, period } of everyMap())
      for (const method of CLASS_METHODS)
        for (const count of [3, 4, 5, 6, 7]) {
          const choices = { indicator: indicator.id, period, method, count, own: [10, 20, 40] };
          const { scale, paint } = modelOf(choices, { theme: count % 2 ? 'light' : 'dark' });
          const drawn = [...paint.values()].filter(({ fill }) => fill !== null);
          expect(scale.colours.length).toBe(scale.drawn?.classes.count ?? 0);
          expect(drawn.every(({ fill }) => scale.colours.includes(fill ?? ''))).toBe(true);
          if (method === 'municipality' && indicator.kind === 'count') expect(scale.method).toBe('equal');
        }
  });
});

describe('marks', () => {
  it('tell bounds, doubt and few persons apart', () => {
    const bounds = modelOf({ indicator: 'outside-labour-market-state-criterion', period: '2023' });
    expect(bounds.paint.get('hermann-stillingsvej')).toMatchObject({
      mark: 'bound',
      label: 'mere end 40\u00a0%',
    });
    const doubt = modelOf({ indicator: 'youth-18-29-education-completed-or-ongoing', period: '2023' });
    expect(doubt.paint.get('gl-jennumparken')).toMatchObject({ mark: 'suspect', label: '62\u00a0%' });
    const few = modelOf({ indicator: 'youth-started-upper-secondary-same-year', period: '2024-10' });
    expect(few.paint.get('vangdalen')).toMatchObject({ mark: 'small', label: '71,4\u00a0% (få)' });
    // four pupils: the figure stands in the table and colours nothing
    expect(few.paint.get('hermann-stillingsvej')).toMatchObject({ fill: null, label: 'få personer' });
    expect(few.rows.areas.find(({ id }) => id === 'hermann-stillingsvej')).toMatchObject({
      value: '75,0\u00a0%',
      base: 'ud af 4 personer',
      doubts: ['under 10 personer: vises kun i tabellen'],
    });
  });

  it('tell that one figure stands for scattered departments', () => {
    const { paint } = modelOf();
    expect(paint.get('centrale-randers')?.note).toBe('ét samlet tal for elleve spredte afdelinger');
    expect([...paint.values()].filter(({ note }) => note !== undefined)).toHaveLength(1);
  });
});

describe('the boundary version', () => {
  it('follows the plan that the figures were published for', () => {
    expect(modelOf().boundary).toMatchObject({
      plan: '2025',
      figuresPlan: '2025',
      dashed: false,
      overridden: false,
    });
    const five = { indicator: 'school-absence-mean', period: '2019-08/2019-12' };
    expect(modelOf(five).boundary).toMatchObject({ plan: '2021', dashed: false });
  });

  it('is dashed where the list of that time was never published', () => {
    const old = modelOf({ indicator: 'income-over-300k-15plus', period: '2009' });
    expect(old.boundary).toMatchObject({
      plan: '2021',
      figuresPlan: '2013',
      dashed: true,
      overridden: false,
    });
  });

  it('is the one that the reader chose, and tells whose figures those are', () => {
    expect(modelOf({ plan: '2021' }).boundary).toMatchObject({
      plan: '2021',
      figuresPlan: '2025',
      overridden: true,
    });
    expect(modelOf({ plan: '1999' }).boundary).toMatchObject({ plan: '2025', overridden: false });
    const rows = modelOf({ plan: '2021' }).rows.areas;
    expect(rows.filter(({ onMap }) => !onMap).map(({ id }) => id)).toEqual([
      'sjaellandsgade',
      'centrale-randers',
    ]);
  });

  it('is nothing while the map has not come', () => {
    const model = modelOf({}, { boundaryPlans: [] });
    expect(model.boundary.plan).toBe('');
    expect(model.rows.areas.every(({ onMap }) => onMap)).toBe(true);
  });
});

describe('the order of the table', () => {
  const names = (sort: 'plan' | 'value' | 'name') => modelOf({ sort }).rows.areas.map(({ id }) => id);
  it("is the plan's unless the reader sorts", () => {
    expect(names('plan')).toEqual(index.catalogue.plans.at(-1)?.areas);
    expect(names('value').slice(0, 3)).toEqual(['hermann-stillingsvej', 'energivej', 'sjaellandsgade']);
    expect(names('name')[0]).toBe('centrale-randers');
  });

  it('has what is missing last', () => {
    const { rows } = modelOf({ indicator: 'move-out-rate', period: '2020', sort: 'value' });
    const kinds = rows.areas.map(({ figure }) => figure.kind);
    expect(kinds.lastIndexOf('value')).toBeLessThan(
      kinds.indexOf('missing') === -1 ? 7 : kinds.indexOf('missing'),
    );
  });
});

describe('periods', () => {
  it('stand in order, each with its number of areas, and play only what is measured alike', () => {
    const { periods } = modelOf({ indicator: 'charged-per-1000', period: '2019' });
    expect(periods.options.map(({ short, areas }) => `${short}: ${areas}`)).toEqual([
      '2017: 3 områder',
      '2018: 3 områder',
      '2019: 3 områder',
      '2020: 3 områder',
      '2021: 3 områder',
    ]);
    expect(periods).toMatchObject({ previous: '2018', next: '2020' });
    expect(periods.run?.length ?? 0).toBeGreaterThanOrEqual(3);
    expect(modelOf().periods.run).toBeNull();
    expect(modelOf().periods.options.map(({ short }) => short)).toEqual(['aug.-dec.\u00a02019', '2023/24']);
  });
});
