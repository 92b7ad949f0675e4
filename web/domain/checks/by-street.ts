import { compareHouseNumbers, formatHouseNumber } from '../addresses/house-number';
import type { FindingCode } from '../findings/finding';
import { type Finding, finding } from '../findings/finding';
import { addressAt, type PlanCase, type Remark } from './remark';

/** Address indexes by house number, then postcode and id, so that the order of the register never shows. */
export function byHouse(of: Pick<PlanCase, 'register'>, indexes: Iterable<number>): number[] {
  return [...new Set(indexes)].sort((a, b) => {
    const [one, other] = [addressAt(of, a), addressAt(of, b)];
    return (
      compareHouseNumbers(one.house, other.house) ||
      compareTexts(one.street, other.street) ||
      compareTexts(one.postcode, other.postcode) ||
      compareTexts(one.id, other.id)
    );
  });
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** House numbers of addresses as texts, each once, in order. */
export const housesOf = (of: Pick<PlanCase, 'register'>, indexes: Iterable<number>): string[] => [
  ...new Set(byHouse(of, indexes).map((index) => formatHouseNumber(addressAt(of, index).house))),
];

/** Address indexes by street as the register spells it, streets by code unit. */
export function byStreet(of: Pick<PlanCase, 'register'>, indexes: Iterable<number>): Map<string, number[]> {
  const streets = new Map<string, number[]>();
  for (const index of indexes) {
    const { street } = addressAt(of, index);
    const own = streets.get(street);
    if (own) own.push(index);
    else streets.set(street, [index]);
  }
  return new Map([...streets].sort(([a], [b]) => compareTexts(a, b)));
}

/** One remark per street about some addresses and one area: what checks of single addresses add up to. */
export const remarksByStreet = (
  of: PlanCase,
  code: FindingCode,
  area: number,
  indexes: Iterable<number>,
  values?: Finding['values'],
): Remark[] =>
  [...byStreet(of, indexes)].map(([street, own]) => ({
    finding: finding(code, {
      plan: of.plan,
      area: of.areaIds[area] ?? '',
      street,
      houseNumbers: housesOf(of, own),
      ...(values && { values }),
    }),
    concerned: byHouse(of, own),
    beside: [],
    absent: [],
  }));

/** Indexes of the members of each area, in the register's order. */
export function membersByArea({ areaOf, areaIds }: Pick<PlanCase, 'areaOf' | 'areaIds'>): number[][] {
  const members: number[][] = areaIds.map(() => []);
  areaOf.forEach((area, index) => {
    members[area]?.push(index);
  });
  return members;
}
