import { describe, expect, it } from 'vitest';
import type { RegisterFile } from '../../../web/data/registers/file';
import { AT, addsUp, codes, fileOfText, fixture, lines, read } from './helpers';

const NEW = ['Husnummer', 'Adressepunkt', 'NavngivenVej', 'Postnummer', 'NavngivenVejKommunedel'].map(
  (name) => `dar-new/${name}.csv`,
);
const OLD = NEW.map((name) => name.replace('dar-new', 'dar-old').replace('.csv', '.ndjson'));
const DWELLINGS = 'dar-new/Adresse.csv';
const EXPECTED = [
  'Glarbjergvej 87 8930 563856.1 6258714.3',
  'Glarbjergvej 87A 8930 563860.25 6258719.85',
  'Glarbjergvej 89 8930 563871.4 6258733.02',
  'Nørregade 12 8000 574321 6224012.5',
  'Sct. Peders Gade 1B 8900 564321 6258012.5',
  'Åløkken 2 8920 561200.5 6257900.75',
];

const files = (names: readonly string[]): RegisterFile[] => names.map((name) => fixture(name));
const without = (name: string): string[] => NEW.filter((file) => !file.includes(`/${name}.`));

describe('entities of DAR', () => {
  it('are joined from files of Datafordeleren, with dwellings', async () => {
    const reading = await read(files([...NEW, DWELLINGS]));
    expect(lines(reading.addresses)).toEqual(EXPECTED);
    expect(lines(reading.notCurrent)).toEqual([
      'Åløkken 4 8920 561210.5 6257910.75',
      'Åløkken 6 8920 561220.5 6257920.75',
    ]);
    expect(reading.findings).toEqual([]);
    expect(addsUp(reading.tables)).toBe(true);
    const addresses = reading.addresses!;
    const byStreet = [...addresses.sorted()].map((i) => addresses.address(i));
    expect(byStreet.map(({ dwellings }) => dwellings)).toEqual([1, 2, 3, 0, 0, 3]);
    expect(byStreet.map(({ precision }) => precision)).toEqual([2, 2, 100, 2, 2, 2]);
    expect(byStreet[3]).toMatchObject({ municipality: '0751', roadCode: '5432', status: 'current' });
  });

  it('are joined by the older names too, and in any order', async () => {
    expect(lines((await read(files(OLD))).addresses)).toEqual(EXPECTED);
    expect(lines((await read(files([...NEW].reverse()))).addresses)).toEqual(EXPECTED);
    const mixed = [...OLD.slice(0, 2), ...NEW.slice(2)];
    expect(lines((await read(files(mixed))).addresses)).toEqual(EXPECTED);
  });

  it('are joined from a total extract of all lists in one document', async () => {
    const reading = await read([fixture('dar-total.json')]);
    expect(lines(reading.addresses)).toEqual(EXPECTED);
    expect(reading.tables.map(({ table, kind, read: took }) => [table, kind, took])).toEqual([
      ['AdresseList', 'dar-adresse', 9],
      ['AdressepunktList', 'dar-adressepunkt', 16],
      ['HusnummerList', 'dar-husnummer', 6],
      ['NavngivenVejList', 'dar-navngivenvej', 4],
      ['NavngivenVejKommunedelList', 'dar-navngivenvejkommunedel', 4],
      ['PostnummerList', 'dar-postnummer', 4],
      ['SupplerendeBynavnList', 'dar-other', 0],
    ]);
  });

  it('keep only access points that a house number refers to, and say what the others are', async () => {
    const { tables } = await read(files(NEW));
    expect(tables.find(({ kind }) => kind === 'dar-adressepunkt')).toMatchObject({
      rows: 16,
      read: 8,
      skipped: { 'not-an-entrance': 8 },
    });
  });
});

