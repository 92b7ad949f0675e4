import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { AreaProperties } from '../../../domain/dataset/features';
import type { Manifest } from '../../../domain/dataset/manifest';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { OverlayState } from '../../../state/overlay';
import type { Text } from '../../../text';

/** What the comparison is made of; everything as loaded, nothing computed by the caller. */
export interface ComparisonProps {
  readonly text: Text;
  /** Plan whose order, boundaries and documented schools count, e.g. '2025'. */
  readonly plan: string;
  /** Ids of the chosen areas, in any order. */
  readonly selected: readonly string[];
  readonly figures: FigureIndex;
  readonly manifest: Manifest;
  readonly areas: FeatureCollection<MultiPolygon, AreaProperties>;
  readonly overlay: OverlayState;
  /** Starts the overlay again after it failed or was cancelled. */
  readonly onRetryOverlay?: () => void;
  readonly onCancelOverlay?: () => void;
  /** Takes one area out of the comparison. */
  readonly onRemove?: (area: string) => void;
}
