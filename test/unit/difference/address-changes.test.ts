import { describe, expect, it } from 'vitest';
import { parseHouseNumber } from '../../../web/domain/addresses/house-number';
import { addressChanges } from '../../../web/domain/difference/address-changes';
import { areaChanges, isChanged } from '../../../web/domain/difference/area-changes';
import { difference } from '../../../web/domain/difference/difference';
import type { DifferenceSide, PlacedAddress } from '../../../web/domain/difference/side';
import { type MultiPolygon, type Utm32, utm32 } from '../../../web/domain/geo/coordinates';

/** "Flyvervej 5A" at so many metres from a corner of the town; `id` stands for the key of the register. */
const at = (id: string, name: string, area = '', east = 0, postcode = '8930'): PlacedAddress => {
  const cut = name.lastIndexOf(' ');
  return {
    address: {
      id,
      street: name.slice(0, cut),
      house: parseHouseNumber(name.slice(cut + 1))!,
      postcode,
      position: utm32(563_000 + east, 6_258_000),
      precision: 0,
    },
    area,
  };
};

const side = (
  placed: readonly PlacedAddress[],
  about: Partial<Pick<DifferenceSide, 'membersOnly' | 'shapes'>> = {},
): DifferenceSide => ({
  addresses: placed.map(({ address }) => address),
  areaOf: placed.map(({ area }) => area),
  membersOnly: false,
  areaIds: ['a', 'b'],
  shapes: new Map(),
  ...about,
});

const told = (
  before: readonly PlacedAddress[],
  after: readonly PlacedAddress[],
  aliases = [] as { alias: string; name: string }[],
) =>
  addressChanges(side(before), side(after), { aliases }).map((change) => [
    change.kinds.join('+'),
    change.before?.address.house.number,
    change.after?.address.house.number,
    change.cause,
  ]);

describe('what happened to an address', () => {
  it('is nothing when only its key or the writing of its street differ', () => {
    expect(told([at('1', 'Gl. Byvej 5')], [at('x', 'gl byvej 5')])).toEqual([]);
    const aliases = [{ alias: 'Flintebjerg Allé', name: 'Flintebjerg Alle' }];
    expect(told([at('1', 'Flintebjerg Alle 5')], [at('x', 'Flintebjerg Allé 5')], aliases)).toEqual([]);
  });

  it('is that it came or went: by the register or by the list', () => {
    expect(told([], [at('1', 'Vejen 5', 'a')])).toEqual([['entered', undefined, 5, 'register']]);
    expect(told([at('1', 'Vejen 5', 'a')], [])).toEqual([['left', 5, undefined, 'register']]);
    expect(told([at('1', 'Vejen 5')], [at('1', 'Vejen 5', 'a')])).toEqual([['entered', 5, 5, 'list']]);
    expect(told([at('1', 'Vejen 5', 'a')], [at('1', 'Vejen 5')])).toEqual([['left', 5, 5, 'list']]);
    expect(told([at('1', 'Vejen 5', 'a')], [at('1', 'Vejen 5', 'b')])).toEqual([
      ['switched', 5, 5, undefined],
    ]);
  });

  it('is a new number under the same key, wherever the point is now', () => {
    expect(told([at('1', 'Vejen 5', 'a')], [at('1', 'Vejen 7', 'a', 3)])).toEqual([
      ['renumbered', 5, 7, undefined],
    ]);
    expect(told([at('1', 'Vejen 5', 'a')], [at('1', 'Stien 7', 'a', 30)])).toEqual([
      ['renumbered+moved', 5, 7, undefined],
    ]);
  });

  it('is a new number when the old one is gone and the new one stands within a metre of it', () => {
    expect(told([at('1', 'Vejen 5', 'a')], [at('2', 'Vejen 7', 'a', 1)])).toEqual([
      ['renumbered', 5, 7, undefined],
    ]);
    expect(told([at('1', 'Vejen 5', 'a')], [at('2', 'Vejen 7', 'a', 1.01)])).toEqual([
      ['left', 5, undefined, 'register'],
      ['entered', undefined, 7, 'register'],
    ]);
  });

  it('is no new number where the old number still exists, or the new one existed before', () => {
    const before = [at('1', 'Vejen 5', 'a'), at('3', 'Vejen 5', 'a', 500, '8900')];
    expect(told(before, [at('2', 'Vejen 7', 'a'), at('3', 'Vejen 5', 'a', 500, '8900')])).toEqual([
      ['left', 5, undefined, 'register'],
      ['entered', undefined, 7, 'register'],
    ]);
  });

  it('is a new number that the list does not name: the address left the area', () => {
    expect(told([at('1', 'Vejen 5', 'a')], [at('1', 'Vejen 7')])).toEqual([
      ['left+renumbered', 5, 7, 'list'],
    ]);
  });

  it('is a chain of numbers when keys tell them apart', () => {
    const before = [at('1', 'Vejen 5', 'a'), at('2', 'Vejen 7', 'a', 20)];
    const after = [at('1', 'Vejen 7', 'a'), at('2', 'Vejen 9', 'a', 20)];
    expect(told(before, after)).toEqual([
      ['renumbered', 5, 7, undefined],
      ['renumbered', 7, 9, undefined],
    ]);
  });

  it('gives the first of several entrances at one point the first number', () => {
    const before = [at('1', 'Vejen 2', 'a'), at('2', 'Vejen 4', 'a')];
    const after = [at('x', 'Stien 6', 'a'), at('y', 'Stien 8', 'a')];
    expect(told(before, after)).toEqual([
      ['renumbered', 2, 6, undefined],
      ['renumbered', 4, 8, undefined],
    ]);
  });

  it('is a movement of more than five metres, or of what is asked for', () => {
    expect(told([at('1', 'Vejen 5', 'a')], [at('1', 'Vejen 5', 'a', 5)])).toEqual([]);
    expect(told([at('1', 'Vejen 5', 'a')], [at('1', 'Vejen 5', 'a', 5.1)])).toEqual([
      ['moved', 5, 5, undefined],
    ]);
    const [change] = addressChanges(side([at('1', 'Vejen 5')]), side([at('1', 'Vejen 5', '', 3)]), {
      movedFrom: 2,
    });
    expect(change?.metres).toBeCloseTo(3, 9);
  });

  it('is a new postcode, but not one that was unknown', () => {
    expect(told([at('1', 'Vejen 5', 'a')], [at('1', 'Vejen 5', 'a', 0, '8920')])).toEqual([
      ['renumbered', 5, 5, undefined],
    ]);
    expect(told([at('1', 'Vejen 5', 'a', 0, '')], [at('1', 'Vejen 5', 'a')])).toEqual([]);
  });

  it('is told of members only, and without a cause, where a side knows members only', () => {
    const before = side([at('1', 'Vejen 5', 'a')], { membersOnly: true });
    const after = side([at('1', 'Vejen 5', 'a'), at('2', 'Vejen 7', 'a', 20), at('3', 'Vejen 9', '', 40)]);
    const changes = addressChanges(before, after);
    expect(
      changes.map(({ kinds, after: now, cause }) => [kinds[0], now?.address.house.number, cause]),
    ).toEqual([['entered', 7, 'unknown']]);
  });
});

