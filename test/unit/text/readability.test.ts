import { describe, expect, it } from 'vitest';
import { dataset } from '../figures/data';
import { lix } from './readability';

/** A newspaper is read at 45. */
const MOST = 45;

describe('the readability index', () => {
  it.each([
    ['En to tre fire. Fem seks syv otte.', 4],
    ['Langtrukne ord.', 2 + 50],
    ['Tallet gælder for Randers Kommune.', 3 + 0],
    ['Elever i 9. klasse den 1. august.', 5],
    ['', 0],
  ])('of "%s" is %d', (text, index) => {
    expect(lix(text)).toBe(index);
  });

  it('is at most 45 for every definition in the catalogue', () => {
    const hard = dataset.catalogue.indicators
      .map(({ id, definition_da }) => `${Math.round(lix(definition_da) * 10) / 10} ${id}: ${definition_da}`)
      .filter((line) => Number.parseFloat(line) > MOST);
    expect(hard).toEqual([]);
    expect(dataset.catalogue.indicators.every(({ definition_da }) => lix(definition_da) > 0)).toBe(true);
  });
});
