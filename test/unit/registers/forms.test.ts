import { describe, expect, it } from 'vitest';
import { fileOfBlob, fileOfBytes } from '../../../web/data/registers/file';
import { suggestColumns } from '../../../web/data/registers/suggest-columns';
import { codes, fileOfText, fixture, HEADER, latin1, lines, read } from './helpers';

const ROW = 'Åløkken,2,8920,561200.5,6257900.75\n';
const ADDRESS = 'Åløkken 2 8920 561200.5 6257900.75';

const readText = async (text: string, options = {}) => read([fileOfText(text)], options);
const readBytes = async (bytes: Uint8Array, options = {}) => read([fileOfBytes('fil.csv', bytes)], options);

describe('encodings', () => {
  it('are told by the bytes: UTF-8 with and without a mark, Windows-1252, ISO-8859-1', async () => {
    const text = HEADER + ROW;
    for (const [bytes, encoding] of [
      [new TextEncoder().encode(text), 'UTF-8'],
      [new TextEncoder().encode(`\ufeff${text}`), 'UTF-8'],
      [latin1(text), 'ISO-8859-1'],
      [
        new Uint8Array([
          ...latin1(HEADER),
          ...latin1('\u0096vej,1,8920,561200.5,6257900.75\n'),
          ...latin1(ROW),
        ]),
        'WINDOWS-1252',
      ],
    ] as const) {
      const reading = await readBytes(bytes);
      expect(reading.tables[0]?.encoding).toBe(encoding);
      expect(lines(reading.addresses)).toContain(ADDRESS);
    }
  });

  it('are told by the first letter with a mark, however late it comes', async () => {
    const plain = 'Vej,1,8920,561200.5,6257900.75\n';
    const many = Array.from({ length: 20_000 }, (_, i) => plain.replace('Vej', `Vej ${i}`)).join('');
    for (const [bytes, encoding] of [
      [new TextEncoder().encode(HEADER + many + ROW), 'UTF-8'],
      [latin1(HEADER + many + ROW), 'ISO-8859-1'],
    ] as const) {
      const reading = await readBytes(bytes);
      expect(reading.tables[0]?.encoding).toBe(encoding);
      expect(lines(reading.addresses)).toContain(ADDRESS);
    }
  });

  it('mixed in one file are refused, with the line; unless the officer has chosen', async () => {
    const mixed = new Uint8Array([
      ...new TextEncoder().encode(HEADER + ROW),
      ...latin1('Bækvej,1,8920,561201.5,6257900.75\n'),
    ]);
    const refused = await readBytes(mixed);
    expect(refused.addresses).toBeUndefined();
    expect(refused.findings).toMatchObject([
      {
        code: 'register-encoding-mixed',
        place: { file: 'fil.csv', line: 3, column: 'vejnavn' },
        values: { encoding: 'utf-8' },
      },
    ]);
    const chosen = await readBytes(mixed, { encoding: 'utf-8' });
    expect(lines(chosen.addresses)).toEqual([ADDRESS]);
    expect(chosen.tables[0]).toMatchObject({ rows: 2, read: 1, skipped: { 'text-unreadable': 1 } });
  });

  it('of two bytes a letter are refused in words, with and without a mark', async () => {
    const utf16 = new Uint8Array(Buffer.from(HEADER + ROW, 'utf16le'));
    for (const bytes of [utf16, new Uint8Array([0xff, 0xfe, ...utf16]), new Uint8Array([0xfe, 0xff, 0, 65])])
      expect(codes(await readBytes(bytes))).toEqual(['register-encoding-refused']);
  });

  it('that were applied twice are seen in the street names', async () => {
    const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode(ROW));
    expect(codes(await readText(HEADER + twice))).toContain('register-text-suspicious');
  });
});

