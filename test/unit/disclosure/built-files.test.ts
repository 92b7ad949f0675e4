import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildData } from '../../../scripts/build/build';
import { readDisclosure } from '../../../scripts/build/disclosure/read-config';
import { loadFiles } from '../../../scripts/figures/load-files';
import { readDataset } from '../../../scripts/tables/read-dataset';
import type { Catalogue, ObservationColumns } from '../../../web/domain/dataset/catalogue';
import type { FigureSources } from '../../../web/domain/dataset/figure-sources';
import type { Audience } from '../../../web/domain/disclosure/config';
import type { Observation } from '../../../web/domain/figures/observation';
import { observationRows } from '../../../web/domain/figures/observation-rows';
import { possibleValues, type Relation } from '../../properties/disclosure/attacker';

/** Counts of few persons, with the total of three areas that would give the first away; loaded from two sources with terms of their own. */
const COUNT = 'adult-apprentice-and-upskilling-grants';
const SHARE = 'youth-school-enrolment';
const FILE = `indicator;area;period;value;numerator;denominator
${COUNT};gl-jennumparken;2031;3;;
${COUNT};glarbjergvej;2031;17;;
${COUNT};hermann-stillingsvej;2031;14;;
${COUNT};three-largest;2031;34;;
${SHARE};energivej;2031;25;3;12
${SHARE};vangdalen;2031;20;20;100
`;
const BOARD_FILE = `indicator;area;period;value
${COUNT};gl-jennumparken;2032;21
${COUNT};energivej;2032;2
`;

let place: string;
const folderOf = (audience: Audience): string => join(place, audience);
const geodata = (): string => join(place, 'geodata');
const fileOf = <T>(audience: Audience, name: string): T =>
  JSON.parse(readFileSync(join(folderOf(audience), name), 'utf8')) as T;
const rowsOf = (audience: Audience): Observation[] => {
  const table = observationRows(fileOf<ObservationColumns>(audience, 'observations.json'));
  return Array.from({ length: table.length }, (_, i) => table.at(i));
};

async function load(content: string, source: string): Promise<void> {
  const file = join(place, `${source}.csv`);
  writeFileSync(file, content);
  const { findings } = await loadFiles({
    geodata: geodata(),
    source,
    files: [file],
    mapping: { columns: [], areas: [], indicators: [] },
    confirmed: new Set(),
    accept: { name: source, date: '2026-11-30' },
  });
  expect(findings).toEqual([]);
}

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'disclosure-'));
  cpSync('geodata', geodata(), { recursive: true });
  for (const id of ['jobcenter-2031', 'hemmelig-2032'])
    appendFileSync(join(geodata(), 'figures/sources.csv'), `${id},Udtræk,Kommunen,2031,udtraek,,,\n`);
  await load(FILE, 'jobcenter-2031');
  await load(BOARD_FILE, 'hemmelig-2032');
  const rules = JSON.parse(readFileSync(join(geodata(), 'disclosure.json'), 'utf8')) as object;
  writeFileSync(
    join(geodata(), 'disclosure.json'),
    JSON.stringify({ ...rules, audiences: { 'hemmelig-2032': ['board'] } }),
  );
  for (const audience of ['public', 'board'] as const) {
    const { manifest, findings } = await buildData({ geodata: geodata(), out: folderOf(audience), audience });
    expect(manifest, JSON.stringify(findings.filter(({ level }) => level === 'error'))).toBeDefined();
  }
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const everyFile = (audience: Audience): (readonly [string, string])[] =>
  readdirSync(folderOf(audience)).map((name) => [
    name,
    readFileSync(join(folderOf(audience), name), 'latin1'),
  ]);