describe('three numbers that differ', () => {
  it('are exactly three rows', () => {
    const before = Array.from({ length: 40 }, (_, i) =>
      at(`k${i}`, `Vejen ${i + 1}`, i < 20 ? 'a' : '', i * 15),
    );
    const after = before
      .filter((_, i) => i !== 3)
      .map((one, i) => (i === 10 ? { ...one, area: '' } : one))
      .concat(at('new', 'Vejen 41', 'a', 999));
    const changes = addressChanges(side(before), side(after));
    expect(changes.map(({ kinds }) => kinds[0])).toEqual(['left', 'left', 'entered']);
  });
});

describe('the sums of an area', () => {
  const square = (x: number, size: number): MultiPolygon<Utm32> => {
    const [w, e, s, n] = [563_000 + x, 563_000 + x + size, 6_258_000, 6_258_000 + size];
    return [[[utm32(w, s), utm32(e, s), utm32(e, n), utm32(w, n), utm32(w, s)]]];
  };

  it('count each address once per thing that happened, and measure both boundaries', () => {
    const before = side([at('1', 'Vejen 1', 'a'), at('2', 'Vejen 3', 'a'), at('3', 'Vejen 5', 'b')], {
      shapes: new Map([['a', square(0, 10)]]),
    });
    const after = side([at('1', 'Vejen 1', 'b'), at('2', 'Vejen 7', 'a', 30), at('3', 'Vejen 5', 'b')], {
      shapes: new Map([['a', square(5, 10)]]),
    });
    const { areas, changes } = difference(before, after);
    expect(changes).toHaveLength(2);
    const [a, b] = areas;
    expect(a).toMatchObject({
      area: 'a',
      before: { addresses: 2, pieces: 1, area: 100, perimeter: 40 },
      after: { addresses: 1, pieces: 1, area: 100, perimeter: 40 },
      counts: { entered: 0, left: 0, renumbered: 1, moved: 1 },
      cameFromOthers: 0,
      wentToOthers: 1,
      shape: { gainedArea: 50, lostArea: 50 },
      homes: { known: false, reason: 'no-dwellings' },
    });
    expect(b).toMatchObject({ area: 'b', cameFromOthers: 1, wentToOthers: 0, counts: { entered: 0 } });
    expect(areas.every(isChanged)).toBe(true);
  });

  it('say of an area that is as it was that it is', () => {
    const one = side([at('1', 'Vejen 1', 'a')], { shapes: new Map([['a', square(0, 10)]]) });
    expect(areaChanges(one, one, []).some(isChanged)).toBe(false);
  });
});
