import type { Feature, MultiPolygon } from 'geojson';
import type { AreaProperties } from '../../../domain/dataset/features';
import type { Manifest } from '../../../domain/dataset/manifest';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { planYears } from '../../../domain/figures/plan-years';
import type { Text } from '../../../text';
import { type ComparisonCell, NO_FIELDS } from './rows';

/** What is compared, and from what it is made. */
export interface ComparisonContext {
  readonly text: Text;
  readonly plan: string;
  /** Chosen areas in the plan's order. */
  readonly areas: readonly string[];
  readonly index: FigureIndex;
  readonly manifest: Manifest;
  readonly features: readonly Feature<MultiPolygon, AreaProperties>[];
}

/** What the boundary of an area in a plan is made of; undefined where the plan has none. */
export function propertiesOf(
  features: ComparisonContext['features'],
  plan: string,
  area: string,
): AreaProperties | undefined {
  return features.find(({ properties }) => properties.plan === plan && properties.id === area)?.properties;
}

/** The cell of an area whose boundary is not there: the plan has none, or the layer could not be read. */
export function withoutBoundary(
  { text, index, plan, features }: ComparisonContext,
  area: string,
): ComparisonCell {
  const value =
    features.length === 0
      ? text.t('comparison.areaUnknown')
      : propertiesOf(features, plan, area)
        ? text.t('overlay.areaMissing')
        : text.t('comparison.noBoundary', { plan: planYears(index, plan) });
  return { value, known: false, lines: [], receipt: [], csv: NO_FIELDS };
}
