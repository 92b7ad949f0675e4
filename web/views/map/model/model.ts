import type { VersionFacts } from '../../../domain/dataset/versions';
import { type BoundaryChoice, chooseBoundary } from '../../../domain/figures/boundary-choice';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { AreaFigures } from '../../../domain/figures/map-figures';
import { sourceTitles } from '../../../domain/figures/source-titles';
import type { AreaPaint } from '../../../map/props';
import type { Choices } from '../../../state/choices';
import { type MapSentence, mapSentence } from '../../../svg/map-sentence';
import type { Text } from '../../../text';
import { indicatorName } from '../../../text/naming';
import { paintAreas } from './paint';
import { type PeriodControl, periodControl } from './periods';
import { type Refusal, resolveQuestion } from './resolve';
import { type FigureRows, figureRows } from './rows';
import { makeScale, type Scale } from './scale';

/** Everything that the map screen shows, worked out from the figures and the reader's choices. No DOM, no React. */
export interface MapModel {
  readonly indicator: Indicator;
  readonly name: string;
  readonly period: string;
  readonly figures: AreaFigures;
  readonly periods: PeriodControl;
  readonly boundary: BoundaryChoice;
  readonly scale: Scale;
  readonly paint: ReadonlyMap<string, AreaPaint>;
  readonly rows: FigureRows;
  readonly sentence: MapSentence;
  /** Titles of the documents that the shown figures come from. */
  readonly sources: readonly string[];
  readonly refused: readonly Refusal[];
  /** Chosen areas that exist, in the plan's order. */
  readonly selected: readonly string[];
  /** Area whose card is open, if it exists. */
  readonly focus: string | null;
}

export interface ModelInput {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly choices: Omit<
    Choices,
    'screen' | 'overlays' | 'camera' | 'receipt' | 'views' | 'language' | 'theme' | 'embed'
  >;
  readonly theme: 'light' | 'dark';
  /** Plans whose boundaries were built; empty while the map is loading. */
  readonly boundaryPlans: readonly string[];
  /** Stored boundary versions, oldest first; null while they are loading. */
  readonly versions: readonly VersionFacts[] | null;
}

/** Makes the model; undefined when no indicator may colour a map. */
export function mapModel({
  text,
  index,
  choices,
  theme,
  boundaryPlans,
  versions,
}: ModelInput): MapModel | undefined {
  const question = resolveQuestion(index, choices);
  if (!question) return undefined;
  const { indicator, period, figures } = question;
  const scale = makeScale(index, figures, choices, theme);
  const paint = paintAreas(text, index, indicator, figures, scale);
  const boundary = chooseBoundary(
    index,
    figures,
    { published: boundaryPlans, versions: versions ?? [] },
    choices,
  );
  const known = new Set(index.monitoringAreas.map(({ id }) => id));
  return {
    indicator,
    name: indicatorName(text, indicator),
    period,
    figures,
    periods: periodControl(text, question),
    boundary,
    scale,
    paint,
    rows: figureRows(text, index, indicator, figures, paint, choices.sort, boundary.plan),
    sentence: mapSentence(text, index, indicator, figures),
    sources: sourceTitles(index, [...figures.areas.values(), figures.municipality]),
    refused: [...question.refused, ...missedVersion(choices.version, versions)],
    selected: [...known].filter((id) => choices.selected.includes(id)),
    focus:
      choices.focus !== null && (known.has(choices.focus) || choices.focus === index.municipality)
        ? choices.focus
        : null,
  };
}

/** A version that was asked for and is not there; nothing is said while nobody knows. */
const missedVersion = (asked: string | null, versions: readonly VersionFacts[] | null): readonly Refusal[] =>
  asked !== null && versions && !versions.some(({ id }) => id === asked)
    ? [{ kind: 'version-unknown', id: asked }]
    : [];
