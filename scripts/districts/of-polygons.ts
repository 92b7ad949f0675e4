import type { PlacedFeature } from '../../web/data/polygons/place';
import { bandsOf, type Grades } from '../../web/domain/districts/bands';
import type { SchoolDistrict } from '../../web/domain/districts/district';
import { placeValues } from '../../web/domain/districts/pair-findings';
import { readSchoolAttributes } from '../../web/domain/districts/school-attributes';
import { findSchoolFields, type SchoolFields } from '../../web/domain/districts/school-fields';
import { type Finding, finding } from '../../web/domain/findings/finding';

/** Districts made of something, with what became of each object or line of the file. */
export interface DistrictReading {
  readonly districts: readonly SchoolDistrict[];
  /** Objects or lines in the file; `taken` of them became districts or members, the others were skipped for a reason. */
  readonly rows: number;
  readonly taken: number;
  /** How many were skipped, by reason; with `taken` they add up to `rows`. */
  readonly skipped: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/**
 * Districts of the objects of a polygon file. Invalid areas and objects that are no school district in force are named and left out;
 * `assumed` are the grades where the file has no field for them.
 */
export function districtsOfPolygons(
  features: readonly PlacedFeature[],
  file: string,
  assumed: Grades | undefined,
): DistrictReading {
  const place = { file };
  const fields = findSchoolFields(features.map(({ row }) => row));
  const missing = missingField(fields, assumed);
  if (missing !== undefined) {
    const columns = [...new Set(features.flatMap(({ row }) => Object.keys(row)))].join(', ');
    const findings = [finding('district-columns-unclear', { place, values: { missing, columns } })];
    return {
      districts: [],
      rows: features.length,
      taken: 0,
      skipped: { 'columns-unclear': features.length },
      findings,
    };
  }
  const findings: Finding[] = [];
  const skipped: Record<string, number> = {};
  const districts: SchoolDistrict[] = [];
  let taken = 0;
  for (const feature of features) {
    const { number, row } = feature;
    const name = String((fields.name && row[fields.name]) ?? '–');
    const skip = (reason: string, found: Finding): void => {
      skipped[reason] = (skipped[reason] ?? 0) + 1;
      findings.push(found);
    };
    const about = { feature: number, name };
    const read = readSchoolAttributes(row, fields, assumed);
    if (read.fault !== undefined) {
      const values = { ...about, reason: read.fault, found: read.found };
      skip(read.fault, finding('district-feature-skipped', { place, values }));
      continue;
    }
    if (feature.problem) {
      skip(
        feature.problem.kind === 'outline' ? feature.problem.fault : feature.problem.kind,
        shapeFinding(feature, about, file),
      );
      continue;
    }
    taken++;
    const { school, grades, number: code } = read.attributes;
    for (const { band, whole } of bandsOf(grades)) {
      if (!whole) {
        const values = { name: school, grades: `${grades.from}-${grades.to}`, band };
        findings.push(finding('district-grades-partial', { place, values }));
      }
      districts.push({ school, number: code, grades, band, shape: feature.shape, precision: 0 });
    }
  }
  return { districts, rows: features.length, taken, skipped, findings };
}

/** What can't be done without: a name, and grades from the file or from the officer. */
function missingField(fields: SchoolFields, assumed: Grades | undefined): string | undefined {
  if (fields.name === undefined) return 'udd_distrikt_navn';
  const hasGrades = (fields.start !== undefined && fields.end !== undefined) || fields.grades !== undefined;
  return hasGrades || assumed ? undefined : 'starttrin, sluttrin (--grades)';
}

function shapeFinding(
  { problem }: Extract<PlacedFeature, { readonly problem: object }>,
  about: { readonly feature: number; readonly name: string },
  file: string,
): Finding {
  const place = { file };
  switch (problem.kind) {
    case 'outline':
      return finding('district-geometry-invalid', {
        place,
        values: { ...about, fault: problem.fault, ...placeValues(problem.at) },
      });
    case 'not-a-polygon':
      return finding('district-feature-skipped', {
        place,
        values: { ...about, reason: 'not-a-polygon', found: problem.found },
      });
    case 'no-shape':
    case 'outside-denmark':
      return finding('district-feature-skipped', {
        place,
        values: { ...about, reason: problem.kind === 'no-shape' ? 'no-shape' : 'shape-outside', found: '' },
      });
  }
}
