import type { AddressItem } from '../../web/domain/addresses/address-list';
import type { AddressRangeRow } from '../../web/domain/addresses/list-rows';
import { parseAddressItem } from '../../web/domain/addresses/parse-address-item';
import type { Register } from '../../web/domain/addresses/register';
import type { ResolvedItem } from '../../web/domain/addresses/resolution';
import { resolveLists } from '../../web/domain/addresses/resolve-lists';
import { streetAliases } from '../../web/domain/addresses/street-alias';
import type { Finding } from '../../web/domain/findings/finding';
import { finding } from '../../web/domain/findings/finding';
import type { Dataset } from '../tables/read-dataset';

export const LISTS_FILE = 'plans/address-ranges.csv';

/** The lists of all plans as parsed, and what could not be read in them. */
export interface ParsedLists {
  readonly items: readonly AddressItem[];
  readonly findings: readonly Finding[];
}

/**
 * Parses every row of the address lists. `fileText` is the file itself: findings then name the column of the line at
 * which the fault stands, not that of the cell.
 */
export function parseLists(rows: readonly AddressRangeRow[], fileText: string): ParsedLists {
  const lines = fileText.split('\n');
  const findings: Finding[] = [];
  const items = rows.map((row): AddressItem => {
    const at = lines[(row.line ?? 0) - 1]?.indexOf(row.text) ?? -1;
    const place = {
      file: LISTS_FILE,
      ...(row.line !== undefined && { line: row.line }),
      ...(at >= 0 && { column: at + 1 }),
    };
    const { street, ranges, findings: found } = parseAddressItem(row.text, place);
    findings.push(...found.map((one) => ({ ...one, plan: row.plan, area: row.area })));
    return { ...row, street, ranges, file: LISTS_FILE };
  });
  return { items, findings };
}

/** Which address of the register belongs to which area in one plan. */
export interface PlanMembership {
  readonly plan: string;
  /** Areas that the plan's list names, in the plan's order. */
  readonly areaIds: readonly string[];
  /** Aligned with the register: place in `areaIds`, or -1. */
  readonly areaOf: readonly number[];
  /** Printed items. */
  readonly items: number;
  /** The items with the addresses that each of them names. */
  readonly resolved: readonly ResolvedItem[];
  readonly findings: readonly Finding[];
}

/** Matches the lists with the register, plan by plan (newest first). */
export function matchLists(
  items: readonly AddressItem[],
  register: Register,
  { catalogue, tables }: Pick<Dataset, 'catalogue' | 'tables'>,
): PlanMembership[] {
  const aliases = streetAliases(tables.aliases);
  const plans = [...new Set(items.map((item) => item.plan))].sort().reverse();
  return plans.map((plan) => {
    const own = items.filter((item) => item.plan === plan);
    const resolution = resolveLists(own, register, aliases);
    const inPlan = catalogue.plans.find(({ id }) => id === plan)?.areas ?? [];
    const listed = [...new Set(own.map(({ area }) => area))];
    const areaIds = [
      ...inPlan.filter((area) => listed.includes(area)),
      ...listed.filter((area) => !inPlan.includes(area)),
    ];
    const place = new Map(areaIds.map((area, index) => [area, index]));
    return {
      plan,
      areaIds,
      areaOf: resolution.areaOf.map((area) => place.get(area) ?? -1),
      items: own.length,
      resolved: resolution.items,
      findings: [
        ...resolution.findings.flatMap((one) => aboutPlan(one, plan, plan === plans[0])),
        ...inPlan
          .filter((area) => !listed.includes(area))
          .map((area) => finding('plan-area-not-on-map', { plan, area, place: { file: LISTS_FILE } })),
        ...listed
          .filter((area) => !inPlan.includes(area))
          .map((area) => finding('list-area-not-in-plan', { plan, area, place: { file: LISTS_FILE } })),
      ],
    };
  });
}

/** What concerns the register and not a list is told once, without a plan. */
const aboutPlan = (one: Finding, plan: string, first: boolean): Finding[] =>
  one.code === 'register-duplicate-address' ? (first ? [one] : []) : [{ plan, ...one }];
