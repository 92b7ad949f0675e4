import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AddressChange,
  addressChanges,
  applyChanges,
} from '../../../web/domain/difference/address-changes';
import { PATIENCE, runs } from '../addresses/random-lists';
import { contentsOf, pairOfRegisters, sideOf } from './random-sides';

/** Every movement is a change, so that nothing is left out. */
const ALL = { movedFrom: 0 };

/** A change in words that do not depend on the order of the list. */
const told = ({ before, after, kinds, cause, metres }: AddressChange): string =>
  JSON.stringify([before?.address.id, before?.area, after?.address.id, after?.area, kinds, cause, metres]);

const MIRROR = {
  entered: 'left',
  left: 'entered',
  switched: 'switched',
  renumbered: 'renumbered',
  moved: 'moved',
} as const;

/** The same change seen backwards. */
function mirrored({ before, after, kinds, cause, metres }: AddressChange): AddressChange {
  const [first, ...others] = kinds;
  return {
    ...(after && { before: after }),
    ...(before && { after: before }),
    kinds: [MIRROR[first], ...others],
    ...(cause && { cause }),
    metres,
  };
}

describe('the changes between two registers', () => {
  it('are none between a register and itself, in whatever order it comes', () => {
    fc.assert(
      fc.property(pairOfRegisters, fc.boolean(), ([before], membersOnly) => {
        const turned = [...before].reverse();
        expect(addressChanges(sideOf(before, membersOnly), sideOf(turned, membersOnly), ALL)).toEqual([]);
      }),
      runs(300),
    );
  });

  it(
    'are the same backwards, mirrored',
    () => {
      fc.assert(
        fc.property(pairOfRegisters, fc.boolean(), fc.boolean(), ([before, after], one, other) => {
          const [a, b] = [sideOf(before, one), sideOf(after, other)];
          const forwards = addressChanges(a, b, ALL).map(mirrored).map(told).sort();
          expect(addressChanges(b, a, ALL).map(told).sort()).toEqual(forwards);
        }),
        runs(1500),
      );
    },
    PATIENCE,
  );

  it(
    'make the second of the first when they are carried out',
    () => {
      fc.assert(
        fc.property(pairOfRegisters, ([before, after]) => {
          const changes = addressChanges(sideOf(before), sideOf(after), ALL);
          // carried out on the very addresses that were compared
          expect(contentsOf(applyChanges(before, changes))).toEqual(contentsOf(after));
        }),
        runs(1500),
      );
    },
    PATIENCE,
  );

  it('name each address once, and none that stayed as it was', () => {
    fc.assert(
      fc.property(pairOfRegisters, ([before, after]) => {
        const changes = addressChanges(sideOf(before), sideOf(after), ALL);
        const [old, now] = [
          changes.flatMap((one) => one.before ?? []),
          changes.flatMap((one) => one.after ?? []),
        ];
        expect(new Set(old.map(({ address }) => address)).size).toBe(old.length);
        expect(new Set(now.map(({ address }) => address)).size).toBe(now.length);
        for (const { before: was, after: is } of changes)
          if (was && is) expect(contentsOf([was])).not.toEqual(contentsOf([is]));
      }),
      runs(500),
    );
  });

  it('do not depend on the order of the registers', () => {
    fc.assert(
      fc.property(pairOfRegisters, ([before, after]) => {
        const turned = addressChanges(sideOf([...before].reverse()), sideOf([...after].reverse()), ALL);
        expect(turned.map(told)).toEqual(addressChanges(sideOf(before), sideOf(after), ALL).map(told));
      }),
      runs(500),
    );
  });
});
