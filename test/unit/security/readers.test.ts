import { zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { readBoundaryFile } from '../../../web/data/drafts/boundary-file';
import { writeDraftFile } from '../../../web/data/drafts/draft-file';
import { MOST_BYTES, MOST_UNPACKED } from '../../../web/data/figures-import/limits';
import { readFigureFile } from '../../../web/data/figures-import/read-file';
import { readAddress, writeAddress } from '../../../web/state/address';
import { endOf, preview } from '../import/support';
import { row, workbook } from '../import/workbook';
import { stories } from '../stories/data';
import { NAUGHTY, PROTOTYPE_KEYS } from './naughty';
import { READERS } from './readers';

const readers = Object.entries(READERS);

/** Sound files, in which a key may be put at `"@":`. */
const SOUND: Readonly<Record<string, string>> = {
  geojson:
    '{"@":{"polluted":1},"type":"FeatureCollection","features":[{"@":{"polluted":1},"type":"Feature","properties":{"@":{"polluted":1},"layer":"road","area":"a"},"geometry":{"@":{"polluted":1},"type":"Polygon","coordinates":[[[10,56],[10.1,56],[10.1,56.1],[10,56]]]}}]}',
  'json-stat':
    '{"@":{"polluted":1},"class":"dataset","id":["område","tid"],"size":[1,1],"dimension":{"@":{"polluted":1},"område":{"category":{"index":{"@":0},"label":{"@":"Vangdalen"}}},"tid":{"category":{"index":["2024"]}}},"value":{"@":1,"0":5}}',
  draft: writeDraftFile({
    id: 'x',
    name: 'a',
    register: 'b',
    changed: 0,
    draft: { plan: '2025', areas: [{ area: 'vangdalen', text: '' }], accepted: [] },
  }).replaceAll('{', '{"@":{"polluted":1},'),
  story: JSON.stringify(stories[0]).replaceAll('{', '{"@":{"polluted":1},'),
  mapping:
    '{"source":"a","sheet":"","columns":[],"fixed":{},"areas":{"@":"vangdalen"},"indicators":{"@":"x"},"decimal":""}',
};

/** Objects within a value that inherit what only a file can have put there. */
function polluted(value: unknown, seen = new Set<unknown>()): unknown[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = 'polluted' in value && !Object.hasOwn(value, 'polluted') ? [value] : [];
  const inner = value instanceof Map ? [...value.values()] : Object.values(value);
  return [...own, ...inner.flatMap((one) => polluted(one, seen))];
}

afterEach(() => expect(Object.keys(Object.prototype)).toEqual([]));

describe('keys that reach for the prototype', () => {
  const cases = PROTOTYPE_KEYS.flatMap((key) => Object.keys(SOUND).map((kind) => [key, kind] as const));
  it.each(cases)('%s in a file of kind %s change nothing, whoever reads it', async (key, kind) => {
    const text = (SOUND[kind] ?? '').replaceAll('"@"', `"${key}"`);
    expect(() => JSON.parse(text)).not.toThrow();
    for (const [name, read] of readers) expect(polluted((await read(text)).value), name).toEqual([]);
  });

  it('are found by this test where they do harm', () => {
    const made: Record<string, unknown> = {};
    made[PROTOTYPE_KEYS[0]] = { polluted: 1 };
    expect(polluted({ a: [made] })).toHaveLength(1);
  });

  it('are names like others in a table of figures: unknown ones', async () => {
    const rows = PROTOTYPE_KEYS.map((key) => `${key};2024;5`);
    const { result } = await preview(
      `Område;År;Antal beboere\n${rows.join('\n')}\n__proto__;constructor;x\n`,
    );
    expect(result.outcomes.map(endOf).filter((end) => end.startsWith('taken'))).toEqual([]);
  });
});

describe('traps', () => {
  const DEEP = 50_000;
  it.each([
    ['lists', `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
    ['objects', `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`],
    ['a list that is never closed', '['.repeat(DEEP)],
    [
      'coordinates',
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"layer":"x"},"geometry":{"type":"MultiPolygon","coordinates":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}}]}`,
    ],
    [
      'properties',
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"layer":"x","a":${'['.repeat(DEEP)}${']'.repeat(DEEP)}},"geometry":null}]}`,
    ],
  ])('of nesting without end (%s) are refused or let lie by every reader', async (_, text) => {
    for (const [name, read] of readers) await expect(read(text), name).resolves.toBeDefined();
  });

  const swollen = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(32);
  /** An archive whose directory says that its entries have a size that they have not. */
  const lying = (name: string, bytes: Uint8Array, said: number): Uint8Array => {
    const zip = zipSync({ [name]: bytes });
    const view = new DataView(zip.buffer, zip.byteOffset);
    for (let at = 0; at < zip.length - 4; at++) {
      const sign = view.getUint32(at, true);
      if (sign === 0x04034b50) view.setUint32(at + 22, said, true);
      if (sign === 0x02014b50) view.setUint32(at + 24, said, true);
    }
    return zip;
  };
  const SMALL = 100;
  const LARGE = 400 * 1024 ** 2;

  it('of spreadsheets that swell are refused before they are unpacked', async () => {
    const bomb = lying('xl/workbook.xml', swollen(1000), MOST_UNPACKED + 1);
    const { findings, tables } = await readFigureFile('tal.xlsx', bomb);
    expect(tables).toEqual([]);
    expect(findings[0]?.values?.reason ?? findings[0]?.code).toMatch(/too-large/);
  });

  it('of spreadsheets that lie about their size are no larger than they say', async () => {
    const { tables, findings } = await readFigureFile(
      'tal.xlsx',
      lying('xl/workbook.xml', swollen(5_000_000), SMALL),
    );
    expect(tables).toEqual([]);
    expect(findings).toHaveLength(1);
  });

  it('of shapefiles that swell, or lie about it, are refused with words', async () => {
    for (const trap of [lying('a.shp', swollen(1000), LARGE), lying('a.shp', swollen(5_000_000), SMALL)]) {
      const read = await readBoundaryFile('a.zip', trap);
      expect(read.kind).toBe('refused');
    }
  });

  it('of files without end are refused', async () => {
    const { findings } = await readFigureFile('tal.csv', swollen(MOST_BYTES + 1));
    expect(findings).toHaveLength(1);
  });
});

describe('naughty texts', () => {
  it('go through an import as they are, or are refused in words', async () => {
    const cells = NAUGHTY.map((words) => `"${words.replaceAll('"', '""')}";2024;5`);
    const { result } = await preview(`Område;År;Antal beboere\n${cells.join('\n')}\n`);
    expect(result.outcomes.every(({ status }) => status === 'refused')).toBe(true);
    const escaped = NAUGHTY.slice(0, 8).map((words) =>
      words.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    );
    const file = await readFigureFile(
      'tal.xlsx',
      workbook([{ name: 'Ark', rows: escaped.map((words, i) => row(i + 1, [words, 1])).join('') }]),
    );
    expect(file.tables[0]?.rows.map(({ cells: [first] }) => first?.text)).toEqual(NAUGHTY.slice(0, 8));
  });

  it.each(NAUGHTY)('in the address choose nothing that is not offered: %j', (words) => {
    const written = encodeURIComponent(words.replace('\ud800', ''));
    for (const hash of [
      `#/${written}`,
      `#/kort?${written}=${written}`,
      `#/kort?ind=${written}&sprog=${written}&tema=${written}`,
      `#${words}`,
    ]) {
      const { choices } = readAddress(hash);
      expect(['da', 'en']).toContain(choices.language);
      expect(['auto', 'light', 'dark']).toContain(choices.theme);
      expect(writeAddress(choices)).not.toMatch(/[<>"']/);
    }
  });
});
