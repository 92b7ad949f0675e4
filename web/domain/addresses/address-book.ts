import { fold, matches } from '../search/fold';
import { compareHouseNumbers, formatHouseNumber, parseHouseNumber } from './house-number';
import { type StreetAlias, spellingGroups } from './street-alias';
import { normaliseStreet } from './street-name';

/** An address as a reader may look for it. */
export interface BookAddress {
  readonly street: string;
  /** "7" or "34A". */
  readonly house: string;
  /** Area id by the newest list, '' outside. */
  readonly area: string;
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
}

interface BookStreet {
  readonly name: string;
  /** Its spellings as they are searched, and the same without blanks. */
  readonly keys: readonly string[];
  /** In the order of house numbers. */
  readonly addresses: readonly BookAddress[];
}

/** All streets with their addresses, ready to be searched. */
export interface AddressBook {
  readonly streets: readonly BookStreet[];
}

/** What a search for an address finds. `no-house`: the street is there, the number is not. */
export type AddressHit =
  | { readonly kind: 'street'; readonly street: string; readonly addresses: readonly BookAddress[] }
  | { readonly kind: 'address'; readonly address: BookAddress }
  | {
      readonly kind: 'no-house';
      readonly street: string;
      readonly house: string;
      readonly addresses: readonly BookAddress[];
    };

/** Makes the book; a street is found by its own spelling and by those of the alias table. */
export function makeAddressBook(
  addresses: readonly BookAddress[],
  aliases: readonly StreetAlias[],
): AddressBook {
  const groups = spellingGroups(aliases);
  const streets = new Map<string, BookAddress[]>();
  for (const address of addresses) {
    const known = streets.get(address.street);
    if (known) known.push(address);
    else streets.set(address.street, [address]);
  }
  return {
    streets: [...streets].map(([name, own]) => {
      const spellings = [normaliseStreet(name), ...(groups.get(normaliseStreet(name)) ?? [])].map(fold);
      return {
        name,
        keys: [...new Set(spellings.flatMap((key) => [key, key.replaceAll(' ', '')]))],
        addresses: own.sort(byHouse),
      };
    }),
  };
}

function byHouse(a: BookAddress, b: BookAddress): number {
  const [left, right] = [parseHouseNumber(a.house), parseHouseNumber(b.house)];
  return left && right ? compareHouseNumbers(left, right) : 0;
}

/** Street, number, and what may follow it in an address as people write it (floor, postcode, town). */
const WITH_NUMBER = /^(.*?\p{L}.*?)[\s,]+(\d{1,3}\s?\p{L}?)(?:[\s,].*)?$/u;

/**
 * Finds streets by the beginning of their words, and an address when a house number follows. A number that exists only
 * with letters gives these. At most `most` hits, streets that begin with the query first.
 */
export function searchAddresses(book: AddressBook, query: string, most: number): readonly AddressHit[] {
  const [, before, number = ''] = WITH_NUMBER.exec(query.trim()) ?? [];
  const house = parseHouseNumber(number);
  const streets = findStreets(book, before !== undefined && house ? before : query);
  if (!house)
    return streets.slice(0, most).map(({ name, addresses }) => ({ kind: 'street', street: name, addresses }));
  const wanted = formatHouseNumber(house);
  return streets
    .flatMap(({ name, addresses }): AddressHit[] => {
      const exact = addresses.filter((address) => address.house === wanted);
      const lettered = addresses.filter(
        (address) => parseHouseNumber(address.house)?.number === house.number,
      );
      const found = exact.length > 0 || house.letter !== '' ? exact : lettered;
      return found.length > 0
        ? found.map((address) => ({ kind: 'address', address }))
        : [{ kind: 'no-house', street: name, house: wanted, addresses }];
    })
    .slice(0, most);
}

/** Streets that match, best first; only those of the best rank when one is named in full. */
function findStreets({ streets }: AddressBook, words: string): readonly BookStreet[] {
  const query = fold(words);
  if (query === '') return [];
  const closed = query.replaceAll(' ', '');
  const rank = ({ keys }: BookStreet): number => {
    if (keys.includes(query) || keys.includes(closed)) return 0;
    if (keys.some((key) => key.startsWith(query) || key.startsWith(closed))) return 1;
    return keys.some((key) => matches(key, query)) ? 2 : 3;
  };
  const ranked = streets.map((street) => ({ street, rank: rank(street) })).filter((entry) => entry.rank < 3);
  const full = ranked.filter((entry) => entry.rank === 0);
  return (full.length > 0 ? full : ranked.sort((a, b) => a.rank - b.rank)).map(({ street }) => street);
}
