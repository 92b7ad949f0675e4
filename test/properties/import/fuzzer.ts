import { expect } from 'vitest';
import { previewLoad } from '../../../web/data/figures-import/preview';
import { type FigureFile, readFigureFile } from '../../../web/data/figures-import/read-file';
import { refusedCsv } from '../../../web/data/figures-import/refused-csv';
import { parsePeriod } from '../../../web/domain/figures/period';
import type { ImportResult } from '../../../web/domain/import/import-figures';
import type { Mapping } from '../../../web/domain/import/mapping';
import { countOutcomes, type Taken } from '../../../web/domain/import/outcome';
import { idText } from '../../../web/domain/import/read-record';
import { textOf } from '../../../web/text';
import { findingSentence } from '../../../web/text/finding-words';
import { refusedWords } from '../../../web/text/outcome-words';
import { context, mappingOf } from '../../unit/import/support';
import { row, workbook } from '../../unit/import/workbook';
import { mutate, randomOf } from '../registers/mutate';

/** The longest that any input may take, ms. */
const HANG = 5000;

/** A reader to be tried: a sound file, and how it is read. */
interface Target {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mapping: Mapping;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const population = mappingOf({ fixed: { indicator: 'population' } });

const LONG = `Område;Periode;Indikator;Værdi;Tæller;Nævner
Vangdalen;2031;no-education-15-64;43,5;87;200
Sjællandsgade;2031;no-education-15-64;41,25;;
Energivej;2030/31;no-education-15-64;44,0;;
"Glarbjergvej";1. januar 2031;population;1.250;;
Alle syv;2031;population;6.815;;
Centrale Randers;2031;population;..;;
`;
const WIDE =
  'Titel;;\r\nOmråde;2031;2032\r\nVangdalen;980;985\r\nJennumparken;1 290;"1 301"\r\nEnergivej;ca. 700;<5\r\n';
const TIDY = `indicator,area,period,value,unit,qualifier,note
no-education-15-64,vangdalen,2031,43.5,percent,,"a ""note"", long"
population,energivej,2031-01-01,712,persons,approx,
population,randers-kommune,2031-01-01,99817,persons,,=1+1
`;
const SHEET = {
  name: 'Tal',
  merged: ['B1:C1'],
  rows: [
    row(1, ['Område', 'Antal', null, 'Note']),
    row(2, [null, 2031, 2032, null]),
    row(3, ['Vangdalen', 980, 985, 'en note']),
    row(4, [
      'Energivej',
      '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="@" s="1"><v>45292</v></c>',
      null,
    ]),
    row(5, ['Glarbjergvej', 1250, '<c r="@" s="2"><v>0.5</v></c>', null]),
  ].join(''),
};
const DIMENSION = {
  OMRÅDE: {
    label: 'område',
    category: { index: { '730': 0, x: 1 }, label: { '730': 'Randers Kommune', x: 'Vangdalen' } },
  },
  Tid: { label: 'tid', category: { index: ['2031', '2032'] } },
};
const STAT = { value: [99_000, 99_500, null, 985], status: { '2': '..' } };

/** Every form that figures come in, sound. */
export const TARGETS: readonly Target[] = [
  { name: 'long csv, ISO-8859-1', bytes: latin1(LONG), mapping: mappingOf() },
  { name: 'wide csv', bytes: utf8(`\ufeff${WIDE}`), mapping: population },
  { name: 'tidy csv', bytes: utf8(TIDY), mapping: mappingOf() },
  { name: 'xlsx, not compressed', bytes: workbook([SHEET], 0), mapping: population },
  { name: 'xlsx', bytes: workbook([SHEET]), mapping: population },
  {
    name: 'json-stat 1',
    bytes: utf8(
      JSON.stringify({
        dataset: { ...STAT, dimension: { ...DIMENSION, id: ['OMRÅDE', 'Tid'], size: [2, 2] } },
      }),
    ),
    mapping: population,
  },
  {
    name: 'json-stat 2',
    bytes: utf8(
      JSON.stringify({
        version: '2.0',
        class: 'dataset',
        id: ['OMRÅDE', 'Tid'],
        size: [2, 2],
        dimension: DIMENSION,
        ...STAT,
      }),
    ),
    mapping: population,
  },
];

/** What trying one reader came to. */
export interface Tried {
  readonly runs: number;
  /** Inputs from which a figure was taken in spite of all. */
  readonly read: number;
  readonly refused: number;
}

/**
 * Spoils a file `runs` times and holds its reader to what it promises: it never throws or hangs, every figure is counted once, what is
 * taken is a figure as it stands in the file, and everything refused has words.
 */
export async function tryReader(
  { name, bytes, mapping }: Target,
  runs: number,
  seed: number,
): Promise<Tried> {
  const random = randomOf(seed);
  let [read, refused, slowest] = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const label = `${name}, seed ${seed}, run ${run}`;
    const begun = performance.now();
    const file = await readFigureFile('tal', run === 0 ? bytes : mutate(bytes, random));
    const taken = judge(file, mapping, label);
    slowest = Math.max(slowest, performance.now() - begun);
    if (taken > 0) read++;
    else refused++;
  }
  expect(slowest, `${name}: slowest input, ms`).toBeLessThan(HANG);
  return { runs, read, refused };
}

