import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/tables/read-dataset';
import { TABLES } from '../../../scripts/tables/tables';
import { mayColourMap } from '../../../web/domain/figures/indicator';
import { GEODATA } from './data-folder';

const dataset = readDataset(GEODATA);
const { tables, catalogue, observations } = dataset;
const different = (ids: readonly string[]): number => new Set(ids).size;

describe('the data of the project', () => {
  it('has nothing wrong with it', () => {
    expect(dataset.findings).toEqual([]);
  });

  it('has every row that was brought in', () => {
    const counts = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
    expect(counts).toEqual({
      plans: 5,
      areas: 36,
      addressRanges: 87,
      aliases: 32,
      departments: 112,
      centraleRandersDepartments: 14,
      areaFacts: 24,
      events: 18,
      schools: 42,
      institutions: 42,
      streets: 181,
      addressesExtra: 16,
      sources: 6,
      indicators: 148,
      observations: 892,
      contextFacts: 20,
      conflicts: 74,
      breaks: 30,
      absences: 23,
      marks: 22,
      renames: 0,
      targets: 87,
      activities: 342,
      criteria: 34,
      statuses: 20,
      listFigures: 7,
      deliveries: 5,
      meetings: 3,
    });
  });

  it('gives every cell of every row back as it stands in the file', () => {
    for (const [name, schema] of Object.entries(TABLES)) {
      const text = readFileSync(join(GEODATA, schema.file), 'utf8');
      const raw = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
      const columns = schema.columns as unknown as Record<string, { header?: string }>;
      const rows = tables[name as keyof typeof tables] as unknown as Record<string, unknown>[];
      expect(rows).toHaveLength(raw.length);
      for (const [i, row] of rows.entries())
        for (const [field, { header }] of Object.entries(columns))
          expect(sameCell(row[field], raw[i]?.[header ?? field] ?? '')).toBe(true);
    }
  });

  it('counts what its description counts', () => {
    expect(different(observations.map(({ indicator }) => indicator))).toBe(125);
    expect(tables.addressRanges.filter(({ plan }) => plan === '2021')).toHaveLength(32);
    expect(tables.addressRanges.filter(({ plan }) => plan === '2025')).toHaveLength(55);
    expect(catalogue.areas.filter(({ kind }) => kind === 'monitoring-area')).toHaveLength(7);
    expect(catalogue.indicators.filter(({ map }) => map)).toHaveLength(52);
    expect(catalogue.indicators.filter(mayColourMap)).toHaveLength(46);
    expect(different(tables.streets.map(({ street }) => street))).toBe(154);
    const years = observations.flatMap(({ period }) => /\d{4}/.exec(period)?.[0] ?? []).sort();
    expect([years[0], years.at(-1)]).toEqual(['2008', '2025']);
  });

  it('has as many figures for every indicator as the catalogue says, and the reverse', () => {
    for (const { id, observations: said } of tables.indicators)
      expect([id, observations.filter(({ indicator }) => indicator === id).length]).toEqual([id, said]);
    const known = new Set(catalogue.indicators.map(({ id }) => id));
    expect(observations.filter(({ indicator }) => !known.has(indicator))).toEqual([]);
  });

  it('uses every area in a figure, a fact, a target, a plan or a group', () => {
    const used = new Set([
      ...observations.map(({ area }) => area),
      ...tables.contextFacts.map(({ area }) => area),
      ...tables.targets.flatMap(({ area, comparator }) => [area, comparator]),
      ...catalogue.plans.flatMap(({ areas }) => areas),
      ...catalogue.areas.flatMap(({ members }) => members),
    ]);
    expect(catalogue.areas.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('has the monitoring areas of the newest plan, each with a list of addresses', () => {
    const areas = catalogue.areas.filter(({ kind }) => kind === 'monitoring-area').map(({ id }) => id);
    expect(catalogue.plans.find(({ id }) => id === '2025')?.areas).toEqual(areas);
    for (const plan of catalogue.plans.filter(({ id }) => id >= '2021'))
      expect([
        ...new Set(tables.addressRanges.filter((row) => row.plan === plan.id).map(({ area }) => area)),
      ]).toEqual(plan.areas);
  });

  it('keeps the ids that were given: first 8 hex of the SHA-1 of what a row said then', () => {
    const text = readFileSync(join(GEODATA, TABLES.observations.file), 'utf8');
    const raw = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    const changedSince = raw.filter((row) => {
      const key = [row.indicator, row.area, row.period, row.source, row.value].join('|');
      return createHash('sha1').update(key).digest('hex').slice(0, 8) !== row.id;
    });
    // Area or period of these eight was put right after their ids had been given; an id is kept for good.
    expect(changedSince.map(({ id }) => id)).toEqual([
      'bf93a512',
      '72eb4890',
      '58875b39',
      'fb0c2162',
      '9ac20ca3',
      '13929aed',
      '58a478de',
      '0c9e20f5',
    ]);
  });

  it('has evidence that exists for every absence and mark', () => {
    const ids = new Set(observations.map(({ id }) => id));
    const conflicts = new Set(catalogue.conflicts.map(({ id }) => id));
    for (const { evidence } of [...catalogue.absences, ...catalogue.marks]) {
      for (const [, id] of evidence.matchAll(/observations ([0-9a-f]{8})/g)) expect(ids.has(id!)).toBe(true);
      for (const [, id] of evidence.matchAll(/conflicts (c\d+)/g)) expect(conflicts.has(id!)).toBe(true);
    }
  });
});

function sameCell(value: unknown, cell: string): boolean {
  if (value === null) return cell === '';
  if (typeof value === 'number') return cell !== '' && Number(cell) === value;
  if (typeof value === 'boolean') return cell === (value ? 'yes' : 'no');
  if (typeof value === 'string') return value === cell;
  if (!Array.isArray(value)) return false;
  if (value.every((item) => typeof item === 'string')) return value.join(' ') === cell;
  return `LINESTRING (${value.map((position) => position.join(' ')).join(', ')})` === cell;
}

describe('the description of the data', () => {
  it.each(['README.md', 'figures/README.md'])('counts rows as they are: %s', (file) => {
    const text = readFileSync(join(GEODATA, file), 'utf8');
    const told = [...text.matchAll(/^\| ([a-z-]+\.csv) \| (\d+) \|/gm)].map(([, name, rows]) => [
      name,
      Number(rows),
    ]);
    const counted = Object.entries(TABLES).map(([name, schema]) => [
      schema.file.split('/').at(-1),
      tables[name as keyof typeof tables].length,
    ]);
    expect(told.length).toBeGreaterThan(10);
    for (const row of told) expect(counted).toContainEqual(row);
  });

  it('names every table', () => {
    const text = ['README.md', 'figures/README.md']
      .map((file) => readFileSync(join(GEODATA, file), 'utf8'))
      .join();
    for (const { file } of Object.values(TABLES)) expect(text).toContain(`| ${file.split('/').at(-1)} | `);
  });
});
