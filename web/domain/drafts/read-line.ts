import { compareHouseNumbers } from '../addresses/house-number';
import { type HouseRange, rangeContains } from '../addresses/house-range';
import type { Span } from '../addresses/list/problems';
import { missingHouses } from '../addresses/match-item';
import type { NotCurrent } from '../addresses/not-current';
import { parseWithSpans } from '../addresses/parse-address-item';
import type { Register } from '../addresses/register';
import type { StreetFinder } from '../addresses/street-finder';
import type { Finding } from '../findings/finding';

/** One range of a line, held against the register. */
export interface RangeReading {
  readonly range: HouseRange;
  /** Where it stands in the line. */
  readonly span: Span;
  /** Indexes of the addresses that it names, by house number. */
  readonly addresses: readonly number[];
  /** House numbers that it names and that the register lacks. */
  readonly missing: readonly string[];
  /** Those of `missing` that the register knows as preliminary, discontinued or abandoned. */
  readonly notCurrent: readonly string[];
}

/** What one line of a list says, whichever area it stands in. */
export interface LineReading {
  /** As printed; '' when the line has no street. */
  readonly printed: string;
  /** As the register spells it; '' when it has no such street. */
  readonly street: string;
  readonly streetSpan: Span;
  /** Names of the register that look like the printed one, when it has no such street. */
  readonly suggestions: readonly string[];
  readonly ranges: readonly RangeReading[];
  /** Everything that the line names, each once, by house number. */
  readonly addresses: readonly number[];
  /** What could not be read or was read with doubt; columns count from 1 within the line. */
  readonly findings: readonly Finding[];
}

interface ReadAgainst {
  readonly register: Register;
  readonly finder: StreetFinder;
  readonly notCurrent: NotCurrent;
}

/** Reads a line and finds the addresses that it names: the same ones as `matchItem`, range by range. */
export function readLine(text: string, { register, finder, notCurrent }: ReadAgainst): LineReading {
  const { street: printed, ranges, spans, streetSpan, findings } = parseWithSpans(text);
  const match = finder.find(printed);
  const base = { printed, streetSpan, findings };
  const spanOf = (i: number): Span => spans[i] ?? streetSpan;
  if (match.kind === 'unknown') {
    const empty = ranges.map((range, i) => ({
      range,
      span: spanOf(i),
      addresses: [],
      missing: [],
      notCurrent: [],
    }));
    return { ...base, street: '', suggestions: match.suggestions, ranges: empty, addresses: [] };
  }
  const { name: street, addresses: onStreet } = match.street;
  const houses = onStreet
    .flatMap((index) => {
      const address = register.addresses[index];
      return address ? [{ index, house: address.house }] : [];
    })
    .sort((a, b) => compareHouseNumbers(a.house, b.house) || a.index - b.index);
  const highest = houses.at(-1)?.house.number ?? 0;
  const named = new Set<number>();
  const read = ranges.map((range, i): RangeReading => {
    const found = houses.filter(({ house }) => rangeContains(range, house));
    for (const { index } of found) named.add(index);
    const missing = missingHouses(
      range,
      found.map(({ house }) => house),
      highest,
    );
    return {
      range,
      span: spanOf(i),
      addresses: found.map(({ index }) => index),
      missing,
      notCurrent: notCurrent(street, missing),
    };
  });
  const addresses = houses.flatMap(({ index }) => (named.has(index) ? [index] : []));
  return { ...base, street, suggestions: [], ranges: read, addresses };
}
