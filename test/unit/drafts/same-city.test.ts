import { expect, it } from 'vitest';
import type { AccessAddress } from '../../../web/domain/addresses/register';
import { isOfSameCity } from '../../../web/domain/drafts/same-city';
import { utm32 } from '../../../web/domain/geo/coordinates';

const at = (street: string, east: number, north: number): AccessAddress => ({
  id: `${street}|${east}`,
  street,
  house: { number: 1, letter: '' },
  postcode: '',
  position: utm32(east, north),
  precision: 0,
});
const known = [at('Skovvej', 563_000, 6_257_000), at('Falkevej', 566_000, 6_260_000)];

it('a register of the place has a street of the lists where the known addresses are', () => {
  expect(isOfSameCity({ addresses: [at('SKOVVEJ', 568_000, 6_262_000)] }, ['Skovvej'], known)).toBe(true);
});

it('a street of the same name elsewhere, or the place without its streets, is another city', () => {
  expect(isOfSameCity({ addresses: [at('Skovvej', 725_000, 6_175_000)] }, ['Skovvej'], known)).toBe(false);
  expect(isOfSameCity({ addresses: [at('Havnegade', 564_000, 6_258_000)] }, ['Skovvej'], known)).toBe(false);
});

it('lists that name no street fit any register', () => {
  expect(isOfSameCity({ addresses: [at('Havnegade', 1, 1)] }, [], known)).toBe(true);
});
