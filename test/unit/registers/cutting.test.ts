import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cutOnCore } from '../../../scripts/registers/cutting/cut-on-core';
import { fileOnDisk } from '../../../scripts/registers/node-file';
import type { RegisterFile } from '../../../web/data/registers/file';
import type { ReadOptions } from '../../../web/data/registers/options';
import { readRegister } from '../../../web/data/registers/read-register';
import { lines } from './helpers';

const folder = mkdtempSync(join(tmpdir(), 'cutting-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const TIME = 60_000;
/** So many and so long rows that there are more batches than may wait at once. */
const ROWS = 20_000;
const FILLER = '.'.repeat(500);

/** A register in which some rows are no good and one stands in quotes over two lines. */
function written(name: string): string {
  const path = join(folder, name);
  appendFileSync(path, 'id;vejnavn;husnr;postnr;kommunekode;x;y;andet\n');
  let batch: string[] = [];
  for (let i = 0; i < ROWS; i++) {
    const id = `${i.toString(16).padStart(8, '0')}-0a3f-32b8-e044-0003ba298018`;
    const street = i % 1000 === 7 ? '"Øster\nvej"' : i % 5 === 0 ? '"Åvej ""S"""' : 'Åvej';
    batch.push(
      `${id};${street};${(i % 400) + 1};8900;0730;${560_000 + i}.5;6255000;${FILLER}${i % 999 === 0 ? ';x' : ''}`,
    );
    if (batch.length === 1000) {
      appendFileSync(path, `${batch.join('\n')}\n`);
      batch = [];
    }
  }
  return path;
}

const read = (file: RegisterFile, more: Partial<ReadOptions> = {}) =>
  readRegister([file], { referenceTime: 0, ...more });

describe('a register cut in a thread of its own', () => {
  it('is read as in one thread: the same addresses, reasons and places', { timeout: TIME }, async () => {
    const path = written('many.csv');
    const { cut: _, ...plain } = await fileOnDisk(path);
    const here = await read(plain);
    const there = await read({ ...plain, cut: (job) => cutOnCore(path, job) });
    expect(here.tables[0]?.rows).toBe(ROWS);
    expect(Object.keys(here.tables[0]?.skipped ?? {})).toContain('row-width');
    expect(there.tables).toEqual(here.tables);
    expect(there.findings).toEqual(here.findings);
    expect(lines(there.addresses)).toEqual(lines(here.addresses));
  });

  it('ends when the officer stops it', { timeout: TIME }, async () => {
    const path = written('stopped.csv');
    const stop = new AbortController();
    const reading = read(
      { ...(await fileOnDisk(path)), cut: (job) => cutOnCore(path, job) },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    await expect(reading).rejects.toThrow('aborted');
  });

  it('tells what the disk says', { timeout: TIME }, async () => {
    const job = { form: { delimiter: 59, newline: 10, width: 1 }, offset: 0, firstLine: 1, columns: [0] };
    const batches = cutOnCore(join(folder, 'nowhere.csv'), job);
    await expect(batches.next()).rejects.toThrow('ENOENT');
  });
});
