import { describe, expect, it } from 'vitest';
import { LEGAL_STATUSES } from '../../../../web/domain/dataset/law-rows';
import { textOf } from '../../../../web/text';
import { evidence } from '../../criteria/support';
import { cellOf, da, modelOf, plain, rowOf } from './support';

describe('the screen of the criteria', () => {
  it('opens with the newest published list, and says who stood on it and who is near a limit', () => {
    const model = modelOf();
    expect(model.listDate).toBe('2023-12-01');
    expect(plain(model.finding)).toBe(
      'To af de syv boligområder stod på listen den 1. december 2023. Glarbjergvej-området lå 0,6 procentpoint over grænsen for beboere uden arbejde og uddannelse: højst 7 helårspersoner. Hermann Stillingsvej-området manglede 23 beboere i at nå grænsen på 1.000.',
    );
    expect(model.calledThen).toBe('Lovens navn dengang: »udsat boligområde«.');
  });

  it('has the seven areas in the plan’s order, each with what the figures and the state say', () => {
    const { table } = modelOf();
    expect(table?.rows.map(({ id }) => id)).toEqual(evidence.index.monitoringAreas.map(({ id }) => id));
    expect(table?.columns.map(({ name }) => name)).toEqual([
      'Beboere',
      'Uden arbejde og uddannelse',
      'Dømte',
      'Kun grundskole',
      'Indkomst',
    ]);
    const row = rowOf(modelOf(), 'gl-jennumparken');
    expect(row.conclusion).toBe('Kan ikke afgøres. Mangler: Beboere (1. januar 2023)');
    expect(row.count).toBe('mindst 2, højst 4 af 4 opfyldt, 2 kræves');
    expect(row.published).toBe('Statens liste: på listen');
  });

  it('writes every figure with its distance in points and in people', () => {
    const words = (area: string, criterion: string) => {
      const { value, margin, people, result } = cellOf(modelOf(), area, criterion);
      return plain([value, result.truth, margin, people].join(' | '));
    };
    expect(words('glarbjergvej', 'arbejde')).toBe(
      '40,6 % | met | 0,6 procentpoint over grænsen | skifter ved højst 7 færre helårspersoner',
    );
    expect(words('hermann-stillingsvej', 'beboere')).toBe('977 | not-met |  | 23 beboere under grænsen');
    expect(words('hermann-stillingsvej', 'arbejde')).toBe(
      'mere end 40 % | met |  | i personer: kan ikke beregnes, kun en grænse er oplyst',
    );
    expect(words('hermann-stillingsvej', 'uddannelse')).toBe(
      '52,0 % | not-met | 8,0 procentpoint under grænsen | skifter ved højst 74 flere personer',
    );
    expect(words('glarbjergvej', 'doemte')).toContain('mindst 2 gange');
    expect(words('gl-jennumparken', 'beboere')).toBe('ikke modtaget | unknown |  | ');
    expect(plain(cellOf(modelOf(), 'gl-jennumparken', 'beboere').nearby)).toBe(
      'nærmeste kendte: 1.270 (1. januar 2024)',
    );
  });

  it('says that the rule does not apply to Centrale Randers, and why', () => {
    const row = rowOf(modelOf(), 'centrale-randers');
    expect(row.cells).toEqual([]);
    expect(row.conclusion).toBe('Gælder ikke');
    expect(row.whyNot).toContain('11 spredte afdelinger');
  });

  it('says of relative criteria that their limit moves, and names both years of a mean', () => {
    const columns = modelOf().table?.columns ?? [];
    const of = (criterion: string) => columns.find(({ row }) => row.criterion === criterion);
    expect(of('doemte')?.moving).toContain('flytter sig hvert år');
    expect(of('indkomst')?.moving).toContain('regionens gennemsnit');
    expect(of('arbejde')?.time).toBe('gennemsnit af 2021 og 2022');
    expect(plain(of('arbejde')?.limit ?? '')).toBe('grænse: mere end 40 %');
    expect(of('beboere')?.time).toBe('den 1. januar 2023');
  });

  it('says why there is no table where no law is coded, and never lays today’s over it', () => {
    expect(modelOf('udsat-boligomraade', '2016-12-01')).toMatchObject({ table: null });
    expect(modelOf('udsat-boligomraade', '2016-12-01').noLaw).toContain('er ikke i vores data');
    expect(modelOf('udsat-boligomraade', '2009-12-01').noLaw).toBe('Staten lavede ingen lister før 2010.');
    expect(modelOf('ghettoomraade-foer-2018', '2020-12-01').noLaw).toContain('ophævet');
  });

  it('keeps the counts of work apart, each with its own name and period', () => {
    const { columns, rows } = modelOf().others;
    expect(columns.map(({ name }) => name)).toEqual([
      'Staten, gennemsnit af to år',
      'Kommunen, 12 måneder (tidligt varsel)',
      'Danmarks Statistik',
    ]);
    const row = rows.find(({ id }) => id === 'gl-jennumparken');
    expect(row?.cells.map(({ value }) => plain(value))).toEqual(['43,4 %', '43,7 %', '54 %']);
  });

  it('shows every published list under the name of its time', () => {
    const { lists, rows } = modelOf().history;
    expect(lists.map(({ date, status }) => `${date} ${status}`)).toEqual([
      '1. december 2016 »ghettoområde (ældre form)«',
      '1. december 2020 »udsat boligområde«',
      '1. december 2021 »udsat boligområde«',
      '1. december 2023 »udsat boligområde«',
      '1. december 2024 »område hvor kombineret udlejning kan anvendes«',
    ]);
    const shown = rows.flatMap(({ cells }) => cells.filter(({ about }) => about.length > 0));
    expect(shown).toHaveLength(evidence.book.statuses.length);
  });

  it('sets the plans’ goals in people on one scale with the distance', () => {
    const [work, education] = modelOf().goals;
    expect(work?.bars.map(({ words }) => words)).toEqual([
      'Gl. Jennumparken: højst 32',
      'Glarbjergvej-området: højst 7',
      'Hermann Stillingsvej-området: kan ikke beregnes',
    ]);
    expect(work?.marks.map(({ people }) => people)).toEqual([20]);
    expect(work?.otherMethod).toBe(true);
    expect(work?.below).toHaveLength(1);
    expect(education?.marks.map(({ people }) => people)).toEqual([8, 14]);
    expect(education?.otherMethod).toBe(false);
  });

  it('has the EU Court among the events of the law', () => {
    expect(modelOf().events.map(({ date }) => date)).toContain('2025-12-18');
  });

  it('can be made for every status and list, in both languages', () => {
    for (const text of [da, textOf('en')])
      for (const status of LEGAL_STATUSES)
        for (const list of ['2016-12-01', '2024-12-01']) {
          const model = modelOf(status, list, text);
          expect(model.table === null).toBe(model.noLaw !== '');
          expect(JSON.stringify(model)).not.toMatch(/undefined|NaN|Infinity|\{\{/);
        }
  });
});