describe('the two clocks of DAR', () => {
  it('leave one row of each key: neither what was corrected, nor what was, nor what will be', async () => {
    const { tables } = await read(files(NEW));
    expect(tables[0]).toMatchObject({
      kind: 'dar-husnummer',
      rows: 11,
      read: 6,
      skipped: { ended: 1, superseded: 1, 'not-yet': 1, preliminary: 1, discontinued: 1 },
    });
  });

  it('are read at the date of the data', async () => {
    const then = await read(files(NEW), { referenceTime: Date.parse('2031-06-01T12:00:00Z') });
    expect(lines(then.addresses)).toContain('Glarbjergvej 89C 8930 563871.4 6258733.02');
    expect(lines(then.addresses)).not.toContain(EXPECTED[2]);
    const before = await read(files(NEW), { referenceTime: Date.parse('2014-06-01T12:00:00Z') });
    expect(before.addresses).toBeUndefined(); // nothing was registered before 2018
  });

  it('count a row from its very moment, and to just before its end', async () => {
    const head =
      'id_lokalId,husnummertekst,navngivenVej,postnummer,adgangspunkt,status,registreringFra,registreringTil,virkningFra,virkningTil';
    const at = '2026-11-03T23:59:59.999Z';
    const house = (number: number, from: string, to: string): string =>
      `h${number},${number},v1,p1,a1,3,2018-01-01T00:00:00Z,,${from},${to}`;
    const rows = [
      house(1, at, ''),
      house(2, '2020-01-01T00:00:00Z', at),
      house(3, '2026-11-04T00:00:00Z', ''),
      house(4, '2026-11-04T00:59:59.999+01:00', ''), // the same moment in Danish time
      house(5, '2020-01-01T00:00:00Z', '2026-11-04T00:00:00Z'),
      house(6, 'engang', ''),
    ];
    const reading = await read([fileOfText([head, ...rows].join('\n'), 'h.csv'), ...plainOthers()]);
    expect(lines(reading.addresses).map((line) => line.split(' ')[1])).toEqual(['1', '4', '5']);
    expect(reading.tables[0]?.skipped).toEqual({ ended: 1, 'not-yet': 1, 'time-unreadable': 1 });
  });
});

describe('references that lead nowhere', () => {
  const head = 'id_lokalId,husnummertekst,navngivenVej,postnummer,adgangspunkt,status';
  it('are told apart', async () => {
    const rows = [
      'h1,1,v1,p1,a1,3',
      'h2,2,v9,p1,a1,3',
      'h3,3,v2,p1,a1,3',
      'h4,4,v1,p9,a1,3',
      'h5,5,v1,p1,a9,3',
      'h6,6,v1,p1,a2,3',
      'h7,7,v1,p1,,3',
      'h8,,v1,p1,a1,3',
      ',9,v1,p1,a1,3',
      'h1,10,v1,p1,a1,3',
    ];
    const reading = await read([fileOfText([head, ...rows].join('\n'), 'h.csv'), ...plainOthers()]);
    expect(lines(reading.addresses)).toEqual(['Åvej 1 8900 564321 6258012.5']);
    expect(reading.tables[0]).toMatchObject({
      rows: 10,
      read: 1,
      skipped: {
        'street-unknown': 1,
        'street-not-current': 1,
        'postcode-unknown': 1,
        'point-unknown': 1,
        'point-not-in-use': 1,
        'position-missing': 1,
        'house-missing': 1,
        'id-missing': 1,
        'id-repeated': 1,
      },
    });
  });
});

