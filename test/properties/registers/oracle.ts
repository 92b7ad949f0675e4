import Papa from 'papaparse';
import type { RegisterReading } from '../../../web/data/registers/read-register';

/** A second reader of DAWA's flat CSV, written for clarity: which addresses stand in a text, and how many rows it has. */
export interface Second {
  readonly rows: number;
  /** Keys of the addresses in force, sorted. */
  readonly ids: readonly string[];
}

const DENMARK = {
  east: [420_000, 910_000],
  north: [6_030_000, 6_420_000],
  lon: [7.8, 15.4],
  lat: [54.4, 57.95],
} as const;
const inside = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/;
const NAMES = [
  ...['id', 'status', 'vejkode', 'vejnavn', 'husnr', 'postnr', 'kommunekode', 'darstatus'],
  ...['etrs89koordinat_øst', 'etrs89koordinat_nord', 'wgs84koordinat_bredde', 'wgs84koordinat_længde'],
];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CODE = /^(\d{1,4})?$/;

/** Undefined when the text is not plain enough to be read in one way only. */
export function secondReading(bytes: Uint8Array): Second | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  if (text.includes('\0')) return undefined;
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  if (errors.length > 0) return undefined;
  const [header, ...rows] = data.map((row) =>
    row.map((cell, i) => (i === row.length - 1 ? cell.replace(/\r$/, '') : cell)),
  );
  if (!header) return undefined;
  const full = rows.filter((row) => row.length > 1 || row[0] !== '');
  const place = new Map(header.map((name, i) => [name.trim(), i]));
  // a spoilt header is another matter: names are compared more kindly than this reader does
  if (NAMES.some((name) => header.filter((own) => own.trim() === name).length !== 1)) return undefined;
  const seen = new Set<string>();
  for (const row of full) {
    const cell = (name: string): string =>
      (row[place.get(name) ?? -1] ?? '').replace(/^[ \t]+|[ \t]+$/g, '').trim();
    const id = UUID.test(cell('id')) ? cell('id').toLowerCase() : cell('id');
    if (row.length === header.length && id !== '' && accepts(cell)) seen.add(id);
  }
  return { rows: full.length, ids: [...seen].sort() };
}

function accepts(cell: (name: string) => string): boolean {
  for (const name of ['kommunekode', 'postnr', 'vejkode']) {
    const code = cell(name);
    if (!CODE.test(code) || (code !== '' && Number(code) === 0)) return false;
  }
  const status = cell('darstatus') ? { 3: true }[cell('darstatus')] : { 1: true }[cell('status')];
  if (!status || cell('vejnavn') === '') return false;
  const house = /^0*(\d{1,3})\s*([A-Za-zÆØÅæøå])?$/.exec(cell('husnr'));
  if (!house || Number(house[1]) === 0) return false;
  const [x, y] = [cell('etrs89koordinat_øst'), cell('etrs89koordinat_nord')];
  if (x !== '' || y !== '') return isAt(x, y, DENMARK.east, DENMARK.north);
  return isAt(cell('wgs84koordinat_længde'), cell('wgs84koordinat_bredde'), DENMARK.lon, DENMARK.lat);
}

const isAt = (
  x: string,
  y: string,
  wide: readonly [number, number],
  high: readonly [number, number],
): boolean => NUMBER.test(x) && NUMBER.test(y) && inside(Number(x), wide) && inside(Number(y), high);

/** Keys of what was read, sorted. */
export const idsOf = ({ addresses }: RegisterReading): string[] =>
  addresses ? Array.from({ length: addresses.length }, (_, i) => addresses.id(i)).sort() : [];
