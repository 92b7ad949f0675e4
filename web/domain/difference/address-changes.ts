import { compareHouseNumbers } from '../addresses/house-number';
import type { AccessAddress } from '../addresses/register';
import type { StreetAlias } from '../addresses/street-alias';
import { distance } from '../geo/coordinates';
import { addressKeys } from './address-key';
import { matchAddresses } from './match-addresses';
import { type DifferenceSide, type PlacedAddress, placedAt } from './side';

/**
 * What may happen to an address, the heaviest first: it came into an area (or, outside the areas, into the register), it
 * left, it changed area, it got another street, number or postcode, or its point moved.
 */
export const CHANGE_KINDS = ['entered', 'left', 'switched', 'renumbered', 'moved'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What made an address enter or leave: the register, the lists, or nobody can tell (only members are known). */
export type ChangeCause = 'register' | 'list' | 'unknown';

/** One address that is not as it was. At least one of `before` and `after` is given. */
export interface AddressChange {
  readonly before?: PlacedAddress;
  readonly after?: PlacedAddress;
  /** Everything that happened to it, the heaviest first; never empty. */
  readonly kinds: readonly [ChangeKind, ...ChangeKind[]];
  /** Why it entered or left; undefined for all else. */
  readonly cause?: ChangeCause;
  /** Metres between the two points; 0 when one is missing. */
  readonly metres: number;
}

export interface ChangeOptions {
  /** A point that moved by more metres than this is a change. */
  readonly movedFrom: number;
  /** Metres within which a new number takes the place of one that is gone. */
  readonly samePlace: number;
  readonly aliases: readonly StreetAlias[];
}

export const CHANGE_DEFAULTS: ChangeOptions = { movedFrom: 5, samePlace: 1, aliases: [] };

/**
 * Every address that differs between two sides, once, as told by `matchAddresses`. Sorted by area (in the order of the
 * sides, none last), street with æ, ø, å last, and number. Where one side knows members only, addresses outside all areas are
 * left out. Unknown postcodes ('') differ from none. With `before` and `after` exchanged it is the difference backwards.
 */
export function addressChanges(
  before: DifferenceSide,
  after: DifferenceSide,
  options: Partial<ChangeOptions> = {},
): AddressChange[] {
  const { movedFrom, samePlace, aliases } = { ...CHANGE_DEFAULTS, ...options };
  const keyOf = addressKeys(aliases);
  const membersOnly = before.membersOnly || after.membersOnly;
  const pairs = matchAddresses(before.addresses, after.addresses, keyOf, samePlace);
  const found = new Uint8Array(after.addresses.length);
  const changes: AddressChange[] = [];

  const oneSided = (placed: PlacedAddress, kind: 'entered' | 'left', other: DifferenceSide): void => {
    if (membersOnly && placed.area === '') return;
    const cause = other.membersOnly ? 'unknown' : 'register';
    const place = kind === 'entered' ? { after: placed } : { before: placed };
    changes.push({ ...place, kinds: [kind], cause, metres: 0 });
  };
  pairs.forEach((b, a) => {
    const old = placedAt(before, a);
    const now = placedAt(after, b);
    if (!old) return;
    if (!now) {
      oneSided(old, 'left', after);
      return;
    }
    found[b] = 1;
    const change = changeOf(old, now, movedFrom, keyOf(old.address) !== keyOf(now.address));
    if (change && !(membersOnly && old.area === '' && now.area === '')) changes.push(change);
  });
  after.addresses.forEach((_, b) => {
    const now = placedAt(after, b);
    if (found[b] === 0 && now) oneSided(now, 'entered', before);
  });
  return changes.sort(inOrder(before, after));
}

function changeOf(
  before: PlacedAddress,
  after: PlacedAddress,
  movedFrom: number,
  renamed: boolean,
): AddressChange | undefined {
  const metres = distance(before.address.position, after.address.position);
  const { postcode } = before.address;
  const otherPostcode =
    postcode !== '' && after.address.postcode !== '' && postcode !== after.address.postcode;
  const [first, ...others]: ChangeKind[] = [
    ...(before.area === after.area ? [] : [areaKind(before.area, after.area)]),
    ...(renamed || otherPostcode ? (['renumbered'] as const) : []),
    ...(metres > movedFrom ? (['moved'] as const) : []),
  ];
  if (first === undefined) return undefined;
  const cause = first === 'entered' || first === 'left' ? { cause: 'list' as const } : {};
  return { before, after, kinds: [first, ...others], ...cause, metres };
}

const areaKind = (before: string, after: string): ChangeKind =>
  before === '' ? 'entered' : after === '' ? 'left' : 'switched';

/** The area that a change is told under: where the address is now, or where it was. */
export const areaOfChange = ({ before, after }: AddressChange): string => after?.area || before?.area || '';

/** The address as it is now, or as it was. */
export const addressOfChange = ({ before, after }: AddressChange): AccessAddress | undefined =>
  (after ?? before)?.address;

function inOrder(
  before: DifferenceSide,
  after: DifferenceSide,
): (one: AddressChange, other: AddressChange) => number {
  const place = new Map([...new Set([...before.areaIds, ...after.areaIds])].map((area, i) => [area, i]));
  const danish = new Intl.Collator('da');
  const rank = (change: AddressChange): number => place.get(areaOfChange(change)) ?? place.size;
  return (one, other) => {
    const [a, b] = [addressOfChange(one), addressOfChange(other)];
    if (!a || !b) return 0;
    return (
      rank(one) - rank(other) ||
      danish.compare(a.street, b.street) ||
      compareHouseNumbers(a.house, b.house) ||
      danish.compare(a.postcode, b.postcode) ||
      CHANGE_KINDS.indexOf(one.kinds[0]) - CHANGE_KINDS.indexOf(other.kinds[0]) ||
      a.position[0] - b.position[0] ||
      a.position[1] - b.position[1]
    );
  };
}

/**
 * Carries changes out: takes `before` of each away and puts `after` in its place. What the changes do not name stays.
 * Applied to the first side it gives the second, but for ids, and for points that moved less than a change.
 */
export function applyChanges(
  placed: readonly PlacedAddress[],
  changes: readonly AddressChange[],
): PlacedAddress[] {
  const gone = new Map<AccessAddress, number>();
  for (const { before } of changes) if (before) gone.set(before.address, (gone.get(before.address) ?? 0) + 1);
  const kept = placed.filter(({ address }) => {
    const count = gone.get(address) ?? 0;
    if (count > 0) gone.set(address, count - 1);
    return count === 0;
  });
  return [...kept, ...changes.flatMap(({ after }) => after ?? [])];
}
