import { describe, expect, it } from 'vitest';
import { observationFiles } from '../../../scripts/build/observation-files';
import { type FigureStock, openFigures } from '../../../web/data/figures';
import { readCutObservations } from '../../../web/data/observation-chunks';
import type { ObservationChunks } from '../../../web/domain/dataset/observation-chunks';
import type { FigureIndex } from '../../../web/domain/figures/figure-index';
import { areaFigures } from '../../../web/domain/figures/map-figures';
import { packColumns, unpackColumns } from '../../../web/domain/figures/packed-columns';
import { startIndicator } from '../../../web/domain/figures/start';
import { dataset, index as whole } from '../figures/data';
import { modelOf } from '../views/map/support';
import { cutFigures, serveCut } from './cut-figures';

const { catalogue, columns } = dataset;
const cut = cutFigures(catalogue, columns);
const { chunks } = JSON.parse(
  new TextDecoder().decode(cut.files['observation-chunks.json']),
) as ObservationChunks;
const chunkOf = (indicator: string) => {
  const found = chunks.find((chunk) => chunk.indicator === indicator);
  if (!found) throw new Error(indicator);
  return found;
};

/** What has come, of a stock that has something. */
const indexOf = (stock: FigureStock): FigureIndex => {
  const index = stock.index();
  if (!index) throw new Error('nothing can be had');
  return index;
};
const open = async (): Promise<FigureStock> => {
  const stock = await openFigures(cut.folder);
  if (!stock.ok) throw new Error(stock.problem.reason);
  return stock.value;
};
/** Every answer about an indicator. */
const answers = (index: FigureIndex, indicator: string) =>
  index.periods(indicator).map((period) => areaFigures(index, indicator, period));

