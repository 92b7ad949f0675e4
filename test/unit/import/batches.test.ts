import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addIndicator } from '../../../scripts/figures/add-indicator';
import { type LoadOptions, loadFiles } from '../../../scripts/figures/load-files';
import { readDataset } from '../../../scripts/tables/read-dataset';
import { observationId } from '../../../web/data/figures-import/observation-id';
import { differences } from '../../../web/domain/import/difference';
import { observation } from '../figures/data';

let place: string;
let geodata: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'batches-'));
  geodata = join(place, 'geodata');
  cpSync('geodata', geodata, { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const NO_OPTIONS = { columns: [], areas: [], indicators: [] };
async function load(content: string, about: Partial<LoadOptions> = {}) {
  const file = join(place, 'tal.csv');
  writeFileSync(file, content);
  return loadFiles({
    geodata,
    source: 'plan-2025',
    files: [file],
    mapping: NO_OPTIONS,
    confirmed: new Set(),
    ...about,
  });
}
const figureOf = (area: string, period: string) =>
  readDataset(geodata).observations.filter(
    (row) => row.indicator === 'population' && row.area === area && row.period === period,
  );
const files = (dir: string): string[] => readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();

const known = readDataset('geodata').observations.find(
  ({ indicator, area, source, value }) =>
    indicator === 'population' && area === 'vangdalen' && source === 'plan-2025' && value,
);
if (!known?.value) throw new Error('no population');
const FILE = `Område;Indikator;Periode;Værdi
Vangdalen;population;${known.period};${known.value + 7}
Vangdalen;population;2031;991
Energivej;population;2031;..
Energivej;population;2032;mange
`;

describe('a load', () => {
  it('keeps nothing until it is accepted', async () => {
    const before = files(geodata);
    const { loaded, findings } = await load(FILE);
    expect(findings).toEqual([]);
    expect(loaded[0]?.preview.differences.map(({ kind }) => kind)).toEqual(['changed', 'new']);
    expect(files(geodata)).toEqual(before);
  });

  it('is a folder of text that the build reads on top, and that can be taken back', async () => {
    const original = readFileSync(join(geodata, 'figures/observations.csv'), 'utf8');
    const { loaded, findings } = await load(FILE, { accept: { name: 'Beboere, prøve', date: '2026-11-30' } });
    expect(findings).toEqual([]);
    expect(loaded[0]?.facts).toMatchObject({
      id: '2026-11-30-beboere-proeve',
      counts: { all: 4, taken: 2, changed: 1, refused: 1 },
      differences: { new: 1, same: 0, changed: 1, contradicting: 0, absent: 1 },
    });
    expect(files(join(geodata, 'figures/batches/2026-11-30-beboere-proeve'))).toEqual([
      'absences.csv',
      'batch.json',
      'conflicts.csv',
      'corrections.csv',
      'observations.csv',
      'refused.csv',
    ]);
    const read = readDataset(geodata);
    expect(read.findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(read.observations.length).toBe(893);
    // a corrected figure keeps its id and its place
    expect(read.observations.find(({ id }) => id === known.id)?.value).toBe((known.value ?? 0) + 7);
    expect(readFileSync(join(geodata, 'figures/observations.csv'), 'utf8')).toBe(original);
    expect(read.catalogue.absences.at(-1)).toMatchObject({ area: 'energivej', reason: 'withheld-at-source' });

    const folder = join(geodata, 'figures/batches/2026-11-30-beboere-proeve');
    const facts = JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'batch.json'), JSON.stringify({ ...facts, undone: '2026-12-01' }));
    expect(readDataset(geodata).observations).toEqual(readDataset('geodata').observations);
  });

  it('is never written over another', async () => {
    const accept = { name: 'A', date: '2026-11-30' };
    expect((await load(FILE, { accept })).findings).toEqual([]);
    const again = await load(FILE.replace('991', '992'), { accept });
    expect(again.findings.map(({ code }) => code)).toEqual(['batch-name-taken']);
    expect(figureOf('vangdalen', '2031').map(({ value }) => value)).toEqual([991]);
  });

  it('of the same file again changes nothing', async () => {
    await load(FILE, { accept: { name: 'A', date: '2026-11-30' } });
    const { loaded } = await load(FILE);
    expect(loaded[0]?.preview.differences.map(({ kind }) => kind)).toEqual(['same', 'same']);
  });

  it('of another source that says otherwise keeps both figures and makes a conflict of them', async () => {
    const { loaded } = await load(FILE, { source: 'plan-2021', accept: { name: 'B', date: '2026-11-30' } });
    expect(loaded[0]?.facts?.differences.contradicting).toBe(1);
    const read = readDataset(geodata);
    expect(figureOf('vangdalen', known.period).map(({ value }) => value)).toContain(known.value);
    const conflict = read.catalogue.conflicts.at(-1);
    expect(conflict?.rows).toContain(known.id);
    expect(conflict?.handling).toBe('show-both');
    expect(read.findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('remembers its answers', async () => {
    const asked = 'Sted;Indikator;Periode;Værdi\nVangen;population;2031;991\n';
    const first = await load(asked, {
      mapping: {
        columns: [{ heading: 'Sted', role: 'area' }],
        areas: [['Vangen', 'vangdalen']],
        indicators: [],
      },
      accept: { name: 'A', date: '2026-11-30' },
    });
    expect(first.loaded[0]?.facts?.counts.changed).toBe(1);
    const second = await load(asked.replace('2031;991', '2032;992'));
    expect(second.loaded[0]?.preview.result.counts.refused).toBe(0);
  });

  it('that someone has broken stops the build, in words', async () => {
    await load(FILE, { accept: { name: 'A', date: '2026-11-30' } });
    const folder = join(geodata, 'figures/batches/2026-11-30-a');
    const rows = readFileSync(join(folder, 'observations.csv'), 'utf8');
    writeFileSync(join(folder, 'observations.csv'), rows.replace(',vangdalen,', ',vangdalan,'));
    const codes = readDataset(geodata).findings.map(({ code }) => code);
    expect(codes).toContain('table-reference-unknown');
    expect(codes).toContain('batch-row-contradicts');
    writeFileSync(join(folder, 'batch.json'), '{}');
    expect(readDataset(geodata).findings.map(({ code }) => code)).toContain('batch-broken');
  });

  it('says what is wrong with what it was given', async () => {
    const codes = async (about: Partial<LoadOptions>): Promise<unknown> =>
      (await load(FILE, about)).findings.map(({ code }) => code);
    expect(await codes({ source: 'nobody' })).toEqual(['figures-source-unknown']);
    expect(await codes({ accept: { name: '…', date: '2026-11-30' } })).toEqual(['batch-name-empty']);
    expect(await codes({ accept: { name: 'A', date: '2026-13-30' } })).toEqual(['batch-date-wrong']);
    expect(await codes({ files: [join(place, 'nothing.csv')] })).toEqual(['file-missing']);
    expect((await load('a;b\nx;mange\n')).findings.map(({ code }) => code)).toEqual([
      'figures-mapping-incomplete',
    ]);
  });
});

describe('ids', () => {
  it('of figures are those of the rule', () => {
    const rows = readDataset('geodata').observations.filter(
      ({ value }) => value !== null && Number.isInteger(value),
    );
    const same = rows.filter(
      (row) =>
        row.id === observationId([row.indicator, row.area, row.period, row.source, row.value].join('|')),
    );
    expect(same.length).toBeGreaterThan(rows.length * 0.8);
  });

  it('stay with what they are about, also where a source prints two figures for one question', () => {
    const [a, b] = [observation({ id: 'a', value: 1 }), observation({ id: 'b', value: 2 })];
    const [found] = differences([observation({ id: 'b', value: 2, denominator: 9 })], [a, b]);
    expect(found).toMatchObject({ kind: 'changed', observation: { id: 'b' }, against: [b] });
    expect(differences([observation({ id: 'c', value: 3 })], [a, b])[0]?.kind).toBe('contradicting');
  });
});

describe('the catalogue', () => {
  const cells = {
    id: 'new-thing',
    name_da: 'Ny, ting',
    name_en: 'New thing',
    unit: 'percent',
    definition_da: 'Hvor stor en del.',
    direction: 'neutral',
    theme: 'boliger',
    level: 'kontekst',
    kind: 'share',
    data_source: 'Kommunen',
    map: 'no',
    exposure: 'table-only',
    precision: '1',
    observations: '0',
    context_facts: '0',
  };

  it('takes a new indicator in its place and changes no other line', () => {
    const before = readFileSync(join(geodata, 'figures/indicators.csv'), 'utf8').split('\n');
    expect(addIndicator(geodata, cells)).toEqual([]);
    const after = readFileSync(join(geodata, 'figures/indicators.csv'), 'utf8').split('\n');
    expect(after.filter((line) => !before.includes(line)).length).toBe(1);
    expect(after.length).toBe(before.length + 1);
    expect(readDataset(geodata).findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    ['definition_da', ' ', 'no-definition'],
    ['data_source', '', 'no-source'],
    ['id', 'population', 'id-taken'],
  ])('refuses one with %s = "%s"', (column, value, reason) => {
    const [found] = addIndicator(geodata, { ...cells, [column]: value });
    expect(found).toMatchObject({ code: 'catalogue-entry-refused', values: { reason } });
  });

  it('refuses what does not read back', () => {
    expect(addIndicator(geodata, { ...cells, id: 'Not an id' }).map(({ code }) => code)).toEqual([
      'table-value-unreadable',
    ]);
    expect(existsSync(join(geodata, 'figures/indicators.csv.tmp'))).toBe(false);
  });
});
