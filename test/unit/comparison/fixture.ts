import { readDataset } from '../../../scripts/tables/read-dataset';
import type { Manifest } from '../../../web/domain/dataset/manifest';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import type { AreaOverlay, DistrictPart, OverlayResult } from '../../../web/domain/overlay/types';
import { textOf } from '../../../web/text';
import type { ComparisonInput } from '../../../web/views/map/comparison/model';

/** The figures as published: the comparison is about them. */
export const dataset = readDataset('geodata');
export const figures = makeFigureIndex(dataset.catalogue, dataset.columns);

export const manifest: Manifest = {
  schema: 1,
  city: 'Randers',
  register: { kind: 'schematic', name: 'Gadetabel', source: 'tegnet', licence: '', date: '2026-11-20' },
  districts: { kind: 'schematic', source: 'tegnet', date: '2026-11-20' },
  boundaryParameters: { reach: 30 },
  files: [],
} as Manifest;

const feature = (id: string, area_m2: number, addresses: number, pieces: number) => ({
  type: 'Feature' as const,
  geometry: { type: 'MultiPolygon' as const, coordinates: [] },
  properties: {
    id,
    plan: '2025',
    name: id,
    addresses,
    pieces,
    area_m2,
    perimeter_m: 0,
    label_lon: 0,
    label_lat: 0,
  },
});

export const part = (school: string, percent: number, addresses: number, of: number): DistrictPart => ({
  school,
  squareMetres: percent * 100,
  areaPercent: percent,
  addresses,
  addressPercent: (100 * addresses) / of,
  sliver: false,
});

/** An area of ten addresses, all but one in the district that its plan names. */
export const vangdalen: AreaOverlay = {
  area: 'vangdalen',
  addresses: 10,
  precision: 100,
  shares: [
    {
      band: '0-6',
      squareMetres: 10_000,
      addresses: 10,
      parts: [part('Vestervangsskolen', 87, 9, 10), part('Hornbæk Skole', 12.8, 1, 10)],
      outside: { squareMetres: 20, areaPercent: 0.2, addresses: 0, addressPercent: 0, sliver: false },
      contested: { squareMetres: 0, addresses: 0 },
    },
  ],
  schools: [
    {
      band: '0-6',
      all: { count: 10, median: 612, smallest: 320, largest: 940 },
      schools: [
        {
          school: 'Vestervangsskolen',
          addresses: 9,
          spread: { count: 9, median: 612, smallest: 320, largest: 940 },
          precision: 10,
        },
        { school: 'Hornbæk Skole', addresses: 1, spread: null, precision: 0 },
      ],
      outside: 0,
    },
  ],
  checks: [
    {
      area: 'vangdalen',
      band: '0-6',
      documented: [{ school: 'Vestervangsskolen', departments: [] }],
      computed: [part('Vestervangsskolen', 87, 9, 10), part('Hornbæk Skole', 12.8, 1, 10)],
      outcome: 'differs',
      assumed: false,
    },
  ],
  daycare: {
    nearest: {
      name: 'Børnehuset Hørhaven',
      spread: { count: 10, median: 180, smallest: 40, largest: 300 },
      nearestFor: 7,
      precision: 150,
      assumed: true,
    },
    perAddress: [
      {
        name: 'Børnehuset Hørhaven',
        spread: { count: 10, median: 180, smallest: 40, largest: 300 },
        nearestFor: 7,
        precision: 150,
        assumed: true,
      },
      {
        name: 'Børnehuset Mælkevejen',
        spread: { count: 10, median: 200, smallest: 90, largest: 400 },
        nearestFor: 3,
        precision: 150,
        assumed: false,
      },
    ],
    own: { count: 10, median: 150, smallest: 40, largest: 250 },
  },
};

export const result: OverlayResult = { version: '1', plan: '2025', areas: [vangdalen], findings: [] };

/** An input with real figures, made-up shapes and Danish words. */
export const input = (more: Partial<ComparisonInput> = {}): ComparisonInput => ({
  text: textOf('da'),
  plan: '2025',
  selected: ['vangdalen', 'gl-jennumparken'],
  figures,
  manifest,
  areas: {
    type: 'FeatureCollection',
    features: [feature('gl-jennumparken', 92_300, 90, 2), feature('vangdalen', 43_000, 40, 1)],
  },
  overlay: { status: 'done', result },
  ...more,
});
