import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { addsUp, codes, fileOfText, fixture, lines, read } from './helpers';

/** What every fixture holds in force, in EPSG:25832. */
const RANDERS = [
  'Glarbjergvej 87 8930 563856.1 6258714.3',
  'Glarbjergvej 87A 8930 563860.25 6258719.85',
  'Glarbjergvej 89 8930 563871.4 6258733.02',
  'Sct. Peders Gade 1B 8900 564321 6258012.5',
  'Åløkken 2 8920 561200.5 6257900.75',
];
const AARHUS = 'Nørregade 12 8000 574321 6224012.5';
const ALL = [...RANDERS.slice(0, 3), AARHUS, ...RANDERS.slice(3)];
const NOT_CURRENT = ['Åløkken 4 8920 561210.5 6257910.75', 'Åløkken 6 8920 561220.5 6257920.75'];

/** Degrees with eight decimals name a place to the millimetre. */
const toCentimetre = (line: string): string =>
  line.replace(/ (\d+\.?\d*) (\d+\.?\d*)$/, (_, e, n) => ` ${Number(e).toFixed(2)} ${Number(n).toFixed(2)}`);
const near = (list: readonly string[]): string[] => list.map(toCentimetre);

describe('layouts of DAWA', () => {
  it('reads "flad" by name, counts what it leaves out, and says where', async () => {
    const reading = await read([fixture('dawa-flad.csv')]);
    expect(lines(reading.addresses)).toEqual(ALL);
    expect(lines(reading.notCurrent)).toEqual(NOT_CURRENT);
    const [table] = reading.tables;
    expect(table).toMatchObject({
      kind: 'dawa-flad',
      encoding: 'UTF-8',
      delimiter: ',',
      decimal: '.',
      axes: 'utm32',
      rows: 11,
      read: 6,
      skipped: {
        preliminary: 1,
        discontinued: 1,
        'house-unreadable': 1,
        'position-missing': 1,
        'outside-denmark': 1,
      },
    });
    expect(
      reading.findings.map(({ place, values }) => [place?.line, place?.column, values?.reason, values?.text]),
    ).toEqual([
      [10, 'husnr', 'house-unreadable', '8x7'],
      [11, 'etrs89koordinat_øst', 'position-missing', ''],
      [12, 'etrs89koordinat_øst', 'outside-denmark', '56385.61'],
    ]);
    expect(reading.addresses?.address(2)).toEqual({
      id: '0a3f5003-1111-32b8-e044-0003ba290003',
      street: 'Glarbjergvej',
      house: { number: 89, letter: '' },
      postcode: '8930',
      position: [563871.4, 6258733.02],
      precision: 100,
      status: 'current',
      municipality: '0730',
      roadCode: '2345',
    });
  });

  it('reads the same whatever the order of the columns', async () => {
    const reading = await read([fixture('dawa-flad.csv')]);
    const text = new TextDecoder().decode(await bytesOf('dawa-flad.csv'));
    const turned = Papa.unparse(Papa.parse<string[]>(text.trim()).data.map((row) => [...row].reverse()));
    const other = await read([fileOfText(turned)]);
    expect(lines(other.addresses)).toEqual(lines(reading.addresses));
  });

  it('reads "mini" as CSV and as JSON, in degrees', async () => {
    const csv = await read([fixture('dawa-mini.csv')]);
    expect(csv.tables[0]).toMatchObject({ kind: 'dawa-mini', axes: 'wgs84', read: 6 });
    expect(near(lines(csv.addresses))).toEqual(near(ALL));
    const text = new TextDecoder().decode(await bytesOf('dawa-mini.csv'));
    const records = Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
    for (const json of [
      JSON.stringify(records),
      records.map((record) => JSON.stringify(record)).join('\n'),
    ]) {
      const reading = await read([fileOfText(json, 'mini.json')]);
      expect(reading.tables[0]).toMatchObject({ kind: 'dawa-mini', rows: 8, read: 6 });
      expect(lines(reading.addresses)).toEqual(lines(csv.addresses));
    }
  });

  it('reads nested JSON: street, postcode and access point', async () => {
    const reading = await read([fixture('dawa-nested.json')]);
    expect(reading.tables[0]).toMatchObject({ kind: 'dawa-nested', axes: 'wgs84', rows: 8, read: 6 });
    expect(near(lines(reading.addresses))).toEqual(near(ALL));
    expect(reading.addresses?.address(2)).toMatchObject({
      precision: 100,
      municipality: '0730',
      roadCode: '2345',
    });
  });

  it('turns a list of dwellings into entrances that know how many they have', async () => {
    const reading = await read([fixture('dawa-adresser.csv')]);
    expect(reading.tables[0]).toMatchObject({
      kind: 'dawa-dwellings',
      rows: 12,
      read: 4,
      skipped: { 'same-entrance': 8 },
    });
    expect(reading.addresses?.address(0)).toMatchObject({
      dwellings: 3,
      id: '0a3f5001-1111-32b8-e044-0003ba290001',
    });
  });
});

describe('other lists', () => {
  it('reads a municipality’s list: semicolons, decimal commas, Windows-1252, letters apart', async () => {
    const reading = await read([fixture('kommune.csv')]);
    expect(reading.tables[0]).toMatchObject({
      kind: 'columns',
      encoding: 'ISO-8859-1',
      delimiter: ';',
      decimal: ',',
      axes: 'utm32',
      read: 5,
    });
    expect(lines(reading.addresses)).toEqual(RANDERS);
    expect(reading.addresses?.address(0)).toMatchObject({ municipality: '0730', roadCode: '2345' });
    expect(codes(reading)).toEqual(['register-status-absent']);
  });

  it('reads points of GeoJSON and names what is no point', async () => {
    const reading = await read([fixture('points.geojson')]);
    expect(reading.tables[0]).toMatchObject({
      format: 'geojson',
      rows: 5,
      read: 4,
      skipped: { 'not-a-point': 1 },
    });
    expect(near(lines(reading.addresses))).toEqual(near([...RANDERS.slice(0, 3), RANDERS[4] as string]));
  });

  it('reads several files as one register, each address once', async () => {
    const reading = await read([fixture('dawa-flad.csv'), fixture('dawa-nested.json')]);
    expect(lines(reading.addresses)).toEqual(ALL);
    expect(reading.tables[1]).toMatchObject({
      read: 0,
      skipped: { 'id-repeated': 6, preliminary: 1, discontinued: 1 },
    });
  });
});

it('gives the same for pieces of any length, and every count adds up', async () => {
  for (const name of ['dawa-flad.csv', 'dawa-nested.json', 'points.geojson', 'dar-total.json']) {
    const whole = await read([fixture(name)]);
    expect(addsUp(whole.tables)).toBe(true);
    for (const piece of [1, 7, 64, 1000]) {
      const cut = await read([fixture(name, piece)]);
      expect(cut.tables).toEqual(whole.tables);
      expect(cut.findings).toEqual(whole.findings);
      expect(lines(cut.addresses)).toEqual(lines(whole.addresses));
    }
  }
});

async function bytesOf(name: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of fixture(name).open()) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}
