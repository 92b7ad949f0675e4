import { describe, expect, it } from 'vitest';
import {
  formatFour,
  fourDigits,
  houseCode,
  houseOfCode,
  NONE,
  UNREADABLE,
} from '../../../web/data/registers/codes';
import { axesOf } from '../../../web/data/registers/denmark';
import { foldName } from '../../../web/data/registers/names';
import { NumberReader } from '../../../web/data/registers/numbers';
import { darStatus, dawaStatus, pointStatus } from '../../../web/data/registers/status';
import { suspiciousTexts } from '../../../web/data/registers/text-check';
import { formatUuid, readUuidText } from '../../../web/data/registers/uuid';
import { readWkb, wkbKind } from '../../../web/data/registers/wkb';
import { readWkt, whyNoWkt } from '../../../web/data/registers/wkt';

describe('names', () => {
  it('are one name whatever their case, underscores and letters', () => {
    expect(foldName('id_lokalId')).toBe(foldName('ID_LOKALID'));
    expect(foldName('etrs89koordinat_øst')).toBe(foldName('ETRS89koordinat_OEST'));
    expect(foldName('nøjagtighed')).toBe('noejagtighed');
    expect(foldName('A\u030aløkke')).toBe('aaloekke'); // å as two signs
    expect(foldName('vejstykke.navn')).toBe('vejstykke.navn');
  });
});

describe('codes', () => {
  it('are the same with and without leading zeros', () => {
    expect(fourDigits('0730')).toBe(fourDigits('730'));
    expect(formatFour(fourDigits('730'))).toBe('0730');
    expect(fourDigits('')).toBe(NONE);
    expect(formatFour(NONE)).toBe('');
    for (const bad of ['0', '0000', '07300', '7a', '-1', '7.3']) expect(fourDigits(bad)).toBe(UNREADABLE);
  });

  it('of house numbers sort as house numbers do', () => {
    const order = ['1', '1A', '1Z', '1Å', '2', '34', '34B', '999', '999Å'];
    const made = order.map(houseCode);
    expect([...made].sort((a, b) => a - b)).toEqual(made);
    expect(made.map(houseOfCode).map(({ number, letter }) => `${number}${letter}`)).toEqual(order);
    expect(houseCode('034b')).toBe(houseCode('34B'));
    for (const bad of ['0', '1000', 'A', '3-5', '12AB', '12É']) expect(houseCode(bad)).toBe(UNREADABLE);
  });
});

describe('numbers', () => {
  const numbers = new NumberReader();
  const bytes = (text: string): number => {
    const encoded = new TextEncoder().encode(text);
    return numbers.fromBytes(encoded, 0, encoded.length);
  };
  it('are the nearest double, with point or comma', () => {
    for (const text of [
      '563856.1',
      '6258714.3',
      '55.6720594006065',
      '12.558245829622512',
      '-0.1',
      '007',
      '1e3',
    ])
      expect(bytes(text)).toBe(Number(text));
    expect(bytes('563856,1')).toBe(563856.1);
    expect(numbers.mark).toBe(',');
    expect(bytes(' 12.5 ')).toBe(12.5);
    expect(numbers.mark).toBe('.');
    expect(bytes('12')).toBe(12);
    expect(numbers.mark).toBe('');
  });
  it('are nothing else', () => {
    for (const text of [
      '',
      '-',
      '.',
      ',',
      '1.2.3',
      '563.856,1',
      '1 2',
      '0x10',
      'NaN',
      'Infinity',
      '12m',
      '1e',
      '--1',
    ])
      expect(bytes(text), text).toBeNaN();
  });
});

describe('keys', () => {
  const words = new Uint32Array(4);
  it('are read in any case and written in small letters', () => {
    expect(readUuidText('0A3F507A-BD3B-32B8-E044-0003BA298018', words)).toBe(true);
    expect(formatUuid(words[0]!, words[1]!, words[2]!, words[3]!)).toBe(
      '0a3f507a-bd3b-32b8-e044-0003ba298018',
    );
  });
  it('are not guessed', () => {
    for (const bad of [
      '',
      '0a3f507a-bd3b-32b8-e044-0003ba29801',
      '0a3f507abd3b-32b8-e044-0003ba298018-',
      '0a3f507a-bd3b-32b8-e044-0003ba29801g',
      '0a3f507a_bd3b_32b8_e044_0003ba298018',
      'øa3f507a-bd3b-32b8-e044-0003ba298018',
    ])
      expect(readUuidText(bad, words), bad).toBe(false);
  });
});

