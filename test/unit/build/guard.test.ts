import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardFindings } from '../../../scripts/build/guard';
import { readDataset } from '../../../scripts/tables/read-dataset';
import { readFlatGeobuf } from '../../../web/data/formats/flatgeobuf/read';
import type { Catalogue, ObservationColumns } from '../../../web/domain/dataset/catalogue';
import type { AreaProperties } from '../../../web/domain/dataset/features';
import { build, GEODATA, type Workplace, workplace } from './support';

let place: Workplace;
let catalogue: Catalogue;
let figures: ObservationColumns;
let mapped: Set<string>;

beforeAll(async () => {
  place = workplace();
  await build(place);
  catalogue = JSON.parse(readFileSync(join(place.out, 'catalogue.json'), 'utf8'));
  figures = JSON.parse(readFileSync(join(place.out, 'observations.json'), 'utf8'));
  const areas = await readFlatGeobuf<AreaProperties, MultiPolygon>(
    readFileSync(join(place.out, 'areas.fgb')),
  );
  mapped = new Set(areas.map(({ properties }) => properties.id));
}, 120_000);
afterAll(() => place.remove());

const areasOfKind = (kind: string): string[] =>
  catalogue.areas.filter((area) => area.kind === kind).map(({ id }) => id);

describe('figures, catalogue and map as built', () => {
  it('hold every figure of the source table', () => {
    const lines =
      readFileSync(join(GEODATA, 'figures/observations.csv'), 'utf8').trim().split('\n').length - 1;
    for (const [name, column] of Object.entries(figures))
      expect([name, column.length]).toEqual([name, lines]);
  });

  it('know every area and every indicator that a figure names', () => {
    const areas = new Set(catalogue.areas.map(({ id }) => id));
    const indicators = new Set(catalogue.indicators.map(({ id }) => id));
    expect(figures.area.filter((id) => !areas.has(id))).toEqual([]);
    expect(figures.indicator.filter((id) => !indicators.has(id))).toEqual([]);
  });

  it('have every monitoring area with figures on the map, and the reverse', () => {
    const withFigures = areasOfKind('monitoring-area').filter((id) => figures.area.includes(id));
    expect([...mapped].sort()).toEqual([...withFigures].sort());
    expect(mapped.size).toBe(7);
  });

  it('have figures for every indicator that may colour the map', () => {
    const drawable = catalogue.indicators.filter(({ map, exposure }) => map && exposure === 'open');
    expect(drawable).toHaveLength(46);
    for (const { id } of drawable)
      expect([
        id,
        figures.indicator.some((of, row) => of === id && mapped.has(figures.area[row] as string)),
      ]).toEqual([id, true]);
  });
});

describe('guardFindings', () => {
  const dataset = readDataset(GEODATA);
  const all = [{ plan: '2025', areas: areasIn('2025') }];
  function areasIn(plan: string): readonly string[] {
    return dataset.catalogue.plans.find(({ id }) => id === plan)?.areas ?? [];
  }
  const codes = (changed: Partial<typeof dataset>, maps = all): string[] =>
    guardFindings({ ...dataset, ...changed }, maps)
      .filter(({ code }) => code !== 'indicator-without-figures')
      .map(({ code, area, values }) => `${code} ${area ?? values?.indicator}`);

  it('is content with the data as it is', () => {
    expect(codes({})).toEqual([]);
  });

  it('misses the figures of an area on the map', () => {
    const observations = dataset.observations.filter(({ area }) => area !== 'vangdalen');
    expect(codes({ observations })).toContain('area-without-figures vangdalen');
  });

  it('misses an area with figures on the map', () => {
    const maps = [{ plan: '2025', areas: areasIn('2025').filter((area) => area !== 'vangdalen') }];
    expect(codes({}, maps)).toEqual(['plan-area-not-on-map vangdalen']);
  });

  it('sees an indicator that is marked for the map without figures for it, and one that is not marked', () => {
    const flip = (id: string) =>
      dataset.tables.indicators.map((row) => (row.id === id ? { ...row, map: !row.map } : row));
    const marked = dataset.tables.indicators.find(({ map }) => map)!.id;
    const bare = dataset.tables.indicators.find(
      ({ id, map }) => !map && dataset.observations.some(({ indicator }) => indicator === id),
    )!.id;
    expect(codes({ tables: { ...dataset.tables, indicators: flip(marked) } })).toEqual([
      `indicator-not-marked-for-map ${marked}`,
    ]);
    expect(codes({ tables: { ...dataset.tables, indicators: flip(bare) } })).toEqual([
      `map-indicator-without-map-figures ${bare}`,
    ]);
  });

  it('names indicators without any figure with their line', () => {
    const found = guardFindings(dataset, all).find(({ code }) => code === 'indicator-without-figures')!;
    const lines = readFileSync(join(GEODATA, 'figures/indicators.csv'), 'utf8').split('\n');
    expect(lines[(found.place?.line ?? 0) - 1]?.startsWith(`${found.values?.indicator},`)).toBe(true);
  });
});
