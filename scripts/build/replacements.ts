import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Register } from '../../web/domain/addresses/register';
import type { Parcel } from '../../web/domain/boundaries/parcel-index';
import { placeValues } from '../../web/domain/districts/pair-findings';
import { type Finding, finding, hasErrors } from '../../web/domain/findings/finding';
import type { DistrictsFolder } from '../districts/folder';

/** Parcels that boundaries follow, and which file they come from. */
export interface ParcelLayer {
  readonly file: string;
  /** ISO date of the file. */
  readonly date: string;
  readonly parcels: readonly Parcel[];
}

/** What takes the place of the default geography. */
export interface Replacements {
  readonly register?: Register;
  readonly districts?: DistrictsFolder;
  readonly parcels?: ParcelLayer;
}

/** Where replacements lie: folders of `import-register` and `import-districts`, and a file of parcels. */
export interface ReplacementPaths {
  readonly register?: string | undefined;
  readonly districts?: string | undefined;
  readonly parcels?: string | undefined;
}

/** Reads what is asked for; anything that can't be used is an error, so that nothing is built from half of what was wanted. */
export async function readReplacements(
  paths: ReplacementPaths,
): Promise<{ readonly replaced: Replacements; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  let replaced: Replacements = {};
  if (paths.register !== undefined) {
    const { readRegisterFolder } = await import('../registers/read-folder');
    const { register, findings: found } = await readRegisterFolder(paths.register);
    findings.push(...found);
    if (register) replaced = { ...replaced, register };
  }
  if (paths.districts !== undefined) {
    const { readDistrictsFolder } = await import('../districts/folder');
    const { districts, findings: found } = readDistrictsFolder(paths.districts);
    findings.push(...found);
    if (districts) replaced = { ...replaced, districts };
  }
  if (paths.parcels !== undefined) {
    const { parcels, findings: found } = await readParcels(paths.parcels);
    findings.push(...found);
    if (parcels) replaced = { ...replaced, parcels };
  }
  return { replaced, findings };
}

/** Attributes that name a parcel: number and cadastral district as the register has them. */
const NUMBER = ['matrikelnummer', 'matrikelnr', 'matrnr'];
const DISTRICT = ['ejerlavsnavn', 'ejerlavnavn', 'ejerlav'];

/** Reads a file of parcels; those with an invalid shape are told and left out. */
async function readParcels(
  file: string,
): Promise<{ readonly parcels?: ParcelLayer; readonly findings: readonly Finding[] }> {
  const { readPolygons } = await import('../districts/polygons/read');
  const read = await readPolygons(file);
  if (!('features' in read)) return { findings: read.findings };
  const findings: Finding[] = [];
  const parcels = read.features.flatMap(({ number, row, shape, problem }): Parcel[] => {
    const value = (names: readonly string[]): string => {
      const field = Object.keys(row).find((one) => names.includes(one.toLowerCase()));
      return field === undefined ? '' : String(row[field] ?? '');
    };
    const name = `${value(NUMBER)} ${value(DISTRICT)}`.trim() || String(number);
    if (shape) return [{ name, shape }];
    const at = problem.kind === 'outline' ? placeValues(problem.at) : {};
    findings.push(
      finding('parcel-unusable', {
        place: { file },
        values: {
          feature: number,
          name,
          reason: problem.kind === 'outline' ? 'shape-invalid' : 'no-shape',
          ...at,
        },
      }),
    );
    return [];
  });
  if (hasErrors(findings)) return { findings };
  const date = statSync(file).mtime.toISOString().slice(0, 10);
  return { parcels: { file: basename(file), date, parcels }, findings };
}