describe('delimiters and decimal signs', () => {
  it('are detected', async () => {
    for (const [sign, name] of [
      [';', ';'],
      ['\t', '\t'],
      ['|', '|'],
    ] as const) {
      const reading = await readText((HEADER + ROW).replaceAll(',', sign));
      expect(reading.tables[0]).toMatchObject({ delimiter: name, decimal: '.' });
      expect(lines(reading.addresses)).toEqual([ADDRESS]);
    }
    const comma = await readText((HEADER + ROW).replaceAll(',', ';').replaceAll('.', ','));
    expect(comma.tables[0]).toMatchObject({ delimiter: ';', decimal: ',' });
    expect(lines(comma.addresses)).toEqual([ADDRESS]);
  });

  it('may be told by a first line for spreadsheets', async () => {
    const reading = await readText(`sep=;\r\n${(HEADER + ROW).replaceAll(',', ';')}Åløkken;x;;;\n`);
    expect(lines(reading.addresses)).toEqual([ADDRESS]);
    expect(reading.findings.find(({ code }) => code === 'register-row-skipped')?.place?.line).toBe(4);
  });

  it('mixed in one file are refused, with both lines; unless the officer has chosen', async () => {
    const text = `${(HEADER + ROW).replaceAll(',', ';')}Åløkken;4;8920;561210,5;6257910,75\n`;
    const refused = await readText(text);
    expect(refused.findings).toMatchObject([
      {
        code: 'register-decimal-mixed',
        place: { line: 3 },
        values: { first: '.', firstLine: 2, second: ',' },
      },
    ]);
    expect(refused.addresses).toBeUndefined();
    const chosen = await readText(text, { decimal: ',' });
    expect(lines(chosen.addresses)).toEqual(['Åløkken 4 8920 561210.5 6257910.75']);
    expect(chosen.tables[0]?.skipped).toEqual({ 'position-unreadable': 1 });
  });

  it('the officer’s delimiter is taken', async () => {
    const reading = await readText((HEADER + ROW).replaceAll(',', '~'), { delimiter: '~' });
    expect(lines(reading.addresses)).toEqual([ADDRESS]);
  });
});

describe('coordinate systems', () => {
  const rows = (pairs: readonly (readonly [number, number])[]): string =>
    HEADER + pairs.map(([x, y], i) => `Åløkken,${i + 1},8920,${x},${y}\n`).join('');
  const [UTM, DEGREES] = [
    [561200.5, 6257900.75],
    [9.99318, 56.46162],
  ] as const;
  const turned = ([a, b]: readonly [number, number]): readonly [number, number] => [b, a];

  it('are told by where the places lie, axes in either order', async () => {
    for (const [pair, axes] of [
      [UTM, 'utm32'],
      [turned(UTM), 'utm32-swapped'],
      [DEGREES, 'wgs84'],
      [turned(DEGREES), 'wgs84-swapped'],
    ] as const) {
      const reading = await readText(rows([pair]));
      expect(reading.tables[0]?.axes).toBe(axes);
      const [east, north] = reading.addresses!.address(0).position;
      expect(Math.hypot(east - UTM[0], north - UTM[1])).toBeLessThan(1);
    }
  });

  it('mixed in one file are refused, with both lines', async () => {
    for (const [second, axes] of [
      [DEGREES, 'wgs84'],
      [turned(UTM), 'utm32-swapped'],
    ] as const) {
      const reading = await readText(rows([UTM, UTM, second]));
      expect(reading.addresses).toBeUndefined();
      expect(reading.findings).toMatchObject([
        {
          code: 'register-crs-mixed',
          place: { line: 4 },
          values: { first: 'utm32', firstLine: 2, second: axes },
        },
      ]);
    }
  });

  it('are the officer’s when he says so: what does not fit is skipped', async () => {
    const reading = await readText(rows([UTM, DEGREES, turned(UTM)]), { crs: 'WGS84', swapped: false });
    expect(reading.tables[0]).toMatchObject({ axes: 'wgs84', read: 1, skipped: { 'outside-denmark': 2 } });
    const swapped = await readText(rows([UTM, DEGREES, turned(UTM)]), { swapped: true });
    expect(swapped.tables[0]).toMatchObject({
      axes: 'utm32-swapped',
      read: 1,
      skipped: { 'outside-denmark': 2 },
    });
  });

  it('that are not read are refused by name', async () => {
    const collection = (crs: string): string =>
      JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name: crs } },
        features: [
          {
            type: 'Feature',
            properties: { vejnavn: 'Åløkken', husnr: '2', postnr: 8920 },
            geometry: { type: 'Point', coordinates: UTM },
          },
        ],
      });
    expect(codes(await readText(collection('urn:ogc:def:crs:EPSG::3857')))).toEqual(['register-crs-other']);
    const reading = await readText(collection('urn:ogc:def:crs:EPSG::25832'));
    expect(lines(reading.addresses)).toEqual([ADDRESS]);
  });

  it('a place of zeros is no place, and Germany is not Denmark', async () => {
    const reading = await readText(rows([UTM, [0, 0], [13.4, 52.5]]));
    expect(reading.tables[0]?.skipped).toEqual({ 'position-missing': 1, 'outside-denmark': 1 });
  });
});

