import { formatHouseNumber } from '../../../domain/addresses/house-number';
import { build } from '../../../text/da/build';
import type { ExportColumn, ExportLayer, ExportValue } from '../layer';
import type { ExportSource } from './source';

const COLUMNS: readonly ExportColumn[] = [
  { name: 'address_id', type: 'text' },
  { name: 'street', type: 'text' },
  { name: 'house_number', type: 'text', short: 'house_no' },
  { name: 'postcode', type: 'text' },
  { name: 'municipality', type: 'text', short: 'municip' },
  { name: 'road_code', type: 'text' },
  { name: 'precision_m', type: 'decimal', short: 'precis_m' },
  { name: 'dwellings', type: 'whole' },
];

/** Every access address of the register, with the area that each plan counts it to (empty: none). */
export function addressesLayer({ register, plans }: ExportSource): ExportLayer {
  const { source, licence, date } = register.info;
  const memberships = plans.map(({ plan }): ExportColumn => ({ name: `area_${plan}`, type: 'text' }));
  return {
    name: 'addresses',
    title: build['title-addresses'],
    kind: 'point',
    columns: [...COLUMNS, ...memberships],
    credit: { source, licence, date },
    facts: { positions: register.info.kind },
    features: register.addresses.map((address, index) => {
      const { id, street, postcode, municipality, roadCode, precision, dwellings, position } = address;
      const house = formatHouseNumber(address.house);
      const values: ExportValue[] = [
        id,
        street,
        house,
        postcode || null,
        municipality ?? null,
        roadCode ?? null,
        precision,
        dwellings ?? null,
        ...plans.map(({ areaIds, areaOf }) => areaIds[areaOf[index] ?? -1] ?? null),
      ];
      return { id, label: `${street} ${house}`, shape: { kind: 'point', at: position }, values };
    }),
  };
}
