import { textOf } from '../../../web/text';
import { areaFeatures } from '../../build/layers/areas';
import type { ExportColumn, ExportLayer, ExportValue } from '../layer';
import { type ExportSource, originColumns, originValues, sourceCredit } from './source';

const COLUMNS: readonly ExportColumn[] = [
  { name: 'plan', type: 'text' },
  { name: 'area', type: 'text' },
  { name: 'area_name', type: 'text' },
  { name: 'addresses', type: 'whole' },
  { name: 'pieces', type: 'whole' },
  { name: 'area_m2', type: 'decimal' },
  { name: 'perimeter_m', type: 'decimal', short: 'perim_m' },
  { name: 'distances', type: 'text' },
  ...originColumns,
];

/** One area per plan with its boundary, sizes, the distances that shaped it, and where it comes from. */
export function boundariesLayer(source: ExportSource): ExportLayer {
  const { plans, parameters } = source;
  const credit = sourceCredit(source);
  const distances = Object.entries(parameters)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
  return {
    name: 'boundaries',
    title: textOf('da').t('build.title-areas'),
    kind: 'area',
    columns: COLUMNS,
    credit,
    facts: { boundaryParameters: parameters },
    features: areaFeatures(plans, source.nameOf).flatMap(({ properties }) => {
      const { plan, id, name, addresses, pieces, area_m2, perimeter_m } = properties;
      const built = plans.find((one) => one.plan === plan);
      const shape = built?.result.areas[built.areaIds.indexOf(id)]?.shape;
      if (!shape) return [];
      const values: ExportValue[] = [
        plan,
        id,
        name,
        addresses,
        pieces,
        area_m2,
        perimeter_m,
        distances,
        ...originValues(source, credit),
      ];
      return [{ id: `${plan}-${id}`, label: name, shape: { kind: 'area', shape }, values }];
    }),
  };
}
