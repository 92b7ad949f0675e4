import Papa from 'papaparse';
import { type Grades, parseGrades } from '../../web/domain/districts/bands';
import type { PlacedStretch } from '../../web/domain/districts/cpr-members';
import { type CprFault, parseCprRecord, type RoadName } from '../../web/domain/districts/cpr-road';
import type { ListLine } from '../../web/domain/districts/list-members';
import { findSchoolFields } from '../../web/domain/districts/school-fields';
import { type Finding, finding } from '../../web/domain/findings/finding';

/** UTF-8 when all of it is, else Windows-1252, of which ISO-8859-1 is a part. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A line of CPR's road register begins with its type, municipality and road: eleven digits. */
const CPR_LINE = /^0\d{2}\d{8}/;

/** True when most lines look like records of CPR's road register. */
export function looksLikeCpr(text: string): boolean {
  const lines = text.split(/\r?\n/, 200).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.filter((line) => CPR_LINE.test(line)).length * 2 > lines.length;
}

export interface CprLines {
  readonly stretches: readonly PlacedStretch[];
  readonly roads: readonly RoadName[];
  /** Records of the school type, read or not. */
  readonly schoolLines: number;
  readonly skipped: readonly { readonly line: number; readonly fault: CprFault }[];
}

/** Reads all records of a CPR road register file. */
export function readCprLines(text: string): CprLines {
  const stretches: PlacedStretch[] = [];
  const roads: RoadName[] = [];
  const skipped: { line: number; fault: CprFault }[] = [];
  text.split(/\r?\n/).forEach((written, i) => {
    const record = parseCprRecord(written);
    if (record.kind === 'school') stretches.push({ ...record, line: i + 1 });
    else if (record.kind === 'road') roads.push(record);
    else if (record.kind === 'fault') skipped.push({ line: i + 1, fault: record });
  });
  return { stretches, roads, schoolLines: stretches.length + skipped.length, skipped };
}

/** What the column with the street item may be called. */
const LIST_NAMES = [
  'vejliste',
  'vej',
  'veje',
  'gade',
  'adresser',
  'adresse',
  'street',
  'streets',
  'list',
  'text',
];

export interface StreetListLines {
  readonly lines: readonly ListLine[];
  /** Rows of the file after its header. */
  readonly rows: number;
  readonly findings: readonly Finding[];
}

/**
 * Reads a school's street list from CSV (comma, semicolon or tab): a column with the school, one with a street and its numbers as
 * plans print them, and perhaps one with grades, "0-6". `assumed` are the grades of rows that name none.
 */
export function readStreetList(text: string, file: string, assumed: Grades): StreetListLines {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [';', '\t', ',', '|'],
  });
  const [header = [], ...records] = data;
  const names = header.map((name) => name.trim());
  const column = (name: string | undefined): number => (name === undefined ? -1 : names.indexOf(name));
  const fields = findSchoolFields([Object.fromEntries(names.map((name) => [name, null]))]);
  const school = column(fields.name);
  const list = names.findIndex((name) => LIST_NAMES.includes(name.toLowerCase()));
  if (school < 0 || list < 0) {
    const missing = school < 0 ? 'skole' : 'vejliste';
    const values = { missing, columns: names.join(', ') };
    return {
      lines: [],
      rows: 0,
      findings: [finding('district-columns-unclear', { place: { file, line: 1 }, values })],
    };
  }
  const findings: Finding[] = [];
  let rows = 0;
  const lines = records.flatMap((record, i): ListLine[] => {
    if (record.every((cell) => cell.trim() === '')) return [];
    rows++;
    const place = { file, line: i + 2 };
    const skip = (reason: string, found: string): [] => {
      findings.push(finding('district-line-skipped', { place, values: { reason, found } }));
      return [];
    };
    const [name = '', streets = ''] = [record[school]?.trim(), record[list]?.trim()];
    if (name === '') return skip('field-missing', names[school] ?? '');
    if (streets === '') return skip('field-missing', names[list] ?? '');
    const written = record[column(fields.grades)]?.trim() ?? '';
    const grades = written === '' ? assumed : parseGrades(written);
    if (!grades) return skip('range-unreadable', written);
    const number = record[column(fields.number)]?.trim() ?? '';
    return [{ school: name, number, grades, text: streets, line: i + 2 }];
  });
  return { lines, rows, findings };
}
