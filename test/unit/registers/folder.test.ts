import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRegisterFolder } from '../../../scripts/registers/read-folder';
import { type FolderFacts, writeRegisterFolder } from '../../../scripts/registers/write-folder';
import { formatHouseNumber } from '../../../web/domain/addresses/house-number';
import { fixture, read } from './helpers';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'registers-folder-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FACTS: FolderFacts = {
  info: {
    kind: 'official',
    name: 'Danmarks Adresseregister',
    source: 'Klimadatastyrelsen',
    licence: 'CC BY 4.0',
    date: '2026-11-03',
  },
  referenceDate: '2026-11-03',
  filters: { municipalities: ['0730'] },
  tables: [],
};

async function write(name: string, files = ['dawa-flad.csv']): Promise<string> {
  const { addresses, notCurrent, tables } = await read(files.map((file) => fixture(file)));
  const path = join(folder, name);
  await writeRegisterFolder(path, addresses!, notCurrent!, { ...FACTS, tables });
  return path;
}

describe('a register folder', () => {
  it('is text that compares well: sorted, one address a line, no time of writing', async () => {
    const path = await write('en');
    expect(readdirSync(path).sort()).toEqual(['addresses.csv', 'not-current.csv', 'register.json']);
    const lines = readFileSync(join(path, 'addresses.csv'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    expect(lines.slice(0, 3)).toEqual([
      'street,house_number,postcode,east,north,precision_m,id,municipality,road_code,status,dwellings',
      'Glarbjergvej,87,8930,563856.1,6258714.3,2,0a3f5001-1111-32b8-e044-0003ba290001,0730,2345,current,',
      'Glarbjergvej,87A,8930,563860.25,6258719.85,2,0a3f5002-1111-32b8-e044-0003ba290002,0730,2345,current,',
    ]);
    const again = await write('to');
    for (const name of readdirSync(path))
      expect(readFileSync(join(again, name))).toEqual(readFileSync(join(path, name)));
  });

  it('says where it comes from and what was read, without the folders of a machine', async () => {
    const path = await write('sagt', ['dawa-flad.csv', 'kommune.csv']);
    const described = JSON.parse(readFileSync(join(path, 'register.json'), 'utf8'));
    expect(described).toMatchObject({
      schema: 1,
      info: FACTS.info,
      referenceDate: '2026-11-03',
      addresses: 11,
    });
    expect(described.tables[0]).toMatchObject({
      file: 'dawa-flad.csv',
      kind: 'dawa-flad',
      rows: 11,
      read: 6,
    });
    expect(described.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is read back as it was: every field, and those that are not in force', async () => {
    const { addresses, notCurrent } = await read([fixture('dar-total.json')]);
    const path = await write('tilbage', ['dar-total.json']);
    const { register, findings, fingerprint } = await readRegisterFolder(path);
    expect(findings).toEqual([]);
    expect(fingerprint).toBe(JSON.parse(readFileSync(join(path, 'register.json'), 'utf8')).fingerprint);
    expect(register?.info).toEqual(FACTS.info);
    const order = [...addresses!.sorted()];
    expect(register?.addresses).toEqual(order.map((i) => addresses!.address(i)));
    expect(register?.notCurrent).toEqual([...notCurrent!.sorted()].map((i) => notCurrent!.address(i)));
  });

  it('that was changed by hand is read as it stands, with a warning', async () => {
    const path = await write('rettet');
    const file = join(path, 'addresses.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Glarbjergvej,89,', 'Glarbjergvej,91,'));
    const { register, findings } = await readRegisterFolder(path);
    expect(findings).toMatchObject([{ code: 'register-changed-by-hand', level: 'warning', place: { file } }]);
    expect(register?.addresses.map(({ house }) => formatHouseNumber(house))).toContain('91');
  });

  it('a line that was spoilt is named, and the rest read', async () => {
    const path = await write('spoleret');
    const file = join(path, 'addresses.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('563871.4,6258733.02', '563871.4,nord'));
    const { register, findings } = await readRegisterFolder(path);
    expect(register?.addresses).toHaveLength(5);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'register-row-skipped', place: { file, line: 4, column: 'north' } }),
    );
  });

  it('that lacks a file, or whose description is another, can’t be used', async () => {
    expect((await readRegisterFolder(join(folder, 'ingen'))).findings).toMatchObject([
      { code: 'file-missing' },
    ]);
    const path = await write('mangler');
    rmSync(join(path, 'not-current.csv'));
    expect(await readRegisterFolder(path)).toMatchObject({
      register: undefined,
      findings: [{ code: 'file-missing' }],
    });
    const other = await write('anden');
    const file = join(other, 'register.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"schema": 1', '"schema": 2'));
    expect(await readRegisterFolder(other)).toMatchObject({
      register: undefined,
      findings: [{ code: 'json-value-wrong' }],
    });
  });

  it('stays as it was when writing is stopped, and nothing is left beside it', async () => {
    const path = await write('stoppet');
    const before = readFileSync(join(path, 'addresses.csv'));
    const { addresses, notCurrent } = await read([fixture('kommune.csv')]);
    const stop = new AbortController();
    const writing = writeRegisterFolder(path, addresses!, notCurrent!, FACTS, {
      signal: stop.signal,
      onLines: () => stop.abort(),
    });
    await expect(writing).rejects.toThrow();
    expect(readFileSync(join(path, 'addresses.csv'))).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.includes('stoppet'))).toEqual(['stoppet']);
  });
});
