import type { AreaProperties } from '../../../domain/dataset/features';
import type { Manifest } from '../../../domain/dataset/manifest';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { planYears } from '../../../domain/figures/plan-years';
import type { ComputedReceipt } from '../../../state/receipt';
import type { Text, TextKey } from '../../../text';
import type { ComparisonRow, ComparisonSection } from '../../shared/places-computed/rows';

const SQUARE_METRES_PER_HECTARE = 10_000;

/** The area in hectares, with its receipt. */
export function hectares(
  text: Text,
  index: FigureIndex,
  manifest: Manifest,
  boundary: AreaProperties,
): ComputedReceipt {
  return {
    title: text.t('profile.area'),
    subject: boundary.name,
    value: text.t('profile.hectares', {
      value: text.number(boundary.area_m2 / SQUARE_METRES_PER_HECTARE, 1),
    }),
    formula: text.t('profile.areaFormula'),
    from: [
      {
        words: text.t('profile.areaFrom', {
          plan: planYears(index, boundary.plan),
          addresses: text.number(boundary.addresses),
          register: manifest.register.name,
        }),
      },
    ],
    parameters: [
      {
        name: text.t('profile.areaReach'),
        value: text.t('profile.metres', { value: text.number(manifest.boundaryParameters.reach ?? 0) }),
      },
    ],
    cautions: [text.t('profile.areaCaution')],
    sources: [manifest.register.source],
  };
}

const FORMULAS: readonly (readonly [string, TextKey])[] = [
  ['districts-', 'profile.districtFormula'],
  ['documented-', 'profile.documentedFormula'],
  ['distance-', 'profile.distanceFormula'],
  ['daycare', 'profile.daycareFormula'],
];

/** The receipt of what was computed about an area's schools and daycare: one row of the section. */
export function placeReceipt(
  text: Text,
  subject: string,
  section: ComparisonSection,
  row: ComparisonRow,
  manifest: Manifest,
): ComputedReceipt | undefined {
  const cell = row.cells[0];
  const formula = FORMULAS.find(([id]) => row.id.startsWith(id))?.[1];
  if (!cell?.known || !formula) return undefined;
  return {
    title: row.name,
    subject,
    value: cell.value,
    formula: text.t(formula),
    from: [...cell.lines, ...cell.receipt].map((words) => ({ words })),
    parameters: [],
    cautions: section.notes,
    sources: [manifest.register.source, manifest.districts.source],
  };
}
