import { describe, expect, it } from 'vitest';
import { refusedCsv } from '../../../web/data/figures-import/refused-csv';
import { CHANGES, countOutcomes, REFUSALS, type Taken } from '../../../web/domain/import/outcome';
import { robustDistance } from '../../../web/domain/import/robust';
import { LANGUAGES, textOf } from '../../../web/text';
import { refusedWords } from '../../../web/text/outcome-words';
import { context, dataset, endsOf, mappingOf, preview } from './support';
import { row, workbook } from './workbook';

const population = mappingOf({ fixed: { indicator: 'population' } });
const taken = (load: Awaited<ReturnType<typeof preview>>): Taken[] =>
  load.result.outcomes.filter((one): one is Taken => one.status === 'taken');

describe('a file of figures', () => {
  it('is read without a question when its headings and names are known: wide, with titles above and notes below', async () => {
    const load = await preview(
      'Tal til datarapporten;;\nOmråde;2025;2026\nJennumparken;1.290;1.301\nVangdalen;980;985\nKilde: kommunen\n',
      { ...population, decimal: ',' },
    );
    expect(endsOf(load)).toEqual([
      'taken 1290',
      'taken 1301',
      'taken 980',
      'taken 985',
      'refused area-unknown',
      'refused area-unknown',
    ]);
    const [first] = taken(load);
    expect(first).toMatchObject({
      changes: ['area-by-alias'],
      observation: {
        area: 'gl-jennumparken',
        period: '2025',
        unit: 'persons',
        source: 'plan-2025',
        locator: 'tal.csv:3 2025',
      },
    });
    expect(first?.observation.id).toMatch(/^[0-9a-f]{8}$/);
    expect(load.result.counts).toEqual({ all: 6, taken: 2, changed: 2, refused: 2 });
  });

  it('reads our own tidy CSV with no mapping at all', async () => {
    const known = dataset.observations.find(({ value, note }) => value !== null && note === '');
    if (!known) throw new Error('no figure');
    const line = [known.indicator, known.area, known.period, known.value, known.unit].join(',');
    const load = await preview(
      `indicator,area,period,value,unit\n${line}\n`,
      mappingOf({ source: known.source, decimal: '.' }),
    );
    expect(taken(load)[0]?.observation.id).toBe(known.id);
  });

  it('takes bases that stand beside each year, and does not confuse them', async () => {
    const load = await preview(
      workbook([
        {
          name: 'A',
          merged: ['B1:C1', 'D1:E1'],
          rows: [
            row(1, ['Område', '2023', null, '2024', null]),
            row(2, [null, 'Andel', 'Base', 'Andel', 'Base']),
            row(3, ['Vangdalen', 50, 20, 40, 10]),
          ].join(''),
        },
      ]),
      mappingOf({ fixed: { indicator: 'youth-education-started' } }),
    );
    const indicator = load.mapping.columns.map(({ role, period }) => `${role} ${period ?? ''}`.trim());
    expect(indicator).toEqual(['area', 'value 2023', 'denominator 2023', 'value 2024', 'denominator 2024']);
  });

  it('is told apart by year next year: the saved mapping moves on by itself', async () => {
    const first = await preview('Sted;Tal 2024\nVangdalen;980\n', {
      ...population,
      columns: [
        { heading: 'Sted', role: 'area' },
        { heading: 'Tal 2024', role: 'value', period: '2024-01-01' },
      ],
    });
    const next = await preview('Sted;Tal 2025;Nyt\nVangdalen;981;7\n', first.mapping);
    expect(next.result.gaps).toEqual([]);
    expect(taken(next).map(({ observation }) => [observation.period, observation.value])).toEqual([
      ['2025-01-01', 981],
    ]);
  });

  it('says what its mapping lacks and reads nothing then', async () => {
    const load = await preview('Område;Tal\nVangdalen;5\n');
    expect(load.result.gaps).toEqual(['period', 'indicator']);
    expect(load.result.outcomes).toEqual([]);
  });
});

