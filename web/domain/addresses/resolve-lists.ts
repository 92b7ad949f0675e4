import { type Finding, finding } from '../findings/finding';
import type { AddressItem } from './address-list';
import { formatHouseNumber } from './house-number';
import { aboutItem, matchItem } from './match-item';
import { notCurrentHouses } from './not-current';
import type { Register } from './register';
import { registerDuplicates } from './register-duplicates';
import type { Resolution, ResolvedItem } from './resolution';
import type { StreetAlias } from './street-alias';
import { makeStreetFinder } from './street-finder';

/**
 * Works out which addresses of a register the lists of ONE plan claim (an address may belong to other areas in other
 * plans). Neither the order of the items nor that of the register changes the answer: items are taken by area (code
 * units), then printed order, and an address that two areas claim stays with the first of them.
 *
 * Findings, besides those of `matchItem`: `address-in-two-areas` (an error, named once per pair of items, at the later
 * one), `list-number-repeated` for two items of one area, `register-duplicate-address`. Streets are looked up in one index;
 * time grows with the register plus the addresses on the listed streets.
 */
export function resolveLists(
  items: readonly AddressItem[],
  register: Register,
  aliases: readonly StreetAlias[],
): Resolution {
  const finder = makeStreetFinder(register, aliases);
  const notCurrent = notCurrentHouses(register);
  const areaOf = new Array<string>(register.addresses.length).fill('');
  /** Which resolved item holds an address first. */
  const holder = new Map<number, ResolvedItem>();
  const resolvedItems: ResolvedItem[] = [];
  const findings: Finding[] = [];
  for (const item of [...items].sort(compareItems)) {
    const { resolved, findings: found } = matchItem(item, register, finder, notCurrent);
    findings.push(...found);
    const shared = new Map<ResolvedItem, number[]>();
    for (const index of resolved.addresses) {
      const first = holder.get(index);
      if (first) {
        const indexes = shared.get(first);
        if (indexes) indexes.push(index);
        else shared.set(first, [index]);
      } else {
        holder.set(index, resolved);
        areaOf[index] = item.area;
      }
    }
    for (const [first, indexes] of shared) findings.push(claimedTwice(first, resolved, indexes, register));
    resolvedItems.push(resolved);
  }
  return { areaOf, items: resolvedItems, findings: [...findings, ...registerDuplicates(register)] };
}

/** By area, printed order, text and line: total, so that the order of the input never shows. */
function compareItems(a: AddressItem, b: AddressItem): number {
  const byText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    byText(a.area, b.area) || a.order - b.order || byText(a.text, b.text) || (a.line ?? 0) - (b.line ?? 0)
  );
}

function claimedTwice(
  first: ResolvedItem,
  second: ResolvedItem,
  indexes: readonly number[],
  register: Register,
): Finding {
  const houseNumbers = [
    ...new Set(
      indexes.map((i) => register.addresses[i]).flatMap((one) => (one ? formatHouseNumber(one.house) : [])),
    ),
  ];
  const about = { ...aboutItem(second.item), houseNumbers };
  const values = { otherText: first.item.text, otherLine: first.item.line ?? '' };
  if (first.item.area === second.item.area) return finding('list-number-repeated', { ...about, values });
  return finding('address-in-two-areas', { ...about, values: { ...values, otherArea: first.item.area } });
}
