import { compareHouseNumbers } from '../addresses/house-number';
import type { AccessAddress } from '../addresses/register';

/**
 * Chains of houses that stand beside each other: one chain per street, postcode and side (odd or even numbers),
 * sorted by house number. Indexes point into `addresses`. Whether two neighbours in a chain are near enough to
 * count as one row is decided where rows are used. Chains of a single house are left out.
 * The postcode is part of the key because a municipality may have several streets of one name.
 */
export function makeRows(addresses: readonly AccessAddress[]): number[][] {
  const chains = new Map<string, number[]>();
  addresses.forEach((address, index) => {
    const side = address.house.number % 2 === 0 ? 'even' : 'odd';
    const key = `${address.street}|${address.postcode}|${side}`;
    const chain = chains.get(key);
    if (chain) chain.push(index);
    else chains.set(key, [index]);
  });
  const inOrder = (a: number, b: number): number => {
    const [one, other] = [addresses[a], addresses[b]];
    if (!one || !other) return 0;
    return (
      compareHouseNumbers(one.house, other.house) ||
      one.position[0] - other.position[0] ||
      one.position[1] - other.position[1]
    );
  };
  return [...chains.values()].filter((chain) => chain.length > 1).map((chain) => chain.sort(inOrder));
}