/** Each row: cells of Område;Periode;Indikator;Værdi;Tæller;Nævner;Enhed, and how it ends. */
const ROWS: readonly (readonly [string, string])[] = [
  ['Vangdalen;2030;population;985;;;', 'taken 985'],
  ['VANGDALEN;2031;population; 1 002 ;;;personer', 'taken 1002'],
  ['Vangdale;2030;population;985;;;', 'refused area-unknown'],
  [';2030;population;985;;;', 'refused area-missing'],
  ['<img src=x onerror=alert(1)>;2030;population;985;;;', 'refused area-unknown'],
  ['Energivej;2030;populatio;985;;;', 'refused indicator-unknown'],
  ['Energivej;;population;985;;;', 'refused period-missing'],
  ['Energivej;hvert år;population;985;;;', 'refused period-unreadable'],
  ['Energivej;2030;population;;;;', 'refused value-empty'],
  ['Energivej;2031;population;mange;;;', 'refused not-a-number'],
  ['Energivej;2032;population;-;;;', 'refused dash'],
  ['Energivej;2033;population;-5;;;', 'refused negative'],
  ['Energivej;2034;population;985,5;;;', 'refused not-whole'],
  ['Energivej;2035;population;98500;;;', 'refused far-from-series'],
  ['Energivej;2036;population;..;;;', 'absence withheld-at-source'],
  ['Energivej;2037;population;800;;;pct', 'refused unit-mismatch'],
  ['Energivej;2030;no-education-15-64;430;;;', 'refused share-over-100'],
  ['Energivej;2031;no-education-15-64;43,5;;;', 'taken 43.5'],
  ['Energivej;2032;no-education-15-64;43,5;10;9;', 'refused numerator-over-denominator'],
  ['Energivej;2033;no-education-15-64;43,5;50;100;', 'refused base-contradicts'],
  ['Energivej;2034;no-education-15-64;43,5;87;200;%', 'taken 43.5'],
  ['Energivej;2038;population;700;;;', 'refused repeated-differently'],
  ['Energivej;2038;population;701;;;', 'refused repeated-differently'],
  ['Energivej;2039;population;700;;;', 'taken 700'],
  ['Energivej;2039;population;700;;;', 'refused repeated'],
  ['"Energivej;2040;population;700;;;', 'refused row-broken'],
  ['Energivej;2041;population;43,5;;;;surplus', 'refused row-broken'],
];
const HEAD = 'Område;Periode;Indikator;Værdi;Tæller;Nævner;Enhed';

