import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { publishedShape } from '../../web/data/formats/degrees';
import { writeGeoJson } from '../../web/data/formats/geojson';
import type { SchoolDistrict } from '../../web/domain/districts/district';
import { type Finding, finding, hasErrors } from '../../web/domain/findings/finding';
import { sha256Hex } from '../build/files';
import { mayReplace, stageFolder } from '../build/folder-swap';
import { DISTRICT_NEEDS } from '../build/layers/places';
import type { MadeCredit } from '../build/sources';
import { type InputFeature, readGeoJson } from '../formats/geojson-input';
import { readJson } from '../formats/json/read-json';

/** What a districts folder holds. */
const SHAPES = 'school-districts.geojson';
const DESCRIPTION = 'districts.json';
/** Layout of districts.json; another one is refused. */
const SCHEMA = 1;

/** What is written beside the districts. */
export interface DistrictFacts {
  readonly credit: MadeCredit;
  /** Name of the imported file, its format, and how its coordinates were meant. */
  readonly file: string;
  readonly format: string;
  readonly axes?: string;
  readonly rows: number;
  readonly taken: number;
  readonly skipped: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/**
 * Writes a districts folder: the districts as GeoJSON, and districts.json with where they come from, what was read, what was found
 * and a fingerprint. Filled aside and swapped, so that the last folder stays whole when anything fails. Same input, same bytes.
 */
export function writeDistrictsFolder(
  folder: string,
  districts: readonly SchoolDistrict[],
  { credit, ...facts }: DistrictFacts,
): Finding | undefined {
  const place = { file: folder };
  try {
    if (!mayReplace(folder, [SHAPES, DESCRIPTION])) return finding('output-folder-not-ours', { place });
    const { source, licence, date } = credit;
    const shapes = writeGeoJson(
      districts.map(({ school, number, grades, band, shape, precision }) => ({
        geometry: { type: 'MultiPolygon', coordinates: publishedShape(shape) },
        properties: {
          school,
          number,
          grades_from: grades.from,
          grades_to: grades.to,
          layer: band,
          precision_m: precision,
        },
      })),
      { name: 'school-districts', source, licence, date },
    );
    const described = {
      schema: SCHEMA,
      ...credit,
      ...facts,
      districts: districts.length,
      fingerprint: sha256Hex(new TextEncoder().encode(shapes)),
    };
    const staged = stageFolder(folder);
    try {
      writeFileSync(join(staged.path, SHAPES), shapes, { flush: true });
      writeFileSync(join(staged.path, DESCRIPTION), `${JSON.stringify(described, undefined, 1)}\n`, {
        flush: true,
      });
      staged.publish();
      return undefined;
    } catch (error) {
      staged.discard();
      throw error;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return finding('output-not-written', { place, values: { reason: code ?? message } });
  }
}

const line = v.pipe(v.string(), v.nonEmpty());
const describedSchema = v.object({
  schema: v.literal(SCHEMA),
  kind: v.picklist(['schematic', 'official']),
  source: line,
  licence: line,
  date: v.pipe(v.string(), v.isoDate()),
  fingerprint: line,
});

/** School districts that take the place of the default ones. */
export interface DistrictsFolder {
  readonly features: readonly InputFeature[];
  readonly credit: MadeCredit;
}

/** Reads a folder that `import-districts` wrote; one that was changed by hand is read as it stands, with a warning. */
export function readDistrictsFolder(folder: string): {
  readonly districts: DistrictsFolder | undefined;
  readonly findings: readonly Finding[];
} {
  const [shapes, description] = [join(folder, SHAPES), join(folder, DESCRIPTION)];
  const missing = [shapes, description].filter((path) => !existsSync(path));
  if (missing.length > 0)
    return {
      districts: undefined,
      findings: missing.map((file) => finding('file-missing', { place: { file } })),
    };
  const json = readJson(readFileSync(description, 'utf8'), description);
  if (json.finding) return { districts: undefined, findings: [json.finding] };
  const result = v.safeParse(describedSchema, json.value);
  if (!result.success)
    return {
      districts: undefined,
      findings: result.issues.map((issue) =>
        finding('json-value-wrong', {
          place: { file: description },
          values: { path: v.getDotPath(issue) ?? '', text: issue.received, expected: issue.expected ?? '' },
        }),
      ),
    };
  const bytes = readFileSync(shapes);
  const { features, findings } = readGeoJson(bytes.toString('utf8'), shapes, DISTRICT_NEEDS);
  const { kind, source, licence, date, fingerprint } = result.output;
  const changed =
    sha256Hex(bytes) === fingerprint
      ? []
      : [finding('district-changed-by-hand', { place: { file: shapes } })];
  const all = [...findings, ...changed];
  return {
    districts: hasErrors(all) ? undefined : { features, credit: { kind, source, licence, date } },
    findings: all,
  };
}
