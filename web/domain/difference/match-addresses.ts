import Flatbush from 'flatbush';
import type { AccessAddress } from '../addresses/register';
import { distance } from '../geo/coordinates';
import type { AddressKey } from './address-key';

/** Which address of the second list each of the first is: an index, or -1 when it is gone. */
export type Matching = Int32Array;

/**
 * Finds each address again, in this order, each address used once:
 *
 * 1. the same id;
 * 2. the same street, number and postcode; then the same street and number where only one is left on either side;
 * 3. the same place: within `samePlace` metres, when the old number does not exist any more and the new one did not exist before.
 *    The nearest pairs first, so that of several entrances at one point the first gets the first number.
 *
 * The rules are the same in both directions, so matching backwards gives the same pairs. Time grows with the number of
 * addresses.
 */
export function matchAddresses(
  before: readonly AccessAddress[],
  after: readonly AccessAddress[],
  keyOf: AddressKey,
  samePlace: number,
): Matching {
  const pairs = new Int32Array(before.length).fill(-1);
  const taken = new Uint8Array(after.length);
  const pair = (a: number, b: number): void => {
    pairs[a] = b;
    taken[b] = 1;
  };

  const byId = new Map<string, number>();
  for (let b = after.length - 1; b >= 0; b--) byId.set((after[b] as AccessAddress).id, b);
  for (let a = 0; a < before.length; a++) {
    const b = byId.get((before[a] as AccessAddress).id);
    if (b !== undefined && taken[b] === 0) pair(a, b);
  }

  const left = () => ({
    a: indexes(before.length, (a) => pairs[a] === -1),
    b: indexes(after.length, (b) => taken[b] === 0),
  });
  const zip = (key: AddressKey, onlySingles: boolean): void => {
    const { a, b } = left();
    const theirs = grouped(b, after, key);
    for (const [name, own] of grouped(a, before, key)) {
      const other = theirs.get(name) ?? [];
      if (onlySingles && (own.length !== 1 || other.length !== 1)) continue;
      own.forEach((one, i) => {
        const match = other[i];
        if (match !== undefined) pair(one, match);
      });
    }
  };
  zip((address) => `${keyOf(address)}|${address.postcode}`, false);
  zip(keyOf, true);

  const { a, b } = left();
  for (const [one, other] of samePlaces(a, b, before, after, keyOf, samePlace)) pair(one, other);
  return pairs;
}

function indexes(length: number, holds: (index: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = 0; i < length; i++) if (holds(i)) found.push(i);
  return found;
}

/** Indexes by key; those of one key in an order that does not depend on the register's. */
function grouped(
  list: readonly number[],
  addresses: readonly AccessAddress[],
  keyOf: AddressKey,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of list) {
    const key = keyOf(addresses[index] as AccessAddress);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  const inOrder = (i: number, j: number): number => {
    const [one, other] = [addresses[i] as AccessAddress, addresses[j] as AccessAddress];
    return (
      one.position[0] - other.position[0] ||
      one.position[1] - other.position[1] ||
      (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
    );
  };
  for (const group of groups.values()) if (group.length > 1) group.sort(inOrder);
  return groups;
}

/** Pairs of a number that is gone and a new number at its place. */
function samePlaces(
  a: readonly number[],
  b: readonly number[],
  before: readonly AccessAddress[],
  after: readonly AccessAddress[],
  keyOf: AddressKey,
  samePlace: number,
): [number, number][] {
  if (a.length === 0 || b.length === 0) return [];
  const still = keysAmong(
    after,
    a.map((i) => keyOf(before[i] as AccessAddress)),
    keyOf,
  );
  const already = keysAmong(
    before,
    b.map((i) => keyOf(after[i] as AccessAddress)),
    keyOf,
  );
  const gone = a.filter((i) => !still.has(keyOf(before[i] as AccessAddress)));
  const fresh = b.filter((i) => !already.has(keyOf(after[i] as AccessAddress)));
  if (gone.length === 0 || fresh.length === 0) return [];
  const index = new Flatbush(fresh.length);
  for (const i of fresh) index.add(...((after[i] as AccessAddress).position as readonly [number, number]));
  index.finish();
  const candidates: { a: number; b: number; metres: number; names: string }[] = [];
  for (const i of gone) {
    const { position, id } = before[i] as AccessAddress;
    const [east, north] = position;
    const near = index.search(east - samePlace, north - samePlace, east + samePlace, north + samePlace);
    for (const k of near) {
      const j = fresh[k] as number;
      const other = after[j] as AccessAddress;
      const metres = distance(position, other.position);
      // the order of two names must not tell which side they are from
      const names = [`${keyOf(before[i] as AccessAddress)}|${id}`, `${keyOf(other)}|${other.id}`]
        .sort()
        .join('|');
      if (metres <= samePlace) candidates.push({ a: i, b: j, metres, names });
    }
  }
  candidates.sort((p, q) => p.metres - q.metres || (p.names < q.names ? -1 : p.names > q.names ? 1 : 0));
  const used = [new Set<number>(), new Set<number>()] as const;
  return candidates.flatMap(({ a: i, b: j }): [number, number][] => {
    if (used[0].has(i) || used[1].has(j)) return [];
    used[0].add(i);
    used[1].add(j);
    return [[i, j]];
  });
}

/** Those of some keys that occur in a list. */
function keysAmong(
  addresses: readonly AccessAddress[],
  keys: readonly string[],
  keyOf: AddressKey,
): Set<string> {
  const asked = new Set(keys);
  const found = new Set<string>();
  for (const address of addresses) {
    const key = keyOf(address);
    if (asked.has(key)) found.add(key);
  }
  return found;
}
