import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltFile, makeManifest, nameOf } from '../../../scripts/build/files';
import { areasLayer, piecesLayer } from '../../../scripts/build/layers/areas';
import { observationFiles } from '../../../scripts/build/observation-files';
import { writeFlatGeobuf } from '../../../web/data/formats/flatgeobuf/write';
import { DEFAULT_PARAMETERS } from '../../../web/domain/boundaries/parameters';
import type { ObservationColumns } from '../../../web/domain/dataset/catalogue';
import type { Manifest } from '../../../web/domain/dataset/manifest';
import { seeded, syntheticGeography } from '../pages/synthetic-areas';
import { catalogueOf, indicatorOf } from '../pages/synthetic-figures';

/** The size of a country. */
export const NATIONAL = { towns: 98, areas: 1000, indicators: 100, periods: 20 } as const;
const CREDIT = { source: 'Syntetiske tal', licence: 'CC0', date: '2026-01-01' };
/** Persons in an area, and in a municipality. */
const BASES = { area: [80, 2400], town: [8000, 90_000] } as const;

const many = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i));

/**
 * Puts figures and boundaries of a whole country into a folder of built data in place of those that are there, by the build's own
 * writers. Every area has each indicator each year with its base; so has every municipality. Gives the number of figures.
 */
export function writeNational(folder: string): number {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const areas = many(NATIONAL.areas, (i) => `area-${i}`);
  const towns = many(NATIONAL.towns, (i) => `town-${i}`);
  const catalogue = catalogueOf(areas, many(NATIONAL.indicators, indicatorOf), towns);
  const columns = nationalColumns(areas, towns);
  const { areas: shapes, pieces } = syntheticGeography(NATIONAL.areas);
  const about = { title: '', credit: CREDIT };
  const made: readonly BuiltFile[] = [
    {
      role: 'catalogue',
      bytes: new TextEncoder().encode(JSON.stringify(catalogue)),
      credit: CREDIT,
      count: NATIONAL.indicators,
    },
    ...observationFiles(catalogue, columns, CREDIT),
    {
      role: 'areas',
      bytes: writeFlatGeobuf(areasLayer(shapes.features, about, DEFAULT_PARAMETERS)),
      credit: CREDIT,
      count: areas.length,
    },
    {
      role: 'area-pieces',
      bytes: writeFlatGeobuf({ ...piecesLayer([], about), features: pieces.features }),
      credit: CREDIT,
      count: areas.length,
    },
  ];
  const others = manifest.files
    .filter(({ role }) => !made.some((file) => file.role === role))
    .map((file): BuiltFile => ({ ...file, bytes: readFileSync(join(folder, file.name)), credit: file }));
  for (const file of made) writeFileSync(join(folder, nameOf(file)), file.bytes);
  const { files } = makeManifest([...made, ...others], {
    city: manifest.city,
    register: manifest.register,
    districts: { ...manifest.districts, licence: '' },
    parameters: DEFAULT_PARAMETERS,
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, files }));
  return columns.id.length;
}

function nationalColumns(areas: readonly string[], towns: readonly string[]): ObservationColumns {
  const random = seeded(98);
  const places = [...areas, ...towns];
  const length = NATIONAL.indicators * NATIONAL.periods * places.length;
  const place = (row: number): string => places[row % places.length] ?? '';
  const periodOf = (row: number): number => Math.floor(row / places.length) % NATIONAL.periods;
  const indicator = (row: number): number => Math.floor(row / (places.length * NATIONAL.periods));
  const base = many(length, (row) => {
    const [least, most] = row % places.length < areas.length ? BASES.area : BASES.town;
    return Math.round(least + random() * (most - least));
  });
  const part = base.map((persons) => Math.round(persons * random() * 0.9));
  const all = <T>(value: T): T[] => new Array<T>(length).fill(value);
  return {
    id: many(length, (row) => row.toString(16).padStart(8, '0')),
    indicator: many(length, (row) => `indicator-${indicator(row)}`),
    area: many(length, place),
    period: many(length, (row) => String(2005 + periodOf(row))),
    value: part.map((persons, row) => Math.round((persons / (base[row] ?? 1)) * 1000) / 10),
    low: all(null),
    high: all(null),
    unit: all('percent' as const),
    numerator: part,
    denominator: base,
    qualifier: all('' as const),
    source: all('synthetic'),
    locator: many(length, (row) => `tabel ${indicator(row)}, ${2005 + periodOf(row)}`),
    note: all(''),
  };
}
