import { describe, expect, it } from 'vitest';
import { breaksBetween } from '../../../../web/domain/figures/breaks';
import { toSvgString } from '../../../../web/svg/node';
import { TOKENS } from '../../../../web/svg/tokens';
import { trendGrid } from '../../../../web/svg/trends/grid';
import { trendLarge } from '../../../../web/svg/trends/large';
import { textOf } from '../../../../web/text';
import { closerModel } from '../../../../web/views/trends/model/closer';
import { type TrendsModel, trendsModel } from '../../../../web/views/trends/model/model';
import { trendRow } from '../../../../web/views/trends/model/rows';
import { trendTwin } from '../../../../web/views/trends/model/twin';
import { dataset, index } from '../../figures/data';

const da = textOf('da');
const en = textOf('en');
const { background } = dataset;

const made = new Map<string, TrendsModel>();
function modelOf(indicator: string | null, area: string | null = null, events = false): TrendsModel {
  const key = [indicator, area, events].join();
  const model = made.get(key) ?? trendsModel(da, index, background, { indicator, area, events });
  if (!model) throw new Error('no model');
  made.set(key, model);
  return model;
}
const every = index.catalogue.indicators.map(({ id }) => id);
const year = (time: number): number => new Date(time).getUTCFullYear();

describe('the trends screen', () => {
  it('says first what is lacking, which is the normal state', () => {
    expect(modelOf('outside-labour-market-municipal-12m').finding).toBe(
      'Målt én gang (oktober 2023 til september 2024): der er endnu ingen udvikling at vise.',
    );
    expect(modelOf('school-absence-mean').finding).toBe(
      'Målingerne kan ikke sammenlignes, så der er ingen udvikling at vise.',
    );
    expect(modelOf('children-under-18-share').finding).toBe(
      'De nyeste tal kan ikke sammenlignes med de tidligere, så der er ingen retning at vise.',
    );
    expect(modelOf('household-income-relative').finding).toBe(
      'For få målinger til at se en retning: højst to kan sammenlignes i ét område.',
    );
  });

  it('names a direction only where it was tested', () => {
    expect(modelOf('cash-benefit-recipients').finding).toBe(
      'Ingen sikker ændring i Gl. Jennumparken og for få målinger i to områder.',
    );
    for (const id of every)
      for (const { verdict } of modelOf(id).areas)
        if (verdict.kind === 'tested') expect(verdict.points.length).toBeGreaterThanOrEqual(3);
  });

  it('measures so few figures by the years of the plans, a long series by itself', () => {
    const once = modelOf('outside-labour-market-municipal-12m').frame.time;
    expect(once.map(year)).toEqual([2021, 2029]);
    expect(modelOf('income-over-300k-15plus').frame.time.map(year)).toEqual([2007, 2012]);
  });

  it('takes an unknown indicator for the usual one, and says so', () => {
    const model = modelOf('nope');
    expect(model.indicator.id).toBe(modelOf(null).indicator.id);
    expect(model.remarks).toEqual(['Indikatoren i adressen findes ikke. Her vises en anden.']);
  });

  it('draws nothing of what is for tables only', () => {
    expect(modelOf('parents-of-placed-children').open).toBe(false);
    expect(modelOf('cash-benefit-recipients').open).toBe(true);
  });

  it('looks closer at the area asked for, else at one with most figures', () => {
    expect(modelOf('cash-benefit-recipients').chosen?.area.id).toBe('gl-jennumparken');
    expect(modelOf('cash-benefit-recipients', 'vangdalen').chosen?.area.id).toBe('vangdalen');
    expect(modelOf('cash-benefit-recipients', 'nowhere').chosen?.area.id).toBe('gl-jennumparken');
  });

  it('sets counts beside no municipality', () => {
    for (const panel of modelOf('cash-benefit-recipients').panels) expect(panel.town.points).toEqual([]);
    expect(modelOf('charged-per-1000').panels[0]?.town.points.length).toBeGreaterThan(0);
  });

  it('draws no line across a registered break, a missing measurement or a doubtful figure', () => {
    for (const id of every) {
      const model = modelOf(id);
      for (const { key, own, town } of model.panels)
        for (const [area, line] of [
          [key, own],
          [index.municipality, town],
        ] as const)
          for (const run of line.runs)
            for (const [i, at] of run.entries()) {
              const [from, to] = [line.points[at], line.points[run[i + 1] ?? -1]];
              if (!from || !to) continue;
              const between = breaksBetween(index.catalogue.breaks, id, area, from.period, to.period);
              expect([id, area, from.period, to.period, between]).toEqual([
                id,
                area,
                from.period,
                to.period,
                [],
              ]);
              expect([from.mark, to.mark].every((mark) => mark.kind === 'dot' && !mark.suspect)).toBe(true);
            }
    }
  });

  it('draws every indicator at every width, in both looks', () => {
    for (const id of every) {
      const model = modelOf(id, null, true);
      for (const width of [320, 1180]) {
        const frame = { id: 'x', width, tokens: TOKENS.dark, title: 't', description: '' };
        const grid = toSvgString(trendGrid(model.panels, model.frame, { ...frame, chosen: '' }));
        expect(grid.match(/data-panel/g) ?? []).toHaveLength(model.panels.length);
        if (!model.chosen) continue;
        const { panel, frame: own } = closerModel(da, index, model.chosen, true);
        const large = toSvgString(trendLarge(panel, own, frame));
        expect(large.match(/data-run/g) ?? []).toHaveLength(panel.own.runs.length);
      }
    }
  });
});

