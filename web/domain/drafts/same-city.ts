import type { AccessAddress, Register } from '../addresses/register';
import { normaliseStreet } from '../addresses/street-name';

/** How far (metres) beyond the known addresses a city may have grown. */
const GROWTH = 5000;

/**
 * True when a register is of the place that some lists are about: one of its addresses stands on a street of the lists, and where
 * the known register has addresses or at most 5 km beside. A street's name alone says little: every town has a Skovvej.
 */
export function isOfSameCity(
  { addresses }: Pick<Register, 'addresses'>,
  streets: readonly string[],
  known: readonly AccessAddress[],
): boolean {
  if (streets.length === 0) return true;
  const listed = new Set(streets.map(normaliseStreet));
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { position } of known) {
    [west, east] = [Math.min(west, position[0]), Math.max(east, position[0])];
    [south, north] = [Math.min(south, position[1]), Math.max(north, position[1])];
  }
  return addresses.some(
    ({ street, position: [x, y] }) =>
      x >= west - GROWTH &&
      x <= east + GROWTH &&
      y >= south - GROWTH &&
      y <= north + GROWTH &&
      listed.has(normaliseStreet(street)),
  );
}
