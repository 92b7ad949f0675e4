import type { Register } from '../../web/domain/addresses/register';
import type { StreetAlias } from '../../web/domain/addresses/street-alias';
import { DEFAULT_PARAMETERS } from '../../web/domain/boundaries/parameters';
import type { Grades } from '../../web/domain/districts/bands';
import { cprMembers } from '../../web/domain/districts/cpr-members';
import { districtsOfMembers } from '../../web/domain/districts/from-members';
import { listMembers } from '../../web/domain/districts/list-members';
import { type Finding, finding } from '../../web/domain/findings/finding';
import { readCprLines, readStreetList } from './lines';
import type { DistrictReading } from './of-polygons';

/** What lists are made into districts with. */
export interface ListContext {
  readonly register: Register;
  readonly aliases: readonly StreetAlias[];
  /** Grades of what names none. */
  readonly grades: Grades;
}

const counted = (reasons: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
};

/** Districts of a school's street list in CSV: each line's addresses are found, and areas drawn around them. */
export function districtsOfStreetList(
  text: string,
  file: string,
  { register, aliases, grades }: ListContext,
): DistrictReading {
  const read = readStreetList(text, file, grades);
  const members = listMembers(read.lines, register, aliases, file);
  const made = districtsOfMembers(register, members.schools, DEFAULT_PARAMETERS);
  const reasons = [
    ...read.findings.flatMap(({ code, values }) =>
      code === 'district-line-skipped' ? [String(values?.reason)] : [],
    ),
    ...members.skipped.map(() => 'list-unreadable'),
  ];
  return {
    districts: made.districts,
    rows: read.rows,
    taken: read.rows - reasons.length,
    skipped: counted(reasons),
    findings: [...read.findings, ...members.findings, ...inFile(made.findings, file)],
  };
}

/** Districts of the school records (type 010) of CPR's road register. */
export function districtsOfCpr(
  text: string,
  file: string,
  { register, grades }: ListContext,
): DistrictReading {
  const read = readCprLines(text);
  const members = cprMembers(read.stretches, read.roads, register, grades);
  const made = districtsOfMembers(register, members.schools, DEFAULT_PARAMETERS);
  const skip = (line: number, reason: string, found: string): Finding =>
    finding('district-line-skipped', { place: { file, line }, values: { reason, found } });
  const skippedLines = [
    ...read.skipped.map(({ line, fault }) => skip(line, fault.reason, fault.found)),
    ...members.unknown.map(({ line, municipality, road }) =>
      skip(line, 'road-without-addresses', `${municipality} ${road}`),
    ),
  ];
  return {
    districts: made.districts,
    rows: read.schoolLines,
    taken: read.schoolLines - skippedLines.length,
    skipped: counted(skippedLines.map(({ values }) => String(values?.reason))),
    findings: [...skippedLines, ...inFile(made.findings, file)],
  };
}

const inFile = (findings: readonly Finding[], file: string): Finding[] =>
  findings.map((found) => ({ ...found, place: { file, ...found.place } }));
