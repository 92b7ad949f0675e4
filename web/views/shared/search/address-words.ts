import type { AddressHit, BookAddress } from '../../../domain/addresses/address-book';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';
import { listWords } from '../../../text/lists';
import type { SearchHit } from './model';

/** An address or street as a line of the result list: where it is, also when it is in no area. */
export function addressHit(text: Text, index: FigureIndex, hit: AddressHit): SearchHit {
  const target = { kind: 'address', hit } as const;
  if (hit.kind === 'address') {
    const { street, house, area } = hit.address;
    return {
      id: `address-${street}-${house}`,
      name: `${street} ${house}`,
      detail: area === '' ? text.t('search.inNone') : areaName(index, area),
      target,
    };
  }
  const where = streetWords(text, index, hit.addresses);
  return {
    id: `street-${hit.street}`,
    name: hit.street,
    detail: hit.kind === 'street' ? where : `${text.t('search.noHouse', { house: hit.house })}; ${where}`,
    target,
  };
}

const areaName = (index: FigureIndex, area: string): string => index.areas.get(area)?.name_da ?? area;

/** How many addresses of a street lie in which area; those outside last. */
function streetWords(text: Text, index: FigureIndex, addresses: readonly BookAddress[]): string {
  const counts = new Map<string, number>();
  for (const { area } of addresses) counts.set(area, (counts.get(area) ?? 0) + 1);
  const inside = [...counts].filter(([area]) => area !== '').sort((a, b) => b[1] - a[1]);
  const outside = counts.get('') ?? 0;
  if (inside.length === 0) return text.t('search.inNone');
  return listWords(text, [
    ...inside.map(([area, count]) => text.t('search.streetIn', { count, area: areaName(index, area) })),
    ...(outside > 0 ? [text.t('search.streetOut', { count: outside })] : []),
  ]);
}
