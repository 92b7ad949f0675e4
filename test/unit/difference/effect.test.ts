import { describe, expect, it } from 'vitest';
import { parseHouseNumber } from '../../../web/domain/addresses/house-number';
import type { AccessAddress } from '../../../web/domain/addresses/register';
import { homesEffect, residentsEffect } from '../../../web/domain/difference/effect';
import { utm32 } from '../../../web/domain/geo/coordinates';

const house = (number: string, dwellings?: number): AccessAddress => ({
  id: number,
  street: 'Flyvervej',
  house: parseHouseNumber(number)!,
  postcode: '8930',
  position: utm32(0, 0),
  precision: 0,
  ...(dwellings !== undefined && { dwellings }),
});
const FIGURE = { value: 300, period: '2024-01-01', source: 'plan-2025', approximate: false };

describe('homes', () => {
  it('are summed on both sides', () => {
    expect(homesEffect([house('1', 10), house('3', 0)], [house('1', 12)])).toEqual({
      known: true,
      before: 10,
      after: 12,
    });
  });

  it('are none where an area has no members', () => {
    expect(homesEffect([], [house('1', 4)])).toEqual({ known: true, before: 0, after: 4 });
  });

  it('are unknown, with the reason, where the register has no dwellings or not all', () => {
    const reason = (before: AccessAddress[], after: AccessAddress[]) => {
      const effect = homesEffect(before, after);
      return effect.known ? undefined : effect.reason;
    };
    expect(reason([house('1')], [house('1', 4)])).toBe('no-dwellings-before');
    expect(reason([house('1', 4)], [house('1')])).toBe('no-dwellings-after');
    expect(reason([house('1', 4), house('3')], [house('1', 4)])).toBe('dwellings-incomplete');
    expect(reason([house('1')], [house('1', 4), house('3')])).toBe('dwellings-incomplete');
  });
});

describe('residents', () => {
  it('follow the homes at the published number of residents per home', () => {
    const effect = residentsEffect({ known: true, before: 150, after: 160 }, FIGURE);
    expect(effect).toEqual({ known: true, change: 20, perHome: 2, figure: FIGURE });
  });

  it('of a new area are those of the figure', () => {
    expect(residentsEffect({ known: true, before: 0, after: 150 }, FIGURE)).toMatchObject({ change: 300 });
  });

  it('are unknown, with the reason, without homes or figure', () => {
    const reason = (...args: Parameters<typeof residentsEffect>) => {
      const effect = residentsEffect(...args);
      return effect.known ? undefined : effect.reason;
    };
    expect(reason({ known: false, reason: 'no-dwellings-before' }, FIGURE)).toBe('no-dwellings-before');
    expect(reason({ known: true, before: 1, after: 2 }, undefined)).toBe('no-residents-figure');
    expect(reason({ known: true, before: 0, after: 0 }, FIGURE)).toBe('no-homes');
  });
});
