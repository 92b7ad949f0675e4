import { describe, expect, it } from 'vitest';
import { numbersHold } from '../../../web/domain/addresses/department-numbers';
import { parseHouseNumber } from '../../../web/domain/addresses/house-number';

const holds = (numbers: string, house: string): boolean => {
  const parsed = parseHouseNumber(house);
  return parsed !== undefined && numbersHold(numbers, parsed);
};

describe('numbers of a department', () => {
  it.each([
    ['4-22 even', ['4', '22', '22B'], ['3', '5', '24']],
    ['1A, 1B, 1C, 3', ['1A', '1C', '3'], ['1', '1D', '2']],
    ['28A-36B', ['28A', '30', '36', '36B'], ['28', '36C', '37']],
    ['11, 13, 40-52 even', ['11', '13', '40', '52'], ['12', '41', '53']],
    ['8-27', ['8', '9', '27'], ['7', '28']],
    ['', [], ['1']],
  ])('%s', (numbers, inside, outside) => {
    for (const house of inside) expect([house, holds(numbers, house)]).toEqual([house, true]);
    for (const house of outside) expect([house, holds(numbers, house)]).toEqual([house, false]);
  });
});