describe('columns that can’t be understood', () => {
  it('are asked for, with examples and an answer', async () => {
    const reading = await read([fixture('ukendt.csv')]);
    expect(codes(reading)).toEqual(['register-columns-unclear']);
    expect(reading.question).toMatchObject({
      missing: ['street', 'house', 'position'],
      columns: [
        { name: 'lbnr', examples: ['1', '2', '3'] },
        { name: 'Sted', examples: ['Glarbjergvej', 'Glarbjergvej', 'Glarbjergvej'] },
        { name: 'Opgang', examples: ['87', '87A', '89'] },
        { name: 'Koord1' },
        { name: 'Koord2' },
        { name: 'Distrikt' },
      ],
    });
    expect(suggestColumns(reading.question!)).toEqual([
      { key: 'street', column: 'Sted' },
      { key: 'house', column: 'Opgang' },
      { key: 'east', column: 'Koord1' },
      { key: 'north', column: 'Koord2' },
    ]);
  });

  it('are read as the officer says, by name or by place', async () => {
    for (const columns of [
      { street: 'Sted', house: 'opgang', east: 'KOORD1', north: 'Koord2' },
      { street: '#2', house: '#3', east: '#4', north: '#5' },
    ]) {
      const reading = await read([fixture('ukendt.csv')], { columns });
      expect(reading.tables[0]).toMatchObject({ kind: 'columns', read: 4 });
      expect(lines(reading.addresses)[0]).toBe('Glarbjergvej 87  563856.1 6258714.3');
    }
  });

  it('are named when they don’t exist', async () => {
    const reading = await read([fixture('ukendt.csv')], { columns: { street: 'Gade', house: '#9' } });
    expect(reading.findings).toMatchObject([
      { code: 'register-column-unknown', values: { column: 'Gade, #9' } },
    ]);
  });

  it('may have no names at all', async () => {
    const reading = await readText(ROW, {
      header: false,
      columns: { street: '#1', house: '#2', postcode: '#3', east: '#4', north: '#5' },
    });
    expect(lines(reading.addresses)).toEqual([ADDRESS]);
  });

  it('a status is not guessed: 3 is in force in DAR and preliminary in DAWA', async () => {
    const text = `vej,nr,status,x,y\nÅløkken,2,3,561200.5,6257900.75\nÅløkken,4,1,561210.5,6257900.75\n`;
    const open = await readText(text);
    expect(codes(open)).toEqual(['register-status-unclear']);
    expect(open.tables[0]?.read).toBe(2);
    expect((await readText(text, { columns: { 'dar-status': 'status' } })).tables[0]?.skipped).toEqual({
      internal: 1,
    });
    expect((await readText(text, { columns: { status: 'status' } })).tables[0]?.skipped).toEqual({
      preliminary: 1,
    });
  });
});

describe('addresses without keys', () => {
  it('are keyed by themselves; a repetition is named, another street of the name is not one', async () => {
    const text = `vejnavn,husnr,x,y\nSkolevej,1,561200.5,6257900.75\nSkolevej,1,561200.5,6257900.75\nSkolevej,1,571200.5,6257900.75\n`;
    const reading = await readText(text);
    expect(reading.tables[0]).toMatchObject({ rows: 3, read: 2, skipped: { 'address-repeated': 1 } });
    expect(reading.addresses!.address(0).id).toBe('Skolevej|1|');
    expect(reading.addresses!.address(1).id).toBe('Skolevej|1||2');
  });
  it('of dwellings are counted at their entrance', async () => {
    const text = `vejnavn,husnr,etage,dør,x,y\nSkolevej,1,st,tv,561200.5,6257900.75\nSkolevej,1,1,th,561200.5,6257900.75\n`;
    const reading = await readText(text);
    expect(reading.tables[0]).toMatchObject({ read: 1, skipped: { 'same-entrance': 1 } });
    expect(reading.addresses?.address(0).dwellings).toBe(2);
  });
});