describe('every row', () => {
  it('ends as taken, changed or refused, and the counts add up', async () => {
    const load = await preview(`${HEAD}\n${ROWS.map(([cells]) => cells).join('\n')}\n`);
    expect(endsOf(load)).toEqual(ROWS.map(([, end]) => end));
    const { counts, outcomes } = load.result;
    expect(counts).toEqual(countOutcomes(outcomes));
    expect(counts.taken + counts.changed + counts.refused).toBe(ROWS.length);
    expect(outcomes.map(({ line }) => line)).toEqual(ROWS.map((_, i) => i + 2));
  });

  it('that is refused comes out to mend and load again, with nothing lost and no formula in it', async () => {
    const cells = [...ROWS.map(([row]) => row), '=cmd();2030;population;@x;;;', '+1;2030;-x;-5;;;'];
    const load = await preview(`${HEAD}\n${cells.join('\n')}\n`);
    const why = { heading: 'Hvorfor', why: () => '=why' };
    const rest = refusedCsv(load.table, load.result.outcomes, why);
    for (const cell of rest.replace(/^\ufeff/, '').split(/[;\r\n]+/))
      expect(cell).not.toMatch(/^"?[=+\-@\t]/);
    for (const text of ['cmd()', '@x', 'surplus', 'mange', 'onerror', '98500']) expect(rest).toContain(text);
    const mended = rest.replace('mange', '810').replace('98500', '820').replace('985,5', '830');
    const again = await preview(mended, load.mapping);
    expect(taken(again).map(({ observation }) => observation.value)).toEqual([810, 830, 820, 700]);
    // what was not mended is refused as before; the second of two equal rows now stands alone
    expect(again.result.counts.refused).toBe(load.result.counts.refused - 4);
  });

  it('has words for every refusal and change', () => {
    for (const language of LANGUAGES) {
      const text = textOf(language);
      for (const reason of REFUSALS) {
        const printed = { area: 'a', indicator: 'i', period: 'p', value: 'v' };
        const values = {
          text: 't',
          value: 1.5,
          low: 1,
          high: 2,
          sum: 1,
          whole: 2,
          firstLine: 3,
          numerator: 1,
          denominator: 2,
          id: 'x',
        };
        const words = refusedWords(
          { status: 'refused', line: 1, column: 'c', printed, reason, values, near: [] },
          text,
        );
        expect(words, reason).toMatch(/^[^{]{10,}[.?]$/);
      }
      for (const change of CHANGES)
        expect(text.t(`figuresImport.change-${change}`)).not.toContain('figuresImport');
    }
  });
});

describe('what looks wrong', () => {
  const file = `${HEAD}\nVangdalen;2030;population;98500;;;\n`;
  it('is refused until a person confirms it', async () => {
    expect(endsOf(await preview(file))).toEqual(['refused far-from-series']);
    const load = await preview(file, mappingOf(), { confirmed: new Set(['2:Værdi']) });
    expect(endsOf(load)).toEqual(['taken 98500']);
    expect(taken(load)[0]?.changes).toEqual(['confirmed']);
  });

  it('is a decimal sign that the rest of the file does not have', async () => {
    const rows = ['Vangdalen;43,4', 'Energivej;41,2', 'Glarbjergvej;43.4'].map((r) =>
      r.replace(';', ';2030;no-education-15-64;'),
    );
    expect(endsOf(await preview(`${HEAD}\n${rows.join('\n')}\n`))).toEqual(
      Array(3).fill('refused decimal-mixed'),
    );
    const said = await preview(`${HEAD}\n${rows.join('\n')}\n`, mappingOf({ decimal: ',' }));
    expect(endsOf(said)).toEqual(['taken 43.4', 'taken 41.2', 'refused decimal-mixed']);
  });

  it('is a column of fractions where per cent are meant, unless the spreadsheet says so', async () => {
    const areas = ['Vangdalen', 'Energivej', 'Glarbjergvej'];
    const rows = areas.map((area, i) => `${area};2030;no-education-15-64;0,4${i}`);
    expect(endsOf(await preview(`${HEAD}\n${rows.join('\n')}\n`))).toEqual(
      Array(3).fill('refused looks-like-fraction'),
    );
    const sheet = areas.map((area, i) => row(i + 2, [area, `<c r="@" s="2"><v>0.4${i}</v></c>`])).join('');
    const load = await preview(
      workbook([{ name: 'A', rows: row(1, ['Område', '2030']) + sheet }]),
      mappingOf({ fixed: { indicator: 'no-education-15-64' } }),
    );
    expect(endsOf(load)).toEqual(['taken 40', 'taken 41', 'taken 42']);
  });

  it('is a whole that its parts contradict', async () => {
    const areas = ['gl-jennumparken', 'glarbjergvej', 'hermann-stillingsvej'];
    const lines = (whole: number): string =>
      [
        ...areas.map((id, i) => `${id};2030;population;${900 + i};;;`),
        `three-largest;2030;population;${whole};;;`,
      ].join('\n');
    expect(endsOf(await preview(`${HEAD}\n${lines(2703)}\n`)).at(-1)).toBe('taken 2703');
    expect(endsOf(await preview(`${HEAD}\n${lines(2713)}\n`)).at(-1)).toBe('refused parts-do-not-sum');
    const shares = ['language-general', 'language-focused', 'language-special'];
    const parts = (last: number): string =>
      shares.map((id, i) => `vangdalen;2030;${id};${[50, 30, last][i]};;;`).join('\n');
    expect(endsOf(await preview(`${HEAD}\n${parts(20)}\n`)).at(-1)).toBe('taken 20');
    expect(endsOf(await preview(`${HEAD}\n${parts(32)}\n`)).at(-1)).toBe('refused parts-do-not-sum');
  });

  it('is what a spreadsheet made of "1-5", and a formula that failed', async () => {
    const cells = [
      row(1, ['Område', '2030', '2031']),
      row(2, ['Vangdalen', '<c r="@" s="1"><v>46143</v></c>', '<c r="@" t="e"><v>#N/A</v></c>']),
      row(3, ['<c r="@" s="1"><v>46143</v></c>', 5, null]),
    ];
    const load = await preview(workbook([{ name: 'A', rows: cells.join('') }]), population);
    expect(endsOf(load)).toEqual([
      'refused date-in-value',
      'refused cell-error',
      'refused date-in-name',
      'refused date-in-name',
    ]);
  });

  it('is far only where there are enough figures to tell', () => {
    expect(robustDistance(1000, [1, 2, 3])).toBeUndefined();
    expect(robustDistance(5, [5, 5, 5, 5, 5])).toBe(0);
    expect(robustDistance(500, [48, 50, 52, 49, 51])).toBeGreaterThan(20);
    expect(robustDistance(60, [48, 50, 52, 49, 51])).toBeLessThan(6);
  });

  it('is found in none of the figures that are there, when they are loaded again', async () => {
    const rows = dataset.observations.filter(
      ({ source, value, qualifier }) => source === 'plan-2025' && value !== null && qualifier === '',
    );
    const lines = rows.map((r) => [r.indicator, r.area, r.period, r.value, r.unit].join(','));
    const load = await preview(
      `indicator,area,period,value,unit\n${lines.join('\n')}\n`,
      mappingOf({ decimal: '.' }),
    );
    const ends = endsOf(load).filter((end) => end.startsWith('refused') && !end.includes('repeated'));
    expect(ends.filter((end) => end === 'refused far-from-series').length).toBeLessThan(rows.length / 25);
    expect(ends.filter((end) => !/far-from|sum/.test(end))).toEqual([]);
    expect(context.existing.length).toBe(892);
  });
});
