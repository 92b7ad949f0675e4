import { formatHouseNumber } from '../../web/domain/addresses/house-number';
import {
  type AddressChange,
  addressOfChange,
  areaOfChange,
} from '../../web/domain/difference/address-changes';
import { type AreaChange, isChanged } from '../../web/domain/difference/area-changes';
import type { Text } from '../../web/text';
import type { Comparison } from './compare';
import { addressesWords, changeWords, effectWords, measureWords, sideWords } from './words';

/** The comparison as lines for a person: what was compared, then area by area and street by street. */
export function asText({ before, after, difference, nameOf }: Comparison, text: Text): string[] {
  const { t, number } = text;
  const { changes, areas } = difference;
  const changed = areas.filter(isChanged);
  const same = areas.filter((area) => !isChanged(area));
  const outside = changes.filter((change) => areaOfChange(change) === '');
  return [
    t('difference.before', { side: sideWords(before.facts, text) }),
    t('difference.after', { side: sideWords(after.facts, text) }),
    '',
    changes.length === 0
      ? t('difference.none')
      : t('difference.changes', { count: changes.length, number: number(changes.length) }),
    ...changed.flatMap((area) => ['', ...areaLines(area, changes, text, nameOf)]),
    ...(outside.length > 0
      ? ['', t('difference.outside', { count: outside.length, number: number(outside.length) })]
      : []),
    ...streetLines(outside, text, nameOf),
    ...(same.length > 0
      ? ['', t('difference.unchanged', { areas: same.map(({ area }) => nameOf(area)).join(', ') })]
      : []),
  ];
}

function areaLines(
  area: AreaChange,
  changes: readonly AddressChange[],
  text: Text,
  nameOf: (area: string) => string,
): string[] {
  const { t } = text;
  const own = changes.filter((change) => areaOfChange(change) === area.area);
  const title = area.before
    ? area.after
      ? 'difference.area'
      : 'difference.area-gone'
    : 'difference.area-new';
  return [
    t(title, { area: nameOf(area.area) }),
    ...[addressesWords(area, text), ...measureWords(area, text), ...effectWords(area, text)].map(
      (line) => `  ${line}`,
    ),
    ...streetLines(own, text, nameOf),
  ];
}

/** One line per street and thing that happened; addresses that share it stand together. */
export function streetLines(
  changes: readonly AddressChange[],
  text: Text,
  nameOf: (area: string) => string,
): string[] {
  const streets = new Map<string, Map<string, string[]>>();
  for (const change of changes) {
    const address = addressOfChange(change);
    if (!address) continue;
    const words = changeWords(change, text, nameOf).join('; ');
    const street = streets.get(address.street) ?? new Map<string, string[]>();
    street.set(words, [...(street.get(words) ?? []), formatHouseNumber(address.house)]);
    streets.set(address.street, street);
  }
  return [...streets].flatMap(([street, things]) => [
    `  ${street}`,
    ...[...things].map(([words, houses]) => `    ${houses.join(', ')}: ${words}`),
  ]);
}
