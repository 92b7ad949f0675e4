import { describe, expect, it } from 'vitest';
import { parseWktLine } from '../../../web/domain/addresses/wkt-line';

describe('a line in WKT', () => {
  it('is longitude and latitude', () => {
    expect(parseWktLine('LINESTRING (10.0128 56.477, 10.011 56.4768)')).toEqual([
      [10.0128, 56.477],
      [10.011, 56.4768],
    ]);
    expect(parseWktLine(' linestring(10 56,-10 -56 ) ')).toEqual([
      [10, 56],
      [-10, -56],
    ]);
  });

  it.each([
    '',
    'POINT (10 56)',
    'LINESTRING (10 56)',
    'LINESTRING (10 56, 11)',
    'LINESTRING (10,5 56, 11 56)',
    'LINESTRING (10 56, 11 156)',
    'LINESTRING (10 56, 11 56',
    'LINESTRING ((10 56, 11 56))',
    'LINESTRING Z (10 56 0, 11 56 0)',
  ])('%j is none', (text) => {
    expect(parseWktLine(text)).toBeUndefined();
  });
});