describe('one area closer', () => {
  const closer = (indicator: string, area: string, events = false) => {
    const { chosen } = modelOf(indicator, area, events);
    if (!chosen) throw new Error('no area');
    return closerModel(da, index, chosen, events);
  };

  it('explains every place where the line stops', () => {
    const { cuts } = closer('school-absence-mean', 'glarbjergvej');
    expect(cuts[0]?.between).toBe('Mellem august 2019 til december 2019 og 2023/24');
    expect(cuts[0]?.reasons.join(' ')).toContain('kun første halvår af skoleåret');
    for (const id of every)
      for (const { area, line } of modelOf(id).areas)
        if (line.cuts.length > 0)
          for (const note of closer(id, area.id).cuts)
            expect([id, area.id, note.reasons.length > 0]).toEqual([id, area.id, true]);
  });

  it('shows events of the area within the years of the chart, by letter', () => {
    const { events, panel } = closer('single-parent-children-share', 'glarbjergvej', true);
    expect(events.map(({ words }) => words)).toContain('2017, Infrastrukturprojekt i Glarbjergvej-området');
    expect(panel.events.map(({ letter }) => letter)).toEqual(events.map(({ letter }) => letter));
    expect(closer('single-parent-children-share', 'glarbjergvej').events).toEqual([]);
  });

  it('has a title that says the finding', () => {
    expect(closer('outside-labour-market-municipal-12m', 'vangdalen').title).toBe(
      'Vangdalen: 36 % i oktober 2023 til september 2024. Målt én gang.'.replace('36 %', '36\u00a0%'),
    );
    expect(closer('cash-benefit-recipients', 'gl-jennumparken').title).toBe(
      'Gl. Jennumparken: fra 132 i 1. august 2017 til 86 i 1. august 2021. Ingen sikker ændring.',
    );
  });

  it('draws the level of the law for an area, and no level that is for several under one', () => {
    const { frame } = closer('outside-labour-market-municipal-12m', 'vangdalen');
    expect(frame.targets.map(({ level }) => level)).toEqual([40]);
    expect(closer('move-out-rate', 'vangdalen').frame.targets).toEqual([]);
  });
});

describe('the table beside it', () => {
  it('holds every dated figure once, with why the line stops before it', () => {
    for (const id of every) {
      const model = modelOf(id);
      const trends = [...model.areas, ...model.others];
      const twin = trendTwin(da, index, trends);
      const keys = twin.rows.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toHaveLength(trends.reduce((sum, { line }) => sum + line.points.length, 0));
    }
  });

  it('tells a change in points and in persons, or that they are not known', () => {
    const row = modelOf('youth-18-29-education-completed-or-ongoing').areas.map((trend) =>
      trendRow(da, index, trend),
    )[0];
    expect(row?.change).toEqual({
      words: '+2,9 point',
      persons: 'i personer: ikke oplyst',
      since: 'siden 2017',
    });
    expect(trendRow(en, index, modelOf('school-absence-mean').areas[0] as never).change.words).toBe(
      'at baseline (2023/24)',
    );
  });
});
