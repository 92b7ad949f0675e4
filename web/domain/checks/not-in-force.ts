import { compareHouseNumbers, formatHouseNumber, type HouseNumber } from '../addresses/house-number';
import { rangeContains } from '../addresses/house-range';
import { aboutItem } from '../addresses/match-item';
import type { AccessAddress } from '../addresses/register';
import { type FindingCode, finding } from '../findings/finding';
import { addressesOnStreets } from './on-street';
import { addressAt, type PlanCase, type Remark } from './remark';

/**
 * Houses that a list names and that the register knows without their being in force: preliminary ones, which come in when
 * they are taken into use (`list-names-preliminary`), and discontinued or abandoned ones (`list-names-discontinued`). One
 * of each kind for each printed item. A number that has come back (the register has it in force as well) is not told.
 */
export function namedNotInForce(of: PlanCase): Remark[] {
  const { register } = of;
  const notCurrent = register.notCurrent ?? [];
  if (notCurrent.length === 0) return [];
  const inForce = addressesOnStreets(register);
  const known = addressesOnStreets({ addresses: notCurrent });
  return of.resolved.flatMap(({ item, street, addresses }): Remark[] => {
    const name = street === '' ? item.street : street;
    const present = new Set(inForce(name).map((index) => formatHouseNumber(addressAt(of, index).house)));
    const named = known(name).filter((index) => {
      const address = notCurrent[index];
      if (!address || (item.postcode && item.postcode !== address.postcode)) return false;
      if (present.has(formatHouseNumber(address.house))) return false;
      return item.ranges.some((range) => rangeContains(range, address.house));
    });
    const houseOf = (index: number): HouseNumber => (notCurrent[index] as AccessAddress).house;
    const remark = (code: FindingCode, isPreliminary: boolean): Remark[] => {
      const notInForce = named
        .filter((index) => (notCurrent[index]?.status === 'preliminary') === isPreliminary)
        .sort((a, b) => compareHouseNumbers(houseOf(a), houseOf(b)) || a - b);
      if (notInForce.length === 0) return [];
      const houseNumbers = [...new Set(notInForce.map((index) => formatHouseNumber(houseOf(index))))];
      const about = { ...aboutItem(item), street: name, houseNumbers };
      return [
        { finding: finding(code, about), concerned: [], beside: addresses, absent: houseNumbers, notInForce },
      ];
    };
    return [...remark('list-names-preliminary', true), ...remark('list-names-discontinued', false)];
  });
}
