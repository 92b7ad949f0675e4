import { compareHouseNumbers, type HouseNumber } from '../addresses/house-number';

/** A stretch of a road as CPR's road register gives it to a school: ends included, lettered houses as sharp as written. */
export interface SchoolStretch {
  readonly kind: 'school';
  /** Four digits. */
  readonly municipality: string;
  readonly road: string;
  readonly from: HouseNumber;
  readonly to: HouseNumber;
  readonly side: 'odd' | 'even';
  readonly code: string;
  readonly school: string;
}

/** A road that is in use, with its name. */
export interface RoadName {
  readonly kind: 'road';
  readonly municipality: string;
  readonly road: string;
  readonly name: string;
}

/** A line that is neither (other records of the register). */
export interface OtherRecord {
  readonly kind: 'other';
}

/** Why a line could not be read. */
export interface CprFault {
  readonly kind: 'fault';
  readonly reason: 'line-too-short' | 'field-missing' | 'range-unreadable';
  readonly found: string;
}

export type CprRecord = SchoolStretch | RoadName | OtherRecord | CprFault;

const SCHOOL = '010';
const ROAD = '001';
/** The house number field: three digits and a letter or blank. */
const HOUSE = /^(\d{3})([A-ZÆØÅ ]?)$/;

/**
 * Reads one line of CPR's road register (fixed width, positions from 1: type 1-3, municipality 4-7, road 8-11; type 010: from 12-15,
 * to 16-19, side 20 (L = even, U = odd), school code 33-34, school 35-64; type 001: name 72-111).
 */
export function parseCprRecord(line: string): CprRecord {
  const type = line.slice(0, 3);
  if (type !== SCHOOL && type !== ROAD) return { kind: 'other' };
  const [municipality, road] = [line.slice(3, 7), line.slice(7, 11)];
  if (!/^\d{8}$/.test(municipality + road))
    return { kind: 'fault', reason: 'range-unreadable', found: line.slice(3, 11) };
  if (type === ROAD) return { kind: 'road', municipality, road, name: line.slice(71, 111).trim() };
  if (line.length < 35) return { kind: 'fault', reason: 'line-too-short', found: String(line.length) };
  const [from, to] = [parseHouse(line.slice(11, 15)), parseHouse(line.slice(15, 19))];
  const side = line.slice(19, 20);
  if (!from || !to || (side !== 'L' && side !== 'U') || compareHouseNumbers(from, to) > 0)
    return { kind: 'fault', reason: 'range-unreadable', found: line.slice(11, 20) };
  const school = line.slice(34, 64).trim();
  if (school === '') return { kind: 'fault', reason: 'field-missing', found: '35-64' };
  return {
    kind: 'school',
    municipality,
    road,
    from,
    to,
    side: side === 'L' ? 'even' : 'odd',
    code: line.slice(32, 34).trim(),
    school,
  };
}

/** "019B" or "019 "; the register begins stretches at 000. */
function parseHouse(text: string): HouseNumber | undefined {
  const match = HOUSE.exec(text);
  return match ? { number: Number(match[1]), letter: (match[2] ?? '').trim() } : undefined;
}

/** True when a house stands on the stretch: ends are sharp, so that 2-34 holds 33Z but not 34A, and 2-998Z holds 998A. */
export const stretchHolds = ({ from, to, side }: SchoolStretch, house: HouseNumber): boolean =>
  (house.number % 2 === 0) === (side === 'even') &&
  compareHouseNumbers(from, house) <= 0 &&
  compareHouseNumbers(house, to) <= 0;
