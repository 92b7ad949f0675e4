import type { AddressItem } from '../../web/domain/addresses/address-list';
import type { AddressRangeRow } from '../../web/domain/addresses/list-rows';
import { parseAddressItem } from '../../web/domain/addresses/parse-address-item';
import type { Register } from '../../web/domain/addresses/register';
import { streetAliases } from '../../web/domain/addresses/street-alias';
import { type PlanMembership, planMembership } from '../../web/domain/checks/plan-membership';
import type { Finding } from '../../web/domain/findings/finding';
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

/** Matches the lists with the register, plan by plan (newest first). */
export function matchLists(
  items: readonly AddressItem[],
  register: Register,
  { catalogue, tables }: Pick<Dataset, 'catalogue' | 'tables'>,
): PlanMembership[] {
  const aliases = streetAliases(tables.aliases);
  const plans = [...new Set(items.map((item) => item.plan))].sort().reverse();
  return plans.map((plan) =>
    planMembership(
      {
        plan,
        items: items.filter((item) => item.plan === plan),
        planAreas: catalogue.plans.find(({ id }) => id === plan)?.areas ?? [],
        file: LISTS_FILE,
        tellsRegister: plan === plans[0],
      },
      register,
      aliases,
    ),
  );
}
