import { describe, expect, it } from 'vitest';
import { attentionPieces, sameAttention } from '../../../web/map/attention';
import { geographyOf } from './geography';

const geography = geographyOf([
  { area: 'a', lon: 10, lat: 56 },
  { area: 'b', lon: 10.1, lat: 56 },
  { area: 'b', lon: 10.2, lat: 56 },
  { area: 'b', plan: '2021', lon: 10.3, lat: 56 },
]);
const nobody = { selected: [], hovered: null, focused: null };
const looks = (attention: Parameters<typeof attentionPieces>[2]): string[] =>
  attentionPieces(geography, '2025', attention).features.map(
    ({ properties, geometry }) => `${properties.look} ${geometry.coordinates[0]![0]![0]}`,
  );

describe('attentionPieces', () => {
  it('is empty where nothing has attention', () => {
    expect(looks(nobody)).toEqual([]);
    expect(looks({ ...nobody, hovered: 'unknown' })).toEqual([]);
  });

  it('takes all pieces of the plan, once per look', () => {
    expect(looks({ ...nobody, hovered: 'b' })).toEqual(['hovered 10.1', 'hovered 10.2']);
    expect(looks({ selected: ['a', 'b'], hovered: 'a', focused: 'a' })).toEqual([
      'selected 10',
      'hovered 10',
      'focused 10',
      'selected 10.1',
      'selected 10.2',
    ]);
  });
});

it('sameAttention compares what is meant, not the list', () => {
  expect(sameAttention({ ...nobody, selected: ['a'] }, { ...nobody, selected: ['a'] })).toBe(true);
  expect(sameAttention({ ...nobody, selected: ['a'] }, { ...nobody, selected: ['b'] })).toBe(false);
  expect(sameAttention(nobody, { ...nobody, focused: 'a' })).toBe(false);
});