describe('filters', () => {
  it('keep a municipality, postcodes, a rectangle in metres or degrees', async () => {
    const only = async (filters: object): Promise<string[]> =>
      lines((await read([fixture('dawa-flad.csv')], { filters })).addresses).map((line) =>
        line.split(' ').slice(0, 2).join(' '),
      );
    expect(await only({ municipalities: ['751'] })).toEqual(['Nørregade 12']);
    expect(await only({ postcodes: ['8900', '8920'] })).toEqual(['Sct. Peders', 'Åløkken 2']);
    const metres = { crs: 'EPSG:25832', west: 563856.1, south: 6258700, east: 563865, north: 6258800 };
    expect(await only({ box: metres })).toEqual(['Glarbjergvej 87', 'Glarbjergvej 87A']);
    const degrees = { crs: 'WGS84', west: 9.9, south: 56, east: 10.4, north: 56.2 };
    expect(await only({ box: degrees })).toEqual(['Nørregade 12']);
  });

  it('are refused where the file cannot answer them', async () => {
    const text = HEADER + ROW;
    const { findings } = await readText(text, { filters: { municipalities: ['0730'] } });
    expect(findings).toMatchObject([
      { code: 'register-filter-impossible', values: { filter: 'municipality' } },
    ]);
    const bad = await readText(text, { filters: { postcodes: ['Randers'] } });
    expect(bad.findings).toMatchObject([{ code: 'register-filter-impossible', values: { filter: 'code' } }]);
  });
});

describe('files that are no register', () => {
  it('are refused with the word for what they are', async () => {
    const what = async (text: string): Promise<unknown> => {
      const [found] = (await readText(text)).findings;
      return found?.code === 'register-format-refused' ? found.values?.what : found?.code;
    };
    expect(await what('PK\u0003\u0004')).toBe('zip');
    expect(await what('%PDF-1.7')).toBe('pdf');
    expect(await what('<?xml version="1.0"?>')).toBe('xml');
    expect(await what('')).toBe('register-file-empty');
    expect(await what(' \n\n')).toBe('register-file-empty');
    expect(await what('bare ord uden felter\nog endnu en linje')).toBe('register-format-unknown');
    expect(await what('{"a": 1}')).toBe('register-columns-unclear');
    expect(await what('[]')).toBe('register-format-unknown');
  });

  it('or were cut off are refused: nothing of them is used', async () => {
    expect(codes(await readText(`${HEADER}${ROW}Åløkken,4,89`))).toContain('register-file-cut-off');
    expect(codes(await readText(`${HEADER}${ROW}"Åløkken,4,8920,561210.5,6257910.75`))).toContain(
      'register-file-cut-off',
    );
    const nested = new TextDecoder().decode(await all('dawa-nested.json'));
    for (const cut of [nested.slice(0, -2), nested.slice(0, 5000), `${nested},`])
      expect((await readText(cut)).addresses, String(cut.length)).toBeUndefined();
    const records = new TextDecoder().decode(await all('dar-old/Husnummer.ndjson'));
    expect(codes(await readText(records.slice(0, -40)))).toContain('register-entity-missing');
  });

  it('a last line without a break is read, and told of', async () => {
    const reading = await readText((HEADER + ROW).trimEnd());
    expect(lines(reading.addresses)).toEqual([ADDRESS]);
    expect(codes(reading)).toContain('register-last-line-open');
  });
});

it('reads a file of the browser', async () => {
  const blob = new Blob([HEADER, ROW]);
  const reading = await read([fileOfBlob('valgt.csv', blob)]);
  expect(lines(reading.addresses)).toEqual([ADDRESS]);
});

it('can be stopped', async () => {
  const stop = new AbortController();
  const done = read([fixture('dawa-flad.csv', 100)], { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(done).rejects.toThrow();
});

async function all(name: string): Promise<Uint8Array> {
  for await (const chunk of fixture(name).open()) return chunk;
  return new Uint8Array(0);
}
