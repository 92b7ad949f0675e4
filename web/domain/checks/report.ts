import { formatHouseNumber } from '../addresses/house-number';
import type { Register } from '../addresses/register';
import { type Finding, LEVELS, type Level } from '../findings/finding';
import type { Remark } from './remark';

/** How many findings of each level. */
export type LevelCounts = Readonly<Record<Level, number>>;

/** The remarks about one street of one area; '' for what is about the area as a whole. */
export interface StreetRemarks {
  readonly street: string;
  readonly remarks: readonly Remark[];
  /** Addresses that they are about, each counted once. */
  readonly addresses: number;
}

/** The remarks about one area of one plan; `area` '' for what is about the whole plan. */
export interface AreaRemarks {
  readonly plan: string;
  readonly area: string;
  readonly streets: readonly StreetRemarks[];
  readonly counts: LevelCounts;
  readonly addresses: number;
}

/** Addresses that a remark is about: house numbers, whether the register has them or not. */
export const remarkHouses = ({ concerned, absent }: Remark, register: Register): string[] => [
  ...concerned.map((index) => {
    const address = register.addresses[index];
    return address ? `${address.street} ${formatHouseNumber(address.house)} ${address.postcode}` : '';
  }),
  ...absent,
];

/** Counts findings by level. */
export function countLevels(findings: readonly Finding[]): LevelCounts {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

/**
 * Groups remarks by area (in the order given, the plan as a whole last) and street (by `compare`, which knows where æ, ø and
 * å stand), the heaviest first on each street.
 */
export function groupRemarks(
  remarks: readonly Remark[],
  areaIds: readonly string[],
  register: Register,
  compare: (a: string, b: string) => number,
): AreaRemarks[] {
  const listed = new Set(areaIds);
  const others = remarks.flatMap(({ finding }) => finding.area ?? '').filter((area) => !listed.has(area));
  return [...areaIds, ...new Set(others)].flatMap((area): AreaRemarks[] => {
    const own = remarks.filter(({ finding }) => (finding.area ?? '') === area);
    if (own.length === 0) return [];
    const streets = new Map<string, Remark[]>();
    for (const remark of own) {
      const street = streetOf(remark, register);
      streets.set(street, [...(streets.get(street) ?? []), remark]);
    }
    const perStreet = [...streets]
      .sort(([a], [b]) => compare(a, b))
      .map(([street, list]) => ({
        street,
        remarks: list
          .map((remark, i) => ({ remark, i }))
          .sort((a, b) => weight(a.remark) - weight(b.remark) || a.i - b.i)
          .map(({ remark }) => remark),
        addresses: countAddresses(list, register),
      }));
    return [
      {
        plan: own[0]?.finding.plan ?? '',
        area,
        streets: perStreet,
        counts: countLevels(own.map(({ finding }) => finding)),
        addresses: perStreet.reduce((sum, { addresses }) => sum + addresses, 0),
      },
    ];
  });
}

const weight = ({ finding }: Remark): number => LEVELS.indexOf(finding.level);

/** The street as the register spells it, so that printed and registered spellings stand together. */
function streetOf({ finding, concerned, beside }: Remark, register: Register): string {
  const known = concerned[0] ?? beside[0];
  return (known === undefined ? undefined : register.addresses[known]?.street) ?? finding.street ?? '';
}

const countAddresses = (remarks: readonly Remark[], register: Register): number =>
  new Set(remarks.flatMap((remark) => remarkHouses(remark, register))).size;
