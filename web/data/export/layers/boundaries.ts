import { membersOfAll } from '../../../domain/boundaries/input';
import { build } from '../../../text/da/build';
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

/** Square metres and metres as published: two decimals. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** One area per plan with its boundary, sizes, the distances that shaped it, and where it comes from. */
export function boundariesLayer(source: ExportSource): ExportLayer {
  const { plans, parameters } = source;
  const credit = sourceCredit(source);
  const distances = Object.entries(parameters)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
  return {
    name: 'boundaries',
    title: build['title-areas'],
    kind: 'area',
    columns: COLUMNS,
    credit,
    facts: { boundaryParameters: parameters },
    features: plans.flatMap((built) => {
      const members = membersOfAll(built);
      return built.result.areas.flatMap((boundary, index) => {
        const area = built.areaIds[index];
        if (area === undefined || boundary.pieces.length === 0) return [];
        const label = source.nameOf(area);
        const values: ExportValue[] = [
          built.plan,
          area,
          label,
          members[index]?.length ?? 0,
          boundary.pieces.length,
          hundredths(boundary.area),
          hundredths(boundary.perimeter),
          distances,
          ...originValues(source, credit),
        ];
        return [
          {
            id: `${built.plan}-${area}`,
            label,
            shape: { kind: 'area' as const, shape: boundary.shape },
            values,
          },
        ];
      });
    }),
  };
}
