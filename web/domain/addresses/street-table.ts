import { type Finding, finding } from '../findings/finding';
import { distance, lonLat, snap, toUtm32, type Utm32, utm32 } from '../geo/coordinates';
import { compareHouseNumbers, formatHouseNumber, type HouseNumber, parseHouseNumber } from './house-number';
import type { AccessAddress } from './register';
import type { ExtraAddressRow, StreetRow } from './street-row';

/** Addresses made of the street table, and what does not add up in it. */
export interface StreetTableAddresses {
  /** By street (code units), then house number. */
  readonly addresses: readonly AccessAddress[];
  readonly findings: readonly Finding[];
}

/** Names of the two tables, for findings. */
export interface StreetTableFiles {
  readonly streets: string;
  readonly extras: string;
}

const FILES: StreetTableFiles = { streets: 'streets.csv', extras: 'addresses-extra.csv' };

/**
 * Turns the schematic street table into access addresses. Each row's path is projected to EPSG:25832; number n stands at
 * `(n - from + 0.5) / (to - from + 1)` of its length, then `offset_m` at right angles: odd numbers to `odd_side` seen along
 * the path, even numbers to the other side. Rows of one side carry every second number. Extra rows are points of their
 * own. Positions lie on the 1 mm grid; precision is the larger of `precision_m` and `along_m`; the id is `street|number`.
 *
 * Findings (the row or number is left out): `span-backwards`, `table-value-unreadable` for a path without length or a
 * house number that can't be read, `table-key-repeated` for a house number that occurred before.
 */
export function streetTableAddresses(
  streets: readonly StreetRow[],
  extras: readonly ExtraAddressRow[],
  files: StreetTableFiles = FILES,
): StreetTableAddresses {
  const findings: Finding[] = [];
  const byId = new Map<string, AccessAddress>();
  const add = (address: AccessAddress, file: string, line: number | undefined): void => {
    if (!byId.has(address.id)) byId.set(address.id, address);
    else {
      const about = { street: address.street, houseNumbers: [formatHouseNumber(address.house)] };
      findings.push(
        finding('table-key-repeated', { ...about, place: { file, line }, values: { key: address.id } }),
      );
    }
  };
  for (const row of streets) {
    const place = { file: files.streets, line: row.line };
    if (row.to_number < row.from_number) {
      const values = { low: row.from_number, high: row.to_number };
      findings.push(
        finding('span-backwards', {
          street: row.street,
          place: { ...place, column: 'from_number, to_number' },
          values,
        }),
      );
      continue;
    }
    const path = row.path.map(toUtm32);
    if (pathLength(path) === 0) {
      const values = { problem: 'not-a-line', text: 'LINESTRING' };
      findings.push(finding('table-value-unreadable', { place: { ...place, column: 'path' }, values }));
      continue;
    }
    for (const address of rowAddresses(row, path)) add(address, files.streets, row.line);
  }
  for (const row of extras) {
    const house = parseHouseNumber(row.house_number);
    if (house) add(extraAddress(row, house), files.extras, row.line);
    else {
      const place = { file: files.extras, line: row.line, column: 'house_number' };
      const values = { problem: 'not-a-house-number', text: row.house_number };
      findings.push(finding('table-value-unreadable', { place, values }));
    }
  }
  const addresses = [...byId.values()].sort(
    (a, b) =>
      (a.street < b.street ? -1 : a.street > b.street ? 1 : 0) || compareHouseNumbers(a.house, b.house),
  );
  return { addresses, findings };
}

const idOf = (street: string, house: HouseNumber): string => `${street}|${formatHouseNumber(house)}`;

function extraAddress(row: ExtraAddressRow, house: HouseNumber): AccessAddress {
  const { street, postcode, precision_m: precision } = row;
  const position = snap(toUtm32(lonLat(row.lon, row.lat)));
  return { id: idOf(street, house), street, house, postcode, position, precision };
}

function rowAddresses(row: StreetRow, path: readonly Utm32[]): AccessAddress[] {
  const { street, postcode, from_number: from, to_number: to, side } = row;
  const precision = Math.max(row.precision_m, row.along_m);
  const length = pathLength(path);
  const made: AccessAddress[] = [];
  for (let number = from; number <= to; number++) {
    const isOdd = number % 2 === 1;
    if ((side === 'odd' && !isOdd) || (side === 'even' && isOdd)) continue;
    const house = { number, letter: '' };
    const isLeft = isOdd === (row.odd_side === 'left');
    const along = ((number - from + 0.5) / (to - from + 1)) * length;
    const position = snap(beside(path, along, isLeft ? row.offset_m : -row.offset_m));
    made.push({ id: idOf(street, house), street, house, postcode, position, precision });
  }
  return made;
}

function pathLength(path: readonly Utm32[]): number {
  let length = 0;
  for (let i = 1; i < path.length; i++) length += distance(path[i - 1] as Utm32, path[i] as Utm32);
  return length;
}

/** The point `along` metres from the start of a path and `left` metres to its left (negative: to its right). */
function beside(path: readonly Utm32[], along: number, left: number): Utm32 {
  let rest = along;
  let found: Utm32 | undefined;
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1] as Utm32, path[i] as Utm32];
    const length = distance(a, b);
    if (length === 0) continue;
    const [east, north] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    found = utm32(a[0] + east * rest - north * left, a[1] + north * rest + east * left);
    if (rest <= length) return found;
    rest -= length;
  }
  // rounding may leave a hair of the way over: the last stretch, run on
  return found ?? (path[0] as Utm32);
}
