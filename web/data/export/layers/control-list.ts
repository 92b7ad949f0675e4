import { formatHouseNumber } from '../../../domain/addresses/house-number';
import { exportTexts } from '../../../text/da/export';
import type { ExportColumn, ExportLayer, ExportValue } from '../layer';
import { controlMembers } from './control-members';
import { type ExportSource, sourceCredit } from './source';

const COLUMNS: readonly ExportColumn[] = [
  { name: 'plan', type: 'text' },
  { name: 'area', type: 'text' },
  { name: 'area_name', type: 'text' },
  { name: 'street', type: 'text' },
  { name: 'house_number', type: 'text', short: 'house_no' },
  { name: 'postcode', type: 'text' },
  { name: 'precision_m', type: 'decimal', short: 'precis_m' },
  { name: 'address_id', type: 'text' },
];

/** Who is in which area: member by member, in the order of the plan's list of areas, then by street and number. */
export function controlListLayer(source: ExportSource): ExportLayer {
  return {
    name: 'control_list',
    title: exportTexts['title-control-list'],
    kind: 'point',
    columns: COLUMNS,
    credit: sourceCredit(source),
    facts: { positions: source.register.info.kind },
    features: controlMembers(source.register, source.plans).map(({ plan, area, address }) => {
      const { id, street, postcode, precision, position } = address;
      const house = formatHouseNumber(address.house);
      const values: ExportValue[] = [
        plan,
        area,
        source.nameOf(area),
        street,
        house,
        postcode || null,
        precision,
        id,
      ];
      return {
        id: `${plan}-${id}`,
        label: `${street} ${house}`,
        shape: { kind: 'point', at: position },
        values,
      };
    }),
  };
}