describe('coordinates', () => {
  it('lie in Denmark in one way only', () => {
    expect(axesOf(563856.1, 6258714.3)).toBe('utm32');
    expect(axesOf(6258714.3, 563856.1)).toBe('utm32-swapped');
    expect(axesOf(10.03, 56.46)).toBe('wgs84');
    expect(axesOf(56.46, 10.03)).toBe('wgs84-swapped');
    expect(axesOf(892_000, 6_147_000)).toBe('utm32'); // Bornholm
    for (const [x, y] of [
      [0, 0],
      [56385.61, 6258714.3],
      [13.4, 52.5],
      [1_116_000, 7_650_000],
    ] as const)
      expect(axesOf(x, y)).toBeUndefined();
  });

  it('are read from WKT and pairs', () => {
    const pair = { x: 0, y: 0 };
    for (const text of [
      'POINT (563856.1 6258714.3)',
      'POINT(563856.1 6258714.3)',
      'point z (563856.1 6258714.3 12.4)',
      'SRID=25832;POINT (563856.1 6258714.3)',
      '563856.1,6258714.3',
      '[563856.1, 6258714.3]',
    ]) {
      expect(readWkt(text, pair), text).toBe(true);
      expect([pair.x, pair.y]).toEqual([563856.1, 6258714.3]);
    }
    for (const text of ['POINT EMPTY', 'POINT (1)', 'LINESTRING (1 2, 3 4)', 'POINT (a b)', 'x', ''])
      expect(readWkt(text, pair), text).toBe(false);
    expect(whyNoWkt('')).toBe('position-missing');
    expect(whyNoWkt('POINT EMPTY')).toBe('position-missing');
    expect(whyNoWkt('LINESTRING (1 2, 3 4)')).toBe('not-a-point');
    expect(whyNoWkt('POINT (1)')).toBe('position-unreadable');
  });

  it('are read from WKB of either byte order, with and without the header of GeoPackage', () => {
    const pair = { x: 0, y: 0 };
    const point = (little: boolean, header: number[] = []): Uint8Array => {
      const bytes = new Uint8Array(header.length + 21);
      bytes.set(header);
      const view = new DataView(bytes.buffer, header.length);
      view.setUint8(0, little ? 1 : 0);
      view.setUint32(1, 1, little);
      view.setFloat64(5, 563856.1, little);
      view.setFloat64(13, 6258714.3, little);
      return bytes;
    };
    const header = [0x47, 0x50, 0, 1, 0xe8, 0x64, 0, 0];
    const envelope = [0x47, 0x50, 0, 3, 0xe8, 0x64, 0, 0, ...new Array<number>(32).fill(0)];
    for (const bytes of [point(true), point(false), point(true, header), point(false, envelope)]) {
      expect(readWkb(bytes, pair)).toBe(true);
      expect([pair.x, pair.y]).toEqual([563856.1, 6258714.3]);
    }
    expect(readWkb(point(true).subarray(0, 15), pair)).toBe(false);
    expect(readWkb(new Uint8Array(0), pair)).toBe(false);
    const empty = point(true, header);
    new DataView(empty.buffer).setFloat64(header.length + 5, Number.NaN, true);
    expect(readWkb(empty, pair)).toBe(false);
    expect(wkbKind(empty)).toBe('empty');
    const line = point(true);
    line[1] = 2;
    expect(wkbKind(line)).toBe('other');
  });
});

describe('statuses', () => {
  it('mean other things in DAWA than in DAR', () => {
    expect(['1', '2', '3', '4', '5'].map(dawaStatus)).toEqual([
      'current',
      'discontinued',
      'preliminary',
      'abandoned',
      'status-unreadable',
    ]);
    expect(['1', '2', '3', '4', '5', '6', '8'].map(darStatus)).toEqual([
      'internal',
      'preliminary',
      'current',
      'discontinued',
      'abandoned',
      'deleted',
      'status-unreadable',
    ]);
    expect(['3', '6', '7', '8', '9'].map(pointStatus)).toEqual([
      'current',
      'deleted',
      'not-in-use',
      'current',
      'discontinued',
    ]);
    expect(darStatus('Gældende')).toBe('current');
  });
});

describe('texts', () => {
  it('that were decoded wrongly are seen', () => {
    const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode('Åløkken'));
    expect(suspiciousTexts(['Glarbjergvej', twice])).toBe(twice);
    expect(
      suspiciousTexts(['Åløkken', "Sct. Peder's Gade", 'Müllers Vej', 'Allégade', 'Skt. Jørgens Æ']),
    ).toBeUndefined();
  });
});
