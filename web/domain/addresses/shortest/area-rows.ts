import { type Finding, finding } from '../../findings/finding';
import type { AddressItem } from '../address-list';
import { formatHouseNumber } from '../house-number';
import type { AddressRangeRow } from '../list-rows';
import { parseAddressItem } from '../parse-address-item';
import type { Register } from '../register';
import { resolveLists } from '../resolve-lists';
import type { ShortestOptions } from '../shortest-list';
import type { StreetAlias } from '../street-alias';
import { listsOfMembers } from './lists-of-members';

/** The addresses that an area shall have, as indexes into the register. */
export interface AreaMembers {
  readonly plan: string;
  readonly area: string;
  readonly members: readonly number[];
}

/** The lists of some areas as rows of address-ranges.csv. */
export interface AreaRows {
  /** By area as given, then by normalised street; `order` counts from 1 in each area. */
  readonly rows: readonly AddressRangeRow[];
  readonly findings: readonly Finding[];
}

/**
 * Writes the shortest lists of some areas, and reads them back against the register to be sure: what they claim is exactly
 * what was asked for, or an error says which addresses are not (`list-cannot-name`, `list-twins`,
 * `list-street-unwritable`, and `list-not-read-back` for anything else). An address in two areas of one plan is an
 * error of the reading back.
 */
export function areaRows(
  areas: readonly AreaMembers[],
  register: Register,
  aliases: readonly StreetAlias[],
  options: ShortestOptions = {},
): AreaRows {
  const findings: Finding[] = [];
  const rows: AddressRangeRow[] = [];
  for (const { plan, area, members } of areas) {
    let order = rows.filter((row) => row.plan === plan && row.area === area).length;
    for (const { street, text, unnamed, twins } of listsOfMembers(register, members, options)) {
      const about = { plan, area, street };
      if (unnamed.length > 0)
        findings.push(
          finding('list-cannot-name', { ...about, houseNumbers: unnamed.map(formatHouseNumber) }),
        );
      if (twins.length > 0)
        findings.push(finding('list-twins', { ...about, houseNumbers: twins.map(formatHouseNumber) }));
      if (text === undefined) findings.push(finding('list-street-unwritable', about));
      else if (text !== '') rows.push({ plan, area, order: ++order, text, street, note: '' });
    }
  }
  const isWhole = findings.length === 0;
  for (const plan of new Set(areas.map((one) => one.plan)))
    findings.push(
      ...readBack(
        rows.filter((row) => row.plan === plan),
        areas.filter((one) => one.plan === plan),
        register,
        aliases,
        isWhole,
      ),
    );
  return { rows, findings };
}

/** Reads the rows of one plan as an officer's list would be, and compares who they claim with who was asked for. */
function readBack(
  rows: readonly AddressRangeRow[],
  areas: readonly AreaMembers[],
  register: Register,
  aliases: readonly StreetAlias[],
  isWhole: boolean,
): Finding[] {
  const items = rows.map((row): AddressItem => ({ ...row, ...parseAddressItem(row.text) }));
  const { areaOf, findings } = resolveLists(items, register, aliases);
  const told = findings.filter(
    ({ code }) => code === 'address-in-two-areas' || code === 'street-in-several-postcodes',
  );
  if (told.length > 0 || !isWhole) return told;
  const wanted = new Map(areas.flatMap(({ area, members }) => members.map((index) => [index, area])));
  const differs = areaOf.findIndex((area, index) => area !== (wanted.get(index) ?? ''));
  const address = register.addresses[differs];
  if (!address) return [];
  const houseNumbers = [formatHouseNumber(address.house)];
  return [finding('list-not-read-back', { street: address.street, houseNumbers })];
}
