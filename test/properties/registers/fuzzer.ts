import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { FeatureCollection } from 'geojson';
import { expect } from 'vitest';
import { inputFiles } from '../../../scripts/registers/input-files';
import { openSqlite } from '../../../scripts/registers/sqlite';
import { tableLines } from '../../../scripts/registers/tell-reading';
import { fileOfBytes, type RegisterFile } from '../../../web/data/registers/file';
import { type RegisterReading, readRegister } from '../../../web/data/registers/read-register';
import { parseHouseNumber } from '../../../web/domain/addresses/house-number';
import { hasErrors } from '../../../web/domain/findings/finding';
import { textOf } from '../../../web/text';
import { findingSentence } from '../../../web/text/finding-words';
import { AT, addsUp, FIXTURES } from '../../unit/registers/helpers';
import { makeZip } from '../../unit/registers/zip';
import { mutate, randomOf } from './mutate';
import { idsOf, secondReading } from './oracle';

/** The longest that any input may take. */
const HANG = 5000;

const load = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, name)));
const DAR = ['Husnummer', 'Adressepunkt', 'NavngivenVej', 'Postnummer', 'NavngivenVejKommunedel'];

/** A reader to be tried: the files that it reads, of which one is spoilt. */
interface Target {
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Read from disk, because its library wants a file. */
  readonly onDisk?: boolean;
}

function flatGeobuf(): Uint8Array {
  const collection = JSON.parse(readFileSync(join(FIXTURES, 'points.geojson'), 'utf8')) as FeatureCollection;
  return serialize({ ...collection, features: collection.features.slice(0, 4) });
}

/** Every form that registers come in. */
export function targets(geoPackage: Uint8Array): Target[] {
  const single = (name: string, bytes = load(name)): Target => ({ name, files: [{ name, bytes }] });
  const zip = makeZip([
    { name: 'dawa-flad.csv', bytes: load('dawa-flad.csv') },
    { name: 'note.txt', bytes: load('ukendt.csv') },
  ]);
  return [
    single('dawa-flad.csv'),
    single('dawa-mini.csv'),
    single('dawa-adresser.csv'),
    single('dawa-nested.json'),
    single('kommune.csv'),
    single('points.geojson'),
    single('dar-total.json'),
    {
      name: 'dar csv',
      files: [...DAR, 'Adresse'].map((name) => ({ name, bytes: load(`dar-new/${name}.csv`) })),
    },
    { name: 'dar ndjson', files: DAR.map((name) => ({ name, bytes: load(`dar-old/${name}.ndjson`) })) },
    single('points.fgb', flatGeobuf()),
    { ...single('points.gpkg', geoPackage), onDisk: true },
    { ...single('register.zip', zip), onDisk: true },
  ];
}

/** What trying one reader came to. */
export interface Tried {
  readonly name: string;
  readonly runs: number;
  /** Inputs that gave a register in spite of all. */
  readonly read: number;
  readonly refused: number;
  readonly slowest: number;
  /** Inputs that the second reader could judge. */
  readonly judged: number;
}

/**
 * Spoils a reader's input `runs` times and holds it to what it promises: it never throws, every row is counted once, what is accepted is
 * an address, an error says why when nothing is, every finding has words, and nothing takes five seconds.
 */
export async function tryReader(target: Target, runs: number, seed: number): Promise<Tried> {
  const random = randomOf(seed);
  const folder = mkdtempSync(join(tmpdir(), 'registers-fuzz-'));
  let [read, refused, slowest, judged] = [0, 0, 0, 0];
  try {
    for (let run = 0; run < runs; run++) {
      const spoilt = Math.floor(random() * target.files.length);
      const files = target.files.map((file, i) =>
        i === spoilt ? { ...file, bytes: mutate(file.bytes, random) } : file,
      );
      const piece = 1 + Math.floor(random() * 2000);
      const label = `${target.name}, seed ${seed}, run ${run}`;
      const begun = performance.now();
      const reading = await readOne(target, files, piece, folder);
      slowest = Math.max(slowest, performance.now() - begun);
      if (reading === undefined) refused++;
      else {
        holds(reading, label);
        if (reading.addresses) read++;
        else refused++;
        if (target.name === 'dawa-nested.json')
          countsAll(reading, files[0]?.bytes ?? new Uint8Array(0), label);
        if (target.name === 'dawa-flad.csv' && agrees(reading, files[0]?.bytes ?? new Uint8Array(0), label))
          judged++;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(slowest, `${target.name}: slowest input, ms`).toBeLessThan(HANG);
  return { name: target.name, runs, read, refused, slowest, judged };
}

async function readOne(
  target: Target,
  files: Target['files'],
  piece: number,
  folder: string,
): Promise<RegisterReading | undefined> {
  let inputs: readonly RegisterFile[] = files.map(({ name, bytes }) => fileOfBytes(name, bytes, piece));
  if (target.onDisk) {
    const paths = files.map(({ name, bytes }) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const opened = await inputFiles(paths);
    if (hasErrors(opened.findings)) return undefined;
    inputs = opened.files;
  }
  return readRegister(inputs, { referenceTime: AT }, openSqlite);
}

const words = textOf('da');

function holds(reading: RegisterReading, label: string): void {
  expect(addsUp(reading.tables), label).toBe(true);
  expect(reading.addresses === undefined, label).toBe(hasErrors(reading.findings));
  for (const found of reading.findings)
    expect(findingSentence(found, words), label).not.toMatch(/\{\{|^\s*$/);
  for (const table of reading.tables) expect(tableLines(table, words).join(), label).not.toContain('{{');
  const { addresses } = reading;
  if (!addresses) return;
  for (let i = 0; i < addresses.length; i++) {
    const { id, street, house, postcode, position, municipality = '', roadCode = '' } = addresses.address(i);
    expect(id, label).not.toBe('');
    expect(street.trim(), label).toBe(street);
    expect(street, label).not.toBe('');
    expect(parseHouseNumber(`${house.number}${house.letter}`), label).toEqual(house);
    for (const code of [postcode, municipality, roadCode]) expect(code, label).toMatch(/^(\d{4})?$/);
    expect(position[0] > 420_000 && position[0] < 910_000, label).toBe(true);
    expect(position[1] > 6_030_000 && position[1] < 6_420_000, label).toBe(true);
  }
  expect(new Set(idsOf(reading)).size, label).toBe(addresses.length);
}

/** A document that the language itself can parse has exactly so many rows. */
function countsAll(reading: RegisterReading, bytes: Uint8Array, label: string): void {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return;
  }
  if (Array.isArray(value) && reading.tables.length > 0)
    expect(reading.tables[0]?.rows, label).toBe(value.length);
}

/** Compares with a second reader where the text can be read in one way only. True when it could. */
function agrees(reading: RegisterReading, bytes: Uint8Array, label: string): boolean {
  const [table] = reading.tables;
  if (!reading.addresses || table?.kind !== 'dawa-flad' || table.axes !== 'utm32' || table.decimal === ',')
    return false;
  if (table.delimiter !== ',' || 'quote-misplaced' in table.skipped || 'quote-unclosed' in table.skipped)
    return false;
  const second = secondReading(bytes);
  if (!second) return false;
  expect(table.rows, label).toBe(second.rows);
  expect(idsOf(reading), label).toEqual(second.ids);
  return true;
}