describe('what is built', () => {
  it('holds every published figure exactly, for everyone', () => {
    const published = readDataset('geodata').observations;
    expect(published.length).toBe(892);
    for (const audience of ['public', 'board'] as const) {
      const built = new Map(rowsOf(audience).map((row) => [row.id, row]));
      expect(published.filter((row) => JSON.stringify(built.get(row.id)) !== JSON.stringify(row))).toEqual(
        [],
      );
    }
  });

  it('holds no hidden figure: neither its row, nor its id, nor a line that carries it', () => {
    const truth = readDataset(geodata()).observations;
    const shown = new Set(rowsOf('board').map(({ id }) => id));
    const hidden = truth.filter(({ id }) => !shown.has(id));
    expect(hidden.map(({ area }) => area).sort()).toEqual([
      'energivej',
      'energivej',
      'gl-jennumparken',
      'hermann-stillingsvej',
    ]);
    for (const audience of ['public', 'board'] as const)
      for (const [name, content] of everyFile(audience))
        for (const { id, locator } of hidden) {
          expect(content.includes(id), `${id} in ${audience}/${name}`).toBe(false);
          expect(content.includes(`"${locator}"`), `${locator} in ${audience}/${name}`).toBe(false);
        }
  });

  it('names nothing of a source in the build of those who may not see it', () => {
    expect(rowsOf('board').some(({ source }) => source === 'hemmelig-2032')).toBe(true);
    for (const [name, content] of everyFile('public'))
      expect(content.includes('hemmelig-2032'), name).toBe(false);
    expect(rowsOf('public').filter(({ period }) => period === '2032')).toEqual([]);
  });

  it('says in place of each why it is missing', () => {
    const { absences } = fileOf<Catalogue>('public', 'catalogue.json');
    const reasons = absences.filter(({ period }) => period === '2031' || period === '2032');
    expect(reasons.map(({ area, reason }) => `${area} ${reason}`).sort()).toEqual([
      'energivej hidden-by-us',
      'energivej hidden-by-us',
      'gl-jennumparken hidden-by-us',
      'gl-jennumparken hidden-by-us',
      'hermann-stillingsvej hidden-by-us',
    ]);
    const { hidden, audience } = fileOf<FigureSources>('board', 'figure-sources.json');
    expect(audience).toBe('board');
    expect(hidden.map(({ why }) => why).sort()).toEqual([
      'computable',
      'small-base',
      'small-count',
      'small-count',
    ]);
  });

  it('can not be searched for a hidden count, with the files of both audiences together', () => {
    const told = [...rowsOf('public'), ...rowsOf('board')].filter(({ indicator }) => indicator === COUNT);
    const { areas } = fileOf<Catalogue>('board', 'catalogue.json');
    const { candidates } = fileOf<FigureSources>('board', 'figure-sources.json');
    for (const period of ['2031', '2032']) {
      const ids = areas.map(({ id }) => id);
      const totals = areas.filter(
        ({ kind, members, note }) =>
          kind === 'aggregate' && members.length > 0 && !/not a total|each/.test(note),
      );
      const relations = [
        ...totals.map(
          ({ id, members }): Relation => ({
            terms: [[ids.indexOf(id), -1], ...members.map((member) => [ids.indexOf(member), 1] as const)],
            low: 0,
            high: 0,
          }),
        ),
        ...told
          .filter((row) => row.period === period)
          .map(
            ({ area, value }): Relation => ({
              terms: [[ids.indexOf(area), 1]],
              low: value ?? 0,
              high: value ?? 0,
            }),
          ),
      ];
      const secret = period === '2031' ? 'gl-jennumparken' : 'energivej';
      const possible = possibleValues(ids.length, relations, ids.indexOf(secret), 200, candidates);
      expect(possible, period).toBe(candidates);
    }
  });

  it('is not built by rules that name what does not exist', async () => {
    const { catalogue } = readDataset(geodata());
    const known = {
      sources: catalogue.sources.map(({ id }) => id),
      indicators: catalogue.indicators.map(({ id }) => id),
      areas: catalogue.areas.map(({ id }) => id),
    };
    const file = join(geodata(), 'disclosure.json');
    const rules = readFileSync(file, 'utf8');
    const broken = [
      '{',
      '{}',
      rules.replace('"plan-2025"', '"plan-2052"'),
      rules.replace('"candidates":5', '"candidates":1'),
    ];
    for (const text of broken) {
      writeFileSync(file, text);
      expect(readDisclosure(geodata(), known)).toMatchObject({
        finding: { code: 'disclosure-broken', level: 'error' },
      });
    }
    const { manifest } = await buildData({ geodata: geodata(), out: folderOf('public') });
    expect(manifest).toBeUndefined();
  });
});
