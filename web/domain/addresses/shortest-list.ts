import { compareHouseNumbers, type HouseNumber } from './house-number';
import { type HouseRange, hasParity } from './house-range';
import { parseAddressItem } from './parse-address-item';
import { cheapestCover } from './shortest/cover';
import type { ListItem } from './shortest/items';
import { runsOn } from './shortest/runs';
import { BARE, housesOf, layOut } from './shortest/street-houses';
import { normaliseStreet } from './street-name';

/** A written list of house numbers of one street. */
export interface ShortestList {
  /** "2-26 (lige numre), 5"; '' without members. */
  readonly text: string;
  /** What the text says, in its order. */
  readonly ranges: readonly HouseRange[];
  /**
   * Members that no list can name without naming others: a bare number whose lettered houses are not all members. The
   * text names all the rest. Empty in the normal case.
   */
  readonly unnamed: readonly HouseNumber[];
}

export interface ShortestOptions {
  /** Numbers and letters that the street lacks are never run over: the list says nothing about houses to come. */
  readonly sharp?: boolean;
}

/**
 * The shortest text that names exactly `members` among the houses of a street: fewest items, then fewest characters.
 * It may run over numbers and letters that the street lacks (not with `sharp`), never over a house that is no member.
 *
 *     list   := item { ", " item }
 *     item   := number | range [ " (" mark ")" ] | number letter [ "-" letter ] | ( number | range ) " (" letters [ ", " mark ] ")"
 *     range  := number "-" number           the first is lower; with a mark both have its parity
 *     letters := part { "&" part }          part := letter | letter "-" letter    in small letters
 *     mark   := "lige numre" | "ulige numre"
 *
 * Every number is named by one item only, and every item begins and ends at a number where it takes a member in. An item
 * without letters takes in all lettered houses of its numbers. Items stand by their first number, but an unmarked item
 * that a mark after it could be misread to cover stands at the end ("8-26 (lige numre), 5").
 *
 * Among lists of equal length, items of all numbers reach as far up as they can, plain items come before lettered ones,
 * and an item begins as low as it can. The order of the arguments does not matter. `parseAddressItem` reads the text
 * without a finding, as `ranges`. Time grows with the square of the highest number (1-999: well under a second).
 */
export function shortestList(
  members: readonly HouseNumber[],
  street: readonly HouseNumber[],
  { sharp = false }: ShortestOptions = {},
): ShortestList {
  const houses = layOut(members, street);
  const unnamed: HouseNumber[] = [];
  const nameable = houses.members.map((own, number) => {
    if (!(own & BARE) || own === houses.exists[number]) return own;
    unnamed.push(...housesOf(number, own & BARE));
    return own & ~BARE;
  });
  const runs = runsOn({ ...houses, members: nameable }, sharp);
  const ordered = inReadingOrder(cheapestCover(houses.highest, runs));
  return {
    text: ordered.map(({ text }) => text).join(', '),
    ranges: ordered.map(({ range }) => range),
    unnamed: unnamed.sort(compareHouseNumbers),
  };
}

/** Items by first number; those that a later mark could be misread to cover go to the end. */
function inReadingOrder(items: readonly ListItem[]): ListItem[] {
  const sorted = [...items].sort((a, b) => a.range.from - b.range.from);
  const late: ListItem[] = [];
  const early = sorted.filter((item, i) => {
    if (item.range.parity !== 'all') return true;
    const mark = sorted.slice(i + 1).find(({ range }) => range.parity !== 'all')?.range.parity;
    const safe =
      mark === undefined || (item.range.from === item.range.to && hasParity(item.range.from, mark));
    if (!safe) late.push(item);
    return safe;
  });
  return [...early, ...late];
}

/**
 * A street with its house numbers as one printed item: "Flyvervej 2-26 (lige numre), 5". Where the name ends in something
 * that a reader would take for a house number, a colon parts them ("Vej 4: 2-10"). Undefined when no writing of this
 * name is read back as the same street and ranges.
 */
export function addressItemText(
  street: string,
  list: Pick<ShortestList, 'text' | 'ranges'>,
): string | undefined {
  const wanted = JSON.stringify(list.ranges);
  return [`${street} ${list.text}`, `${street}: ${list.text}`].find((text) => {
    const read = parseAddressItem(text);
    return (
      read.findings.length === 0 &&
      normaliseStreet(read.street) === normaliseStreet(street) &&
      JSON.stringify(read.ranges) === wanted
    );
  });
}
