import { type NotCurrent, notCurrentHouses } from '../addresses/not-current';
import type { Register } from '../addresses/register';
import type { StreetAlias } from '../addresses/street-alias';
import { makeStreetFinder, type StreetFinder } from '../addresses/street-finder';
import { type LineReading, readLine } from './read-line';

/** A register made ready for lists to be read against it again and again. */
export interface ListIndex {
  readonly register: Register;
  readonly aliases: readonly StreetAlias[];
  readonly finder: StreetFinder;
  readonly notCurrent: NotCurrent;
  /** What one line says; a text that was read before is not read again. */
  readonly read: (text: string) => LineReading;
}

/** So many lines are remembered; beyond that the memory begins anew. */
const MOST_LINES = 20_000;

/** Makes the index: one pass over the register, whatever its size. */
export function makeListIndex(register: Register, aliases: readonly StreetAlias[]): ListIndex {
  const finder = makeStreetFinder(register, aliases);
  const notCurrent = notCurrentHouses(register);
  let known = new Map<string, LineReading>();
  const read = (text: string): LineReading => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= MOST_LINES) known = new Map();
    const reading = readLine(text, { register, finder, notCurrent });
    known.set(text, reading);
    return reading;
  };
  return { register, aliases, finder, notCurrent, read };
}
