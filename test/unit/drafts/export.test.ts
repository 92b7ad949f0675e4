import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { matchLists, parseLists } from '../../../scripts/build/lists';
import { survey } from '../../../scripts/build/survey';
import { toGeoPackage } from '../../../scripts/export/formats/geopackage';
import { readTable } from '../../../scripts/tables/read-table';
import { ADDRESS_RANGES } from '../../../scripts/tables/schemas/plans';
import { readBoundaryFile } from '../../../web/data/drafts/boundary-file';
import { exportBoundaries, exportPlanFile, type MadeFile } from '../../../web/data/drafts/export-draft';
import { boundariesLayer } from '../../../web/data/export/layers/boundaries';
import type { ExportSource } from '../../../web/data/export/layers/source';
import { streetAliases } from '../../../web/domain/addresses/street-alias';
import type { BoundaryResult } from '../../../web/domain/boundaries/types';
import { applyChange } from '../../../web/domain/drafts/changes';
import { type Draft, draftOfPlan } from '../../../web/domain/drafts/draft';
import { rowsOfDraft } from '../../../web/domain/drafts/draft-rows';
import { sideOfDrawn } from '../../../web/domain/drafts/drawn-side';
import { DraftEngine, type OpenReading } from '../../../web/domain/drafts/engine';
import { finished } from './finished';

const { inputs, parameters } = survey(join(import.meta.dirname, '../../../geodata'), { untilError: true });
const { dataset } = inputs;
const register = inputs.register!;
const rows = dataset.tables.addressRanges;
const planAreas = dataset.catalogue.plans.find(({ id }) => id === '2025')?.areas ?? [];
const published = draftOfPlan('2025', rows, planAreas);

/** What the officer tries: a few more houses on Infanterivej. */
const draft: Draft = applyChange(published, {
  kind: 'text',
  area: 'glarbjergvej',
  text: `${published.areas.find(({ area }) => area === 'glarbjergvej')?.text}\nInfanterivej 2-20 (lige numre)`,
});
let open: OpenReading;
let boundaries: BoundaryResult;
let source: ExportSource;
const bytesOf = ({ content }: MadeFile): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

beforeAll(() => {
  const engine = new DraftEngine(register, streetAliases(dataset.tables.aliases));
  open = engine.read(draft);
  boundaries = finished(engine.settle(open));
  source = {
    register,
    plans: [
      {
        plan: '2025',
        areaIds: draft.areas.map(({ area }) => area),
        areaOf: open.reading.areaOf,
        result: boundaries,
      },
    ],
    parameters,
    nameOf: (area) => area,
    lists: { source: 'Kladde', licence: 'MIT', date: '2026-01-01' },
  };
});

describe('what is exported from a draft', () => {
  it('is a plan file that reads back as the same lists and gives the same members', () => {
    const made = exportPlanFile(rowsOfDraft(draft, open.reading, rows));
    const table = readTable(made.content as string, { ...ADDRESS_RANGES, file: made.name });
    expect(table.findings).toEqual([]);
    const back = draftOfPlan('2025', table.rows, planAreas);
    expect(back.areas).toEqual(draft.areas);
    const lists = parseLists(table.rows, '');
    const membership = matchLists(lists.items, register, dataset).find(({ plan }) => plan === '2025');
    expect(membership?.areaOf).toEqual(open.reading.areaOf);
    expect(table.rows.filter(({ plan }) => plan !== '2025').map(({ text }) => text)).toEqual(
      rows.filter(({ plan }) => plan !== '2025').map(({ text }) => text),
    );
  });

  it('is, for a draft that nobody touched, the plan file as it was', () => {
    const engine = new DraftEngine(register, streetAliases(dataset.tables.aliases));
    const made = rowsOfDraft(published, engine.read(published).reading, rows);
    expect(made.map(({ plan, area, order, text, note }) => [plan, area, order, text, note])).toEqual(
      rows.map(({ plan, area, order, text, note }) => [plan, area, order, text, note]),
    );
  });

  it.each(['geojson', 'flatgeobuf', 'shapefile'] as const)(
    'is a %s whose areas read back to the millimetre, with the same members',
    async (format) => {
      const made = exportBoundaries(source, format, 'kladde');
      const read = await readBoundaryFile(made.name, bytesOf(made));
      if (read.kind !== 'areas') throw new Error(JSON.stringify(read));
      const side = sideOfDrawn(read.features, register, published, []);
      expect(side.areaIds).toEqual(draft.areas.map(({ area }) => area));
      side.areaIds.forEach((area, i) => {
        const places = (shape: (typeof boundaries)['areas'][number]['shape']): string[] =>
          shape.flat(2).map(([east, north]) => `${east.toFixed(3)} ${north.toFixed(3)}`);
        expect(new Set(places(side.shapes.get(area) ?? []))).toEqual(
          new Set(places(boundaries.areas[i]?.shape ?? [])),
        );
      });
      expect(side.areaOf).toEqual(open.reading.areaOf.map((place) => draft.areas[place]?.area ?? ''));
    },
  );

  it('reads back from a GeoPackage, too, as the command line writes it', async () => {
    const bytes = toGeoPackage(boundariesLayer(source), '25832');
    const read = await readBoundaryFile('kladde.gpkg', bytes);
    if (read.kind !== 'areas') throw new Error(JSON.stringify(read));
    const side = sideOfDrawn(read.features, register, published, []);
    expect(side.areaOf).toEqual(open.reading.areaOf.map((place) => draft.areas[place]?.area ?? ''));
  });

  it('is a shapefile with its five parts, the same bytes each time', () => {
    const made = exportBoundaries(source, 'shapefile', 'kladde');
    expect(Object.keys(unzipSync(bytesOf(made))).sort()).toEqual(
      ['cpg', 'dbf', 'prj', 'shp', 'shx'].map((ending) => `kladde.${ending}`),
    );
    expect(bytesOf(exportBoundaries(source, 'shapefile', 'kladde'))).toEqual(bytesOf(made));
  });

  it('is a control list with one line a member', () => {
    const made = exportBoundaries(source, 'control-list', 'kladde');
    const lines = (made.content as string).trimEnd().split('\n');
    expect(lines).toHaveLength(1 + open.reading.areaOf.filter((place) => place >= 0).length);
  });
});
