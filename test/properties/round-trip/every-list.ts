import { formatHouseNumber, type HouseNumber } from '../../../web/domain/addresses/house-number';
import { type HouseRange, hasParity, rangeContains } from '../../../web/domain/addresses/house-range';
import { parseAddressItem } from '../../../web/domain/addresses/parse-address-item';

/** Items and characters of a list; undefined when no list names the members. */
export interface Length {
  readonly items: number;
  readonly characters: number;
}

interface Item {
  readonly length: number;
  readonly members: ReadonlySet<string>;
  /** Every number that the text names, whether or not a house stands there. */
  readonly numbers: ReadonlySet<number>;
}

const NOTES = ['a', 'b', 'c', 'a&b', 'a&c', 'b&c', 'a-c', 'a-b', 'b-c', 'a&b&c'];
const TAILS = ['', '-B', '-C'];

/** Every item that the grammar has over some numbers and the letters A-C, as text. */
function everyItem(numbers: readonly number[]): string[] {
  const single = numbers.flatMap((n) => [
    `${n}`,
    ...['A', 'B', 'C'].flatMap((letter) =>
      TAILS.filter((tail) => tail === '' || tail.slice(1) > letter).map((tail) => `${n}${letter}${tail}`),
    ),
    ...NOTES.map((note) => `${n} (${note})`),
  ]);
  const marks = ['', 'lige numre', 'ulige numre'];
  const ranges = numbers.flatMap((from) =>
    numbers
      .filter((to) => to > from)
      .flatMap((to) =>
        ['', ...NOTES].flatMap((note) =>
          marks.map((mark) => {
            const words = [note, mark].filter(Boolean).join(', ');
            return `${from}-${to}${words === '' ? '' : ` (${words})`}`;
          }),
        ),
      ),
  );
  return [...single, ...ranges];
}

const known = new Map<string, HouseRange | undefined>();

/** What the reader of lists makes of one item; undefined when it finds a fault with it. */
function rangeOf(text: string): HouseRange | undefined {
  if (!known.has(text)) {
    const { ranges, findings } = parseAddressItem(`Vejen ${text}`);
    known.set(text, findings.some(({ level }) => level !== 'note') ? undefined : ranges[0]);
  }
  return known.get(text);
}

/** True when the item says nothing about a house that the street lacks. */
function isSharp(range: HouseRange, street: readonly HouseNumber[]): boolean {
  for (let n = range.from; n <= range.to; n++) {
    if (!hasParity(n, range.parity)) continue;
    const here = street.filter(({ number }) => number === n).map(({ letter }) => letter);
    if (range.letters.length === 0 ? here.length === 0 : range.letters.some((one) => !here.includes(one)))
      return false;
  }
  return true;
}

/**
 * The least length of a list by trying every set of items of the grammar: an item names no house that is no member, begins
 * and ends at a number that it takes a member in at; no number is named by two items. For small streets only.
 */
export function leastLength(
  members: readonly HouseNumber[],
  street: readonly HouseNumber[],
  sharp: boolean,
): Length | undefined {
  const wanted = new Set(members.map(formatHouseNumber));
  const numbers = [...new Set(members.map(({ number }) => number))].sort((a, b) => a - b);
  const items = everyItem(numbers).flatMap((text): Item[] => {
    const range = rangeOf(text);
    if (!range) return [];
    const named = street.filter((house) => rangeContains(range, house));
    if (named.some((house) => !wanted.has(formatHouseNumber(house)))) return [];
    const ends = [range.from, range.to].every((end) => named.some(({ number }) => number === end));
    if (!ends || (sharp && !isSharp(range, street))) return [];
    const said: number[] = [];
    for (let n = range.from; n <= range.to; n++) if (hasParity(n, range.parity)) said.push(n);
    return [{ length: text.length, members: new Set(named.map(formatHouseNumber)), numbers: new Set(said) }];
  });
  const order = [...wanted];
  let best: Length | undefined;
  const search = (
    covered: ReadonlySet<string>,
    taken: ReadonlySet<number>,
    count: number,
    length: number,
  ) => {
    const next = order.find((house) => !covered.has(house));
    if (next === undefined) {
      const characters = length + 2 * Math.max(0, count - 1);
      const isLess = !best || count < best.items || (count === best.items && characters < best.characters);
      if (isLess) best = { items: count, characters };
      return;
    }
    if (best && count >= best.items) return;
    for (const item of items) {
      if (!item.members.has(next) || [...item.numbers].some((n) => taken.has(n))) continue;
      search(
        new Set([...covered, ...item.members]),
        new Set([...taken, ...item.numbers]),
        count + 1,
        length + item.length,
      );
    }
  };
  search(new Set(), new Set(), 0, 0);
  return best;
}
