import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { polygonFormatOf } from '../../web/data/polygons/format';
import type { Register } from '../../web/domain/addresses/register';
import type { StreetAlias } from '../../web/domain/addresses/street-alias';
import type { Grades } from '../../web/domain/districts/bands';
import { pairFindings } from '../../web/domain/districts/pair-findings';
import { type Finding, finding, hasErrors } from '../../web/domain/findings/finding';
import { writeDistrictsFolder } from './folder';
import { decodeText, looksLikeCpr } from './lines';
import { districtsOfCpr, districtsOfStreetList } from './of-lists';
import { type DistrictReading, districtsOfPolygons } from './of-polygons';
import { readPolygons } from './polygons/read';

/** What an officer says about an import. */
export interface ImportOptions {
  readonly file: string;
  /** Folder to write, replaced as a whole. */
  readonly out: string;
  /** Layer of a GeoPackage with several. */
  readonly layer?: string;
  /** Grades of what names none. */
  readonly grades?: Grades;
  readonly source?: string;
  readonly licence?: string;
  /** ISO date of the content; that of the file when not said. */
  readonly date?: string;
  /** Called when a list has to be turned into areas: only then addresses are needed. */
  readonly addresses: () => Promise<ListAddresses>;
}

/** Addresses to find the lines of a list among; undefined when they can't be had, for reasons among the findings. */
export interface ListAddresses {
  readonly register: Register | undefined;
  readonly aliases: readonly StreetAlias[];
  readonly findings: readonly Finding[];
}

/** What an import has done. */
export interface ImportResult extends Omit<DistrictReading, 'districts'> {
  readonly written: boolean;
  readonly format: string;
  readonly districts: number;
}

const EVERY_GRADE: Grades = { from: 0, to: 9 };
const THEME = 'GeoFA, tema 5710 skoledistrikter';
const THEME_LICENCE = 'CC BY 4.0';
const NOT_STATED = 'Ikke oplyst';

interface Read extends DistrictReading {
  readonly format: string;
  readonly axes?: string;
  readonly kind: 'official' | 'schematic';
}

const nothing = (format: string, findings: readonly Finding[]): Read => ({
  format,
  kind: 'official',
  districts: [],
  rows: 0,
  taken: 0,
  skipped: {},
  findings,
});

/**
 * Imports school districts from areas, a street list or CPR's road register. Overlaps and slivers are measured and told, never mended.
 * With an error nothing is written and the last folder stays.
 */
export async function importDistricts(options: ImportOptions): Promise<ImportResult> {
  const { file, out } = options;
  if (!existsSync(file)) return result(nothing('', [finding('file-missing', { place: { file } })]), false);
  const read = await readDistricts(options);
  const findings = [...read.findings, ...pairFindings(read.districts)];
  if (read.districts.length === 0 && !hasErrors(findings))
    findings.push(finding('district-nothing-read', { place: { file } }));
  if (hasErrors(findings)) return result({ ...read, findings }, false);
  const isTheme = read.axes !== undefined;
  const { districts, kind, format, axes, rows, taken, skipped } = read;
  const fault = writeDistrictsFolder(out, districts, {
    credit: {
      kind,
      source: options.source ?? (isTheme ? THEME : basename(file)),
      licence: options.licence ?? (isTheme ? THEME_LICENCE : NOT_STATED),
      date: options.date ?? statSync(file).mtime.toISOString().slice(0, 10),
    },
    file: basename(file),
    format,
    ...(axes !== undefined && { axes }),
    rows,
    taken,
    skipped,
    findings: findings.map((found) => ({ ...found, place: { ...found.place, file: basename(file) } })),
  });
  return result({ ...read, findings: fault ? [...findings, fault] : findings }, fault === undefined);
}

const result = (
  { districts, format, rows, taken, skipped, findings }: Read,
  written: boolean,
): ImportResult => ({
  written,
  format,
  districts: districts.length,
  rows,
  taken,
  skipped,
  findings,
});

async function readDistricts({ file, layer, grades, addresses }: ImportOptions): Promise<Read> {
  const bytes = new Uint8Array(readFileSync(file));
  if (polygonFormatOf(bytes)) {
    const read = await readPolygons(file, layer);
    if (!('features' in read)) return nothing('', read.findings);
    const { format, axes, features } = read;
    return { ...districtsOfPolygons(features, file, grades), format, axes, kind: 'official' };
  }
  const text = decodeText(bytes);
  const format = looksLikeCpr(text) ? 'cpr' : 'street-list';
  const { register, aliases, findings } = await addresses();
  if (!register) return nothing(format, findings);
  const context = { register, aliases, grades: grades ?? EVERY_GRADE };
  const read = (format === 'cpr' ? districtsOfCpr : districtsOfStreetList)(text, file, context);
  return { ...read, format, kind: register.info.kind };
}