describe('figures that are cut by indicator', () => {
  it('are cut only where they are many', () => {
    const files = observationFiles(catalogue, columns, cut.folder.manifest.files[0]!);
    expect(files.map(({ role, name }) => [role, name])).toEqual([['observations', undefined]]);
  });

  it('answer everything as one file does, once all are asked for, in one range', async () => {
    const asked = serveCut(cut);
    const stock = await open();
    expect(await stock.fetch('all')).toEqual([]);
    expect(asked.ranges).toHaveLength(1);
    const index = indexOf(stock);
    expect(index.complete).toBe(true);
    expect(startIndicator(index)).toBe(startIndicator(whole));
    for (const { id } of catalogue.indicators) expect(answers(index, id)).toEqual(answers(whole, id));
  });

  it('come one by one: the map that opens needs only its own', async () => {
    const asked = serveCut(cut);
    const stock = await open();
    expect(stock.has([null])).toBe(false);
    await Promise.all([stock.fetch([null]), stock.fetch([null])]);
    const { from, bytes } = chunkOf('school-absence-mean');
    expect(asked.ranges).toEqual([`bytes=${from}-${from + bytes - 1}`]);
    const index = indexOf(stock);
    expect(modelOf({}, { index })).toEqual(modelOf());
    expect(index.reach('school-absence-mean')).toBe('there');
    expect(index.reach('move-out-rate')).toBe('coming');
    expect(index.periods('move-out-rate')).toEqual(whole.periods('move-out-rate'));
    expect(index.complete).toBe(false);
  });

  it('bring the one that opens along with one that no map can show', async () => {
    serveCut(cut);
    const stock = await open();
    await stock.fetch(['nonsense']);
    expect(modelOf({ indicator: 'nonsense' }, { index: indexOf(stock) })).toEqual(
      modelOf({ indicator: 'nonsense' }),
    );
  });

  it('come whole, and once, from a server without ranges', async () => {
    const asked = serveCut(cut, { ranges: false });
    const stock = await open();
    expect(await stock.fetch([null])).toEqual([]);
    expect(await stock.fetch('all')).toEqual([]);
    expect(asked.ranges).toHaveLength(1);
    expect(answers(indexOf(stock), 'move-out-rate')).toEqual(answers(whole, 'move-out-rate'));
  });

  it.each([true, false])(
    'name the one that was changed on the way, and show the rest (ranges: %s)',
    async (ranges) => {
      const lost = chunkOf('school-absence-mean');
      const spoil = (bytes: Uint8Array): Uint8Array => {
        const at = lost.from + 40;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        return bytes;
      };
      serveCut(cut, { ranges, spoil });
      const stock = await open();
      expect(await stock.fetch('all')).toEqual([
        { file: 'observations.jsonl (school-absence-mean)', reason: 'altered' },
      ]);
      const index = indexOf(stock);
      expect(index.complete).toBe(true);
      expect(index.reach('school-absence-mean')).toBe('lost');
      for (const { id } of catalogue.indicators)
        if (id !== 'school-absence-mean') expect(answers(index, id)).toEqual(answers(whole, id));
      const model = modelOf({ indicator: 'school-absence-mean' }, { index });
      expect(model.refused).toEqual([{ kind: 'indicator-lost', id: 'school-absence-mean' }]);
      expect(model.indicator.id).not.toBe('school-absence-mean');
    },
  );

  it('name what a file lacks that was cut off', async () => {
    const last = chunks.at(-1);
    serveCut(cut, { spoil: (bytes) => bytes.slice(0, -5) });
    const stock = await open();
    expect(await stock.fetch('all')).toEqual([
      { file: `observations.jsonl (${last?.indicator})`, reason: 'cut-off' },
    ]);
  });

  it('are named once where nothing comes', async () => {
    serveCut(cut, { status: 503 });
    const stock = await open();
    expect(await stock.fetch('all')).toEqual([{ file: 'observations.jsonl', reason: 'server-error' }]);
    expect(stock.index()).toBeUndefined();
  });

  it('are given up after some that could have opened, not after each of them', async () => {
    const asked = serveCut(cut, { status: 503 });
    const stock = await open();
    const files: string[] = [];
    while (!stock.has([null])) files.push(...(await stock.fetch([null])).map(({ file }) => file));
    expect(stock.index()).toBeUndefined();
    expect(files[0]).toBe('observations.jsonl (school-absence-mean)');
    expect(files.at(-1)).toBe('observations.jsonl');
    expect(files).toHaveLength(3);
    expect(asked.ranges.length).toBeLessThan(8);
  });

  it('are asked for twice, not once for each, where a whole file is another one', async () => {
    const asked = serveCut(cut, { ranges: false, spoil: (bytes) => bytes.fill(32) });
    const stock = await open();
    expect(await stock.fetch('all')).toHaveLength(chunks.length);
    expect(asked.ranges).toHaveLength(2);
  });

  it('open with another one where that of the first picture is lost', async () => {
    const { from, bytes } = chunkOf('school-absence-mean');
    serveCut(cut, { spoil: (all) => all.fill(32, from, from + bytes) });
    const stock = await open();
    expect(await stock.fetch([null])).toHaveLength(1);
    expect(stock.has([null])).toBe(false);
    expect(await stock.fetch([null])).toEqual([]);
    const opening = startIndicator(indexOf(stock));
    expect(opening).not.toBe('school-absence-mean');
    expect(indexOf(stock).reach(opening ?? '')).toBe('there');
  });

  it('are read whole by the command line', () => {
    const read = readCutObservations(new TextDecoder().decode(cut.files['observations.jsonl']));
    const byId = (table: typeof columns) =>
      table.id.map((id, row) => [id, table.value[row], table.note[row]].join('|')).sort();
    expect(byId(read)).toEqual(byId(columns));
  });

  it('are refused where a column points at nothing or is missing', () => {
    const packed = packColumns(columns);
    const wrong = (column: unknown) => ({ ...packed, columns: { ...packed.columns, unit: column as never } });
    expect(() => unpackColumns(wrong({ values: ['percent'], numbers: packed.columns.id && [1] }))).toThrow();
    expect(() => unpackColumns(wrong(['percent']))).toThrow('unit');
    expect(() => unpackColumns(wrong(undefined))).toThrow('unit');
  });
});