describe('municipality and road code', () => {
  const houses = (part: string, middle: string): string =>
    `id_lokalId,husnummertekst,navngivenVej,postnummer,adgangspunkt,status,kommuneinddeling,vejmidte\nh1,1,v1,p1,a1,3,${part},${middle}\nh2,2,v3,p1,a1,3,389103,\n`;
  const roads =
    'id_lokalId,kommune,vejkode,navngivenVej,status\nk1,0730,0011,v1,3\nk2,0710,0022,v1,3\nk3,730,33,v3,3\n';
  const roadOf = async (part: string, middle: string): Promise<(string | undefined)[]> => {
    const reading = await read([
      fileOfText(houses(part, middle), 'h.csv'),
      fileOfText(roads, 'k.csv'),
      ...plainOthers(),
    ]);
    const addresses = reading.addresses!;
    const first = [...addresses.sorted()]
      .map((i) => addresses.address(i))
      .find(({ house }) => house.number === 1);
    return [first?.municipality, first?.roadCode];
  };

  it('of a street on a border are told by the house number’s own road', async () => {
    expect(await roadOf('', '0710-0022')).toEqual(['0710', '0022']);
  });
  it('or by its municipality, learnt from streets that lie in one only', async () => {
    expect(await roadOf('389103', '')).toEqual(['0730', '0011']);
  });
  it('or are left open', async () => {
    expect(await roadOf('389999', '')).toEqual([undefined, undefined]);
  });
  it('or are told by a table of municipalities', async () => {
    const area = 'id_lokalId,kommuneinddeling,kommunekode,navn,status\nx,389999,0710,Favrskov,3\n';
    const reading = await read([
      fileOfText(houses('389999', ''), 'h.csv'),
      fileOfText(roads, 'k.csv'),
      fileOfText(area, 'o.csv'),
      ...plainOthers(),
    ]);
    expect(reading.addresses?.address(0)).toMatchObject({ municipality: '0710', roadCode: '0022' });
  });
  it('can be filtered by', async () => {
    const reading = await read(files(NEW), { filters: { municipalities: ['751'] } });
    expect(lines(reading.addresses)).toEqual([EXPECTED[3]]);
    expect(reading.tables[0]?.skipped['other-municipality']).toBe(5);
  });
});

describe('files that are missing', () => {
  it('are named: a street, a position and a house number an address must have', async () => {
    const reading = await read(files([NEW[1] as string, NEW[3] as string, NEW[4] as string]));
    expect(reading.addresses).toBeUndefined();
    expect(reading.findings.map(({ code, values }) => [code, values?.entity])).toEqual([
      ['register-entity-missing', 'dar-husnummer'],
      ['register-entity-missing', 'dar-navngivenvej'],
    ]);
    expect(reading.recognised.map(({ kind }) => kind)).toEqual([
      'dar-adressepunkt',
      'dar-postnummer',
      'dar-navngivenvejkommunedel',
    ]);
  });
  it('are told of when they are only useful; the postcode then stands in the label', async () => {
    const reading = await read(files(without('Postnummer')));
    expect(codes(reading)).toEqual(['register-entity-useful']);
    expect(lines(reading.addresses)).toEqual(EXPECTED);
    const roadless = await read(files(without('NavngivenVejKommunedel')));
    expect(codes(roadless)).toEqual(['register-entity-useful']);
    expect(roadless.addresses?.address(0)).toMatchObject({ municipality: '0730', roadCode: '2345' }); // by vejmidte
  });
  it('are missed in a document of lists as well', async () => {
    const reading = await read([
      fileOfText(
        '{"HusnummerList":[{"id_lokalId":"h","husnummertekst":"1","navngivenVej":"v","status":"3"}]}',
      ),
    ]);
    expect(codes(reading).filter((code) => code === 'register-entity-missing')).toHaveLength(2);
  });
  it('a flat list is no part of DAR', async () => {
    const reading = await read(files([...NEW, 'dawa-flad.csv']));
    expect(codes(reading)).toEqual(['register-kinds-mixed']);
    expect(reading.addresses).toBeUndefined();
  });
});

function plainOthers(): RegisterFile[] {
  return [
    fileOfText(
      'id_lokalId,vejnavn,status,registreringFra\nv1,Åvej,3,\nv2,Gammelvej,4,\nv3,Bækvej,3,\n',
      'v.csv',
    ),
    fileOfText('id_lokalId,postnr,navn,status\np1,8900,Randers C,3\n', 'p.csv'),
    fileOfText(
      'id_lokalId,position,status,oprindelse_kilde\na1,POINT (564321 6258012.5),8,x\na2,POINT (564321 6258012.5),9,x\n',
      'a.csv',
    ),
  ];
}

it('the reference time of these tests is the end of a day', () => {
  expect(new Date(AT).toISOString()).toBe('2026-11-03T23:59:59.999Z');
});
