import {
  type ExtraAddressRow,
  ODD_SIDES,
  STREET_SIDES,
  type StreetRow,
} from '../../../web/domain/addresses/street-row';
import { parseWktLine } from '../../../web/domain/addresses/wkt-line';
import type { InstitutionRecord, SchoolRecord } from '../../../web/domain/dataset/catalogue';
import type { LonLat } from '../../../web/domain/geo/coordinates';
import { type Column, integer, neededInteger, neededNumber, oneOf, ref, refs, text, words } from '../columns';
import { table } from '../read-table';

export const SCHOOLS = table<SchoolRecord>({
  name: 'schools',
  file: 'places/schools.csv',
  key: [],
  columns: {
    school: words(),
    grade_from: integer(),
    grade_to: integer(),
    area: ref('areas'),
    organisation: text(),
    department: text(),
    plan: ref('plans'),
    note: text(),
  },
});

export const INSTITUTIONS = table<InstitutionRecord>({
  name: 'institutions',
  file: 'places/institutions.csv',
  key: ['name', 'plan'],
  columns: {
    name: words(),
    kind: words(),
    areas: refs('areas'),
    plan: ref('plans'),
    address: text(),
    note: text(),
  },
});

const wktLine = (): Column<readonly LonLat[]> => ({
  read: (cell) => {
    const line = parseWktLine(cell);
    return line
      ? { ok: true, value: line }
      : { ok: false, problem: 'not-a-line', suggestion: 'LINESTRING (10.0128 56.477, 10.011 56.4768)' };
  },
});

export const STREETS = table<StreetRow>({
  name: 'streets',
  file: 'default-geography/streets.csv',
  key: ['street', 'from_number', 'to_number', 'side'],
  columns: {
    street: words(),
    postcode: words(),
    from_number: neededInteger(),
    to_number: neededInteger(),
    side: oneOf(STREET_SIDES),
    path: wktLine(),
    offset_m: neededNumber(),
    odd_side: oneOf(ODD_SIDES),
    precision_m: neededNumber(),
    basis: text(),
    along_m: neededNumber(),
  },
});

export const ADDRESSES_EXTRA = table<ExtraAddressRow>({
  name: 'addresses-extra',
  file: 'default-geography/addresses-extra.csv',
  key: ['street', 'house_number', 'postcode'],
  mayBeEmpty: true,
  columns: {
    street: words(),
    house_number: words(),
    postcode: words(),
    lon: neededNumber(),
    lat: neededNumber(),
    precision_m: neededNumber(),
    basis: text(),
  },
});
