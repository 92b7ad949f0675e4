import type { AddressItem } from '../addresses/address-list';
import { HIGHEST_NUMBER } from '../addresses/house-number';
import { parseAddressItem } from '../addresses/parse-address-item';
import type { Register } from '../addresses/register';
import { resolveLists } from '../addresses/resolve-lists';
import type { StreetAlias } from '../addresses/street-alias';
import { type Finding, finding } from '../findings/finding';
import type { Grades } from './bands';
import type { SchoolMembers } from './from-members';

/** A line of a school's street list. */
export interface ListLine {
  readonly school: string;
  readonly number: string;
  readonly grades: Grades;
  /** "Flyvervej 2-26 (lige numre), 5", or a street alone, which means all of it. */
  readonly text: string;
  readonly line: number;
}

export interface ListMembers {
  /** One per line that could be read, in the order of the file. */
  readonly schools: readonly SchoolMembers[];
  readonly findings: readonly Finding[];
  /** Lines of which nothing could be read. */
  readonly skipped: readonly ListLine[];
}

/** What resolving says about house numbers that a whole street does not have is no news: nobody named them. */
const NOT_FOR_WHOLE: readonly Finding['code'][] = ['number-missing-in-range', 'letters-taken-in'];

/** Said elsewhere: schools of different grades may share an address, and the register has its own checks. */
const NOT_TOLD: readonly Finding['code'][] = ['address-in-two-areas', 'register-duplicate-address'];

/**
 * Reads a school's street list with the grammar of address lists and finds its addresses. A line that is a street alone means the
 * whole street. Faults of one line are warnings here: the rest is imported. That two schools claim an address is found
 * where districts are made.
 */
export function listMembers(
  lines: readonly ListLine[],
  register: Register,
  aliases: readonly StreetAlias[],
  file: string,
): ListMembers {
  const findings: Finding[] = [];
  const skipped: ListLine[] = [];
  const items: AddressItem[] = [];
  const wholeStreets = new Set<number>();
  for (const line of lines) {
    const { item, whole, findings: found } = readLine(line, file);
    findings.push(...found.map(asWarning));
    if (item) items.push(item);
    else skipped.push(line);
    if (whole) wholeStreets.add(line.line);
  }
  const resolution = resolveLists(items, register, aliases);
  for (const found of resolution.findings) {
    const isWhole = wholeStreets.has(found.place?.line ?? 0);
    if (NOT_TOLD.includes(found.code) || (isWhole && NOT_FOR_WHOLE.includes(found.code))) continue;
    findings.push(asWarning(found));
  }
  const addressesOf = new Map(resolution.items.map(({ item, addresses }) => [item.line, addresses]));
  const schools = lines.flatMap(({ school, number, grades, line }): SchoolMembers[] => {
    const addresses = addressesOf.get(line);
    return addresses ? [{ school, number, grades, addresses }] : [];
  });
  return { schools, findings, skipped };
}

const asWarning = (found: Finding): Finding =>
  found.level === 'error' ? { ...found, level: 'warning' } : found;

function readLine(
  { school, text, line }: ListLine,
  file: string,
): { item: AddressItem | undefined; whole: boolean; findings: readonly Finding[] } {
  const place = { file, line };
  const about = { plan: '', area: school, order: line, text, line, file };
  const parsed = parseAddressItem(text, place);
  const isAlone =
    parsed.ranges.length === 0 &&
    parsed.findings.length === 1 &&
    parsed.findings[0]?.values?.reason === 'no-numbers' &&
    parsed.street !== '';
  if (isAlone) {
    const ranges = [{ from: 1, to: HIGHEST_NUMBER, parity: 'all', letters: [] }] as const;
    return { item: { ...about, street: parsed.street, ranges }, whole: true, findings: [] };
  }
  if (parsed.ranges.length > 0)
    return {
      item: { ...about, street: parsed.street, ranges: parsed.ranges },
      whole: false,
      findings: parsed.findings,
    };
  const findings =
    parsed.findings.length > 0
      ? parsed.findings
      : [finding('list-unreadable', { place, values: { reason: 'no-numbers', text } })];
  return { item: undefined, whole: false, findings };
}
