import { describe, expect, it } from 'vitest';
import { mapIndicators, mapPeriods } from '../../../../web/domain/figures/map-figures';
import { dotLayout } from '../../../../web/svg/dots/layout';
import { dotsOf, index, twinOf } from './support';

const plain = (words: string): string => words.replaceAll('\u00a0', ' ');
const everyChart = mapIndicators(index.catalogue).flatMap(({ id }) =>
  mapPeriods(index, id).map(({ period }) => dotsOf(id, period)),
);

describe('the dot chart of one indicator', () => {
  it('shows the normal state: value and distance, no interval, no colour, and says that it cannot be tested', () => {
    const { rows, said } = dotsOf('school-absence-mean');
    expect(rows[0]).toMatchObject({ key: 'gl-jennumparken', tone: 'untested', interval: null });
    expect(plain(rows[0]?.value ?? '')).toBe('9,8 %');
    expect(rows[0]?.distance).toBe('+2,0 point');
    expect(said).toContain('Ingen af de 7 tal kan testes mod kommunen.');
  });

  it('draws the goal at the level of the municipality as one line with it, and the country apart', () => {
    const { lines } = dotsOf('school-absence-mean');
    expect(lines.map(({ label }) => plain(label))).toEqual([
      'Randers Kommune 7,8 % = mål 2025-29',
      'Hele landet 7,1 %',
    ]);
  });

  it('draws the limits of the state that were law in the period', () => {
    const { lines } = dotsOf('outside-labour-market-state-criterion', '2023');
    expect(lines.filter(({ kind }) => kind === 'limit').map(({ value }) => value)).toEqual([40, 30]);
  });

  it('keeps the other printed value beside the suggested one', () => {
    const row = dotsOf('youth-18-29-education-completed-or-ongoing', '2020').rows[0];
    expect(row?.reading).toMatchObject({ kind: 'number', value: 65.1 });
    expect(row?.others).toEqual([65]);
    expect(row?.note).toContain('kilderne er uenige');
  });

  it('draws intervals and colours only what a test allows, in every chart there is', () => {
    for (const { rows } of everyChart)
      for (const row of rows) {
        if (row.tone !== 'untested') expect(row.interval).not.toBeNull();
        if (row.reading.kind === 'none')
          expect([row.others, row.interval, row.distance]).toEqual([[], null, '']);
      }
    expect(everyChart.some(({ rows }) => rows.some(({ tone }) => tone === 'similar'))).toBe(true);
  });

  it('holds every drawn number within its axis', () => {
    for (const model of everyChart) {
      const { left, right, lines } = dotLayout(model, 390);
      for (const { x } of lines) expect(x >= left - 0.01 && x <= right + 0.01).toBe(true);
      for (const { reading } of model.rows)
        if (reading.kind === 'number')
          expect(reading.value >= model.domain[0] && reading.value <= model.domain[1]).toBe(true);
    }
  });

  it('keeps figures on fewer than ten persons out of the picture and in the table', () => {
    const row = dotsOf('language-special', '2023').rows.find(({ key }) => key === 'centrale-randers');
    expect(row).toMatchObject({ reading: { kind: 'none' }, value: 'få personer' });
    const cells = twinOf('language-special').rows.find(({ key }) => key === 'centrale-randers')?.cells;
    expect(plain(cells?.[1]?.words ?? '')).toBe('60,0 %');
  });

  it('stands in the order of the plan, and by value only when asked', () => {
    const keys = (sort: 'plan' | 'value') =>
      dotsOf('school-absence-mean', null, sort)
        .rows.filter(({ kind }) => kind === 'area')
        .map(({ key }) => key);
    expect(keys('plan')).toEqual(index.monitoringAreas.map(({ id }) => id));
    expect(keys('value').slice(0, 2)).toEqual(['hermann-stillingsvej', 'energivej']);
  });

  it('sets counts against no municipality', () => {
    const { rows, lines, town } = dotsOf('population');
    expect(town).toBeNull();
    expect(lines.filter(({ kind }) => kind === 'municipality')).toEqual([]);
    expect(rows.every(({ distance }) => distance === '')).toBe(true);
  });
});
