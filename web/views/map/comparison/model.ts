import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { AreaProperties } from '../../../domain/dataset/features';
import type { Manifest } from '../../../domain/dataset/manifest';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { OverlayState } from '../../../state/overlay';
import type { Text } from '../../../text';
import type { ComparisonContext } from '../../shared/places-computed/context';
import { placeSection } from '../../shared/places-computed/place-section';
import type { ComparisonColumn, ComparisonSection } from '../../shared/places-computed/rows';
import { scatteredNote } from '../../shared/scattered-note';
import { sizeSection } from './size-section';
import { themeSections } from './theme-sections';

/** What the comparison is made from; see `ComparisonProps`. */
export interface ComparisonInput {
  readonly text: Text;
  readonly plan: string;
  readonly selected: readonly string[];
  readonly figures: FigureIndex;
  readonly manifest: Manifest;
  readonly areas: FeatureCollection<MultiPolygon, AreaProperties>;
  readonly overlay: OverlayState;
}

/** The comparison as plain data: everything is worked out and worded, nothing is drawn. */
export interface ComparisonModel {
  /** The chosen areas, always in the plan's order. */
  readonly columns: readonly ComparisonColumn[];
  readonly town: string;
  readonly sections: readonly ComparisonSection[];
}

/** Sets the chosen areas side by side. Ids that the plan does not have are left out. */
export function comparisonModel(input: ComparisonInput): ComparisonModel {
  const { text, plan, figures: index, overlay } = input;
  const chosen = new Set(input.selected);
  const columns = index.monitoringAreas
    .filter(({ id }) => chosen.has(id))
    .map((area) => ({
      id: area.id,
      name: area.name_da,
      shortName: area.short_name,
      about: scatteredNote(text, index, area.id, area.note),
    }));
  const context: ComparisonContext = {
    text,
    plan,
    index,
    areas: columns.map(({ id }) => id),
    manifest: input.manifest,
    features: input.areas.features,
  };
  return {
    columns,
    town: index.areas.get(index.municipality)?.name_da ?? '',
    sections: [
      sizeSection(context),
      ...themeSections(context),
      ...(overlay.status === 'done' ? [placeSection(context, overlay.result)] : []),
    ],
  };
}
