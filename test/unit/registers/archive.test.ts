import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inputFiles } from '../../../scripts/registers/input-files';
import type { RegisterReading } from '../../../web/data/registers/read-register';
import { codes, FIXTURES, lines, read } from './helpers';
import { type Member, makeZip } from './zip';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'registers-zip-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const member = (name: string): Member => ({
  name: name.replace(/^.*\//, ''),
  bytes: new Uint8Array(readFileSync(join(FIXTURES, name))),
});
const put = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const readAll = async (...paths: string[]): Promise<RegisterReading> => read((await inputFiles(paths)).files);
const refusals = async (bytes: Uint8Array): Promise<unknown[]> => {
  const { files, findings } = await inputFiles([put('prøve.zip', bytes)]);
  if (findings.length > 0) return findings.map(({ code, values }) => values?.reason ?? code);
  return (await read(files)).findings.map(({ code, values }) => values?.reason ?? code);
};

const DAR = ['Husnummer', 'Adressepunkt', 'NavngivenVej', 'Postnummer', 'NavngivenVejKommunedel'];

describe('archives', () => {
  it('of Datafordeleren are read as they come, one entity each', async () => {
    const paths = DAR.map((name) => put(`DAR_V1_${name}.zip`, makeZip([member(`dar-new/${name}.csv`)])));
    expect(lines((await readAll(...paths)).addresses)).toHaveLength(6);
  });

  it('may hold everything together, with a description beside it', async () => {
    const note = {
      name: 'Metadata.json',
      bytes: new TextEncoder().encode('{"Leverancenavn": "DAR", "Miljø": "PROD"}'),
    };
    const text = { name: 'LÆSMIG.txt', bytes: new TextEncoder().encode('Kilde: Datafordeleren') };
    const path = put('alt.zip', makeZip([note, ...DAR.map((name) => member(`dar-new/${name}.csv`)), text]));
    const reading = await readAll(path);
    expect(lines(reading.addresses)).toHaveLength(6);
    expect(reading.findings.map(({ code, place }) => [code, place?.file])).toEqual([
      ['register-file-unused', `${path}/Metadata.json`],
      ['register-file-unused', `${path}/LÆSMIG.txt`],
    ]);
  });

  it('of one file that is no register are refused as the file would be', async () => {
    const path = put('en.zip', makeZip([member('ukendt.csv')]));
    expect(codes(await readAll(path))).toEqual(['register-columns-unclear']);
  });

  it('that are broken, locked or lie are refused in words', async () => {
    const flat = member('dawa-flad.csv');
    const good = makeZip([flat]);
    expect(await refusals(good.slice(0, -30))).toEqual(['broken']);
    expect(await refusals(makeZip([{ ...flat, crc: 1 }]))).toEqual(['checksum']);
    expect(await refusals(makeZip([{ ...flat, size: flat.bytes.length - 100 }]))).toEqual(['broken']);
    expect(await refusals(makeZip([{ ...flat, size: flat.bytes.length + 100 }]))).toEqual(['broken']);
    expect(await refusals(makeZip([{ ...flat, flags: 0x801 }]))).toEqual(['encrypted']);
  });

  it('that would fill the disk are refused before anything is unpacked', async () => {
    const zeros = { name: 'nul.csv', bytes: new Uint8Array(40 * 1024 * 1024) };
    expect(await refusals(makeZip([zeros]))).toEqual(['ratio']);
    const many = Array.from({ length: 1001 }, (_, i) => ({ name: `${i}.csv`, bytes: new Uint8Array(1) }));
    expect(await refusals(makeZip(many))).toEqual(['too-many']);
    const huge = Array.from({ length: 30 }, (_, i) => ({
      name: `${i}.csv`,
      bytes: new Uint8Array(1),
      size: 0xfffffff0,
    }));
    expect(await refusals(makeZip(huge))).toEqual(['ratio']);
  });

  it('that are spreadsheets are told from archives of registers', async () => {
    const sheet = { name: '[Content_Types].xml', bytes: new TextEncoder().encode('<Types/>') };
    const { findings } = await inputFiles([put('ark.xlsx', makeZip([sheet]))]);
    expect(findings).toMatchObject([{ code: 'register-format-refused', values: { what: 'old-excel' } }]);
  });

  it('a file that is not there is named, and so is a folder', async () => {
    const { findings } = await inputFiles([join(folder, 'mangler.csv'), folder]);
    expect(findings.map(({ code }) => code)).toEqual(['file-missing', 'file-unreadable']);
  });
});
