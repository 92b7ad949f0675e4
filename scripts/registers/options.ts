import { ENCODINGS, type Encoding } from '../../web/data/registers/encoding';
import type { Box, Filters } from '../../web/data/registers/options';
import { type ColumnMapping, MAPPABLE, type Mappable } from '../../web/data/registers/schemas/columns';
import type { Text } from '../../web/text';

/** An option that can't be understood, in words. */
export class BadOption extends Error {}

/** Options of `import-register` as typed. */
export interface TypedOptions {
  readonly out: string;
  readonly municipality?: readonly string[];
  readonly postcode?: readonly string[];
  readonly bbox?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly crs?: string;
  readonly swapAxes?: true;
  readonly header: boolean;
  readonly columns?: string;
  readonly name?: string;
  readonly source?: string;
  readonly licence?: string;
  readonly date?: string;
  readonly json?: true;
}

const DELIMITERS: Readonly<Record<string, string>> = {
  komma: ',',
  comma: ',',
  semikolon: ';',
  semicolon: ';',
  tab: '\t',
  '\\t': '\t',
};
const DECIMALS: Readonly<Record<string, '.' | ','>> = {
  ',': ',',
  komma: ',',
  comma: ',',
  '.': '.',
  punktum: '.',
  point: '.',
};
const SYSTEMS: Readonly<Record<string, 'EPSG:25832' | 'WGS84'>> = {
  'epsg:25832': 'EPSG:25832',
  '25832': 'EPSG:25832',
  utm32: 'EPSG:25832',
  wgs84: 'WGS84',
  'epsg:4326': 'WGS84',
  '4326': 'WGS84',
};

/** Options as the readers take them. Throws a BadOption with what to write instead. */
export function readOptionsOf(typed: TypedOptions, text: Text) {
  const bad = (option: string, value: string, help = ''): never => {
    throw new BadOption(`${text.t('registers.bad-option', { option, value })}${help && ` ${help}`}`);
  };
  const pick = <T>(choices: Readonly<Record<string, T>>, option: string, value: string | undefined) =>
    value === undefined ? undefined : (choices[value.toLowerCase()] ?? bad(option, value));
  const { delimiter } = typed;
  const sign = delimiter === undefined ? undefined : (DELIMITERS[delimiter.toLowerCase()] ?? delimiter);
  if (sign !== undefined && (sign.length !== 1 || sign > '~' || /[\w"\r\n]/.test(sign)))
    bad('--delimiter', delimiter ?? '');
  const crs = pick(SYSTEMS, '--crs', typed.crs);
  if (typed.date !== undefined && !isDate(typed.date))
    bad('--date', typed.date, text.t('registers.bad-date'));
  return {
    encoding: encodingOf(typed.encoding, (value) => bad('--encoding', value, ENCODINGS.join(', '))),
    delimiter: sign,
    decimal: pick(DECIMALS, '--decimal', typed.decimal),
    crs,
    // who names the system means its usual order
    swapped: typed.swapAxes ?? (crs === undefined ? undefined : false),
    header: typed.header,
    columns: columnsOf(typed.columns, (part) => bad('--columns', part, text.t('registers.bad-columns'))),
    filters: filtersOf(typed, (value) => bad('--bbox', value, text.t('registers.bad-bbox'))),
  };
}

function encodingOf(value: string | undefined, bad: (value: string) => never): Encoding | undefined {
  if (value === undefined) return undefined;
  const name = value.toLowerCase().replaceAll('_', '-');
  const short: Readonly<Record<string, Encoding>> = {
    utf8: 'utf-8',
    latin1: 'iso-8859-1',
    ansi: 'windows-1252',
  };
  return short[name] ?? ENCODINGS.find((encoding) => encoding === name) ?? bad(value);
}

function columnsOf(value: string | undefined, bad: (part: string) => never): ColumnMapping | undefined {
  if (value === undefined) return undefined;
  const mapping: Partial<Record<Mappable, string>> = {};
  for (const part of value.split(',')) {
    const [key = '', ...rest] = part.split('=');
    const name = rest.join('=').trim();
    const known = MAPPABLE.find((mappable) => mappable === key.trim());
    if (!known || name === '') bad(part);
    else mapping[known] = name;
  }
  return mapping;
}

function filtersOf(typed: TypedOptions, bad: (value: string) => never): Filters {
  const { municipality, postcode, bbox } = typed;
  return {
    ...(municipality && { municipalities: municipality }),
    ...(postcode && { postcodes: postcode }),
    ...(bbox !== undefined && { box: boxOf(bbox) ?? bad(bbox) }),
  };
}

function boxOf(value: string): Box | undefined {
  const numbers = value.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [west, south, east, north] = numbers;
  if (
    numbers.length !== 4 ||
    west === undefined ||
    south === undefined ||
    east === undefined ||
    north === undefined
  )
    return undefined;
  if (numbers.some((number) => !Number.isFinite(number)) || west > east || south > north) return undefined;
  const degrees = numbers.every((number) => Math.abs(number) <= 180);
  return { crs: degrees ? 'WGS84' : 'EPSG:25832', west, south, east, north };
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().slice(0, 10) === text;
