import { describe, expect, it } from 'vitest';
import { disclose } from '../../../../scripts/build/disclosure/disclose';
import { readDisclosure } from '../../../../scripts/build/disclosure/read-config';
import { makeFigureIndex } from '../../../../web/domain/figures/figure-index';
import { textOf } from '../../../../web/text';
import { calendarRows, missingKinds, screenFinding, sourceRows } from '../../../../web/views/data/model';
import { dataset } from '../../figures/data';

const { catalogue } = dataset;
const rules = readDisclosure('geodata', {
  sources: catalogue.sources.map(({ id }) => id),
  indicators: catalogue.indicators.map(({ id }) => id),
  areas: catalogue.areas.map(({ id }) => id),
});
if ('finding' in rules) throw new Error(JSON.stringify(rules.finding));
const da = textOf('da');
const disclosed = disclose(dataset, rules.config, 'public', [], da);
const index = makeFigureIndex(disclosed.dataset.catalogue, disclosed.dataset.columns);
const sources = disclosed.figureSources;

describe('the screen of figures and sources', () => {
  it('counts every figure of every source once', () => {
    const rows = sourceRows(index, sources, da);
    expect(rows.reduce((sum, { figures }) => sum + figures, 0)).toBe(892);
    expect(
      rows.every(({ audience, rule }) => audience === 'alle' && rule === 'vises som offentliggjort'),
    ).toBe(true);
    expect(rows.map(({ year }) => year)).toEqual([...rows.map(({ year }) => year)].sort((a, b) => b - a));
  });

  it('says of a source that is not published what is hidden, and who may see it', () => {
    const terms = sources.terms.map((one) =>
      one.source === 'plan-2021'
        ? {
            ...one,
            audiences: ['board' as const],
            rule: { ...one.rule, published: false, smallestBase: 20, smallestCount: 5, round: 5 },
          }
        : one,
    );
    const row = sourceRows(index, { ...sources, terms }, da).find(({ id }) => id === 'plan-2021');
    expect(row?.audience).toBe('bestyrelsen');
    expect(row?.rule).toBe('skjules under 5 personer og ved under 20 bag en andel, afrundes til hele 5');
  });

  it('says in its finding what lacks before the next meeting', () => {
    expect(screenFinding(index, sources, '2026-11-30', da)).toMatch(
      /^892 tal fra 5 kilder\. Før bestyrelsesmøde 10\. december 2026 \(eksempel på en dato\) mangler 1 af 5 leverancer\.$/,
    );
    expect(screenFinding(index, sources, '2030-01-01', da)).toContain('ingen kommende møder');
    expect(calendarRows(sources, '2026-11-30')[0]?.state).toBe('overdue');
  });

  it('tells the four kinds of missing figures, each absence that is written down under its own', () => {
    const kinds = missingKinds(index, da);
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'withheld-at-source',
      'hidden-by-us',
      'not-delivered',
      'not-applicable',
    ]);
    const told = kinds.reduce((sum, { lines }) => sum + lines.length, 0);
    expect(told).toBe(
      index.catalogue.absences.filter(({ reason }) => kinds.some(({ kind }) => kind === reason)).length,
    );
    expect(kinds[0]?.lines[0]?.where).not.toMatch(/undefined|\*|[a-z]-[a-z]+-\d/);
  });
});