const words = textOf('da');

/** Reads every table of a file and checks what came of it; gives how many figures were taken. */
function judge(file: FigureFile, mapping: Mapping, label: string): number {
  for (const found of file.findings) expect(findingSentence(found, words), label).not.toMatch(/\{\{|^\s*$/);
  expect(file.findings.length > 0, label).toBe(file.tables.length === 0);
  let taken = 0;
  for (const table of file.tables) {
    const answer = previewLoad({ ...file, tables: [table] }, { ...mapping, sheet: table.name }, context);
    if ('finding' in answer) {
      expect(findingSentence(answer.finding, words), label).not.toMatch(/\{\{|^\s*$/);
      continue;
    }
    const { result, table: headed } = answer.preview;
    holds(result, label);
    const rest = refusedCsv(headed, result.outcomes, { heading: 'x', why: () => 'y' });
    for (const line of rest.split('\r\n').slice(1)) expect(line, label).not.toMatch(/^"?[=+\-@\t]/);
    taken += result.counts.all - result.counts.refused;
  }
  return taken;
}

function holds(result: ImportResult, label: string): void {
  const { outcomes, counts } = result;
  expect(counts, label).toEqual(countOutcomes(outcomes));
  expect(counts.taken + counts.changed + counts.refused, label).toBe(outcomes.length);
  for (const one of outcomes) {
    expect(one.line, label).toBeGreaterThan(0);
    if (one.status === 'refused') expect(refusedWords(one, words), label).not.toMatch(/\{\{|^\s*$/);
    if (one.status === 'taken') isSound(one, label);
  }
}

const indicators = new Map(context.indicators.map((one) => [one.id, one]));
const areas = new Set(context.areas.map(({ id }) => id));
const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** A figure that was taken is one, and it is the one that stands in the file. */
function isSound({ observation, printed }: Taken, label: string): void {
  const { indicator, area, period, value, numerator, denominator, id } = observation;
  const known = indicators.get(indicator);
  expect(known, label).toBeDefined();
  expect(areas.has(area), label).toBe(true);
  expect(parsePeriod(period), label).toBeDefined();
  expect(id, label).toBe(context.idOf(idText(observation)));
  if (value === null) return;
  expect(Number.isFinite(value), label).toBe(true);
  expect(digitsOf(String(value)), `${label}: ${printed.value}`).toBe(digitsOf(printed.value));
  if (known?.kind === 'share') {
    expect(value >= 0 && value <= 100, label).toBe(true);
    if (numerator !== null && denominator !== null) expect(numerator <= denominator, label).toBe(true);
  }
}
