import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../scripts/tables/read-dataset';
import { readCatalogue, readObservations } from '../../../web/data/catalogue';
import { openFigures } from '../../../web/data/figures';
import { aManifest, BASE, bytesAnswer, fileOf, serve } from './support';

const { catalogue, columns } = readDataset(join(import.meta.dirname, '../../../geodata'));
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('catalogue and observations', () => {
  it('come back from JSON as they were', () => {
    expect(readCatalogue(JSON.stringify(catalogue))).toEqual(catalogue);
    expect(readObservations(JSON.stringify(columns))).toEqual(columns);
  });

  it.each(Object.keys(catalogue))('are refused without %s', (key) => {
    expect(() => readCatalogue(JSON.stringify({ ...catalogue, [key]: undefined }))).toThrow();
  });

  it('are refused when a column is missing or shorter than the others', () => {
    expect(() => readObservations(JSON.stringify({ ...columns, locator: undefined }))).toThrow('locator');
    expect(() => readObservations(JSON.stringify({ ...columns, value: columns.value.slice(1) }))).toThrow(
      'value',
    );
  });

  it('answer a question once loaded', async () => {
    const files = { 'catalogue.json': bytesOf(catalogue), 'observations.json': bytesOf(columns) };
    const manifest = aManifest([
      fileOf('catalogue', 'catalogue.json', files['catalogue.json']),
      fileOf('observations', 'observations.json', files['observations.json']),
    ]);
    serve(({ url }) =>
      bytesAnswer(url.endsWith('catalogue.json') ? files['catalogue.json'] : files['observations.json']),
    );
    const loaded = await openFigures({ base: BASE, manifest });
    const figure = loaded.ok && loaded.value.index()?.figure('school-absence-mean', 'vangdalen', '2023/2024');
    expect(figure && figure.kind === 'value' && figure.observation.value).toBe(10);
  });

  it('name the one file that is wrong', async () => {
    const manifest = aManifest([
      fileOf('catalogue', 'catalogue.json', bytesOf(catalogue)),
      fileOf('observations', 'observations.json', bytesOf({ id: [] })),
    ]);
    serve(({ url }) => bytesAnswer(bytesOf(url.endsWith('catalogue.json') ? catalogue : { id: [] })));
    expect(await openFigures({ base: BASE, manifest })).toEqual({
      ok: false,
      problem: { file: 'observations.json', reason: 'unreadable' },
    });
  });
});
