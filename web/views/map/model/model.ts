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

/** The model without what a reader is busy with: that changes from press to press, and the figures do not. */
export type FiguresModel = Omit<MapModel, keyof Busy>;
type Busy = Pick<MapModel, 'selected' | 'focus'>;

export interface FiguresInput {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly choices: Omit<
    Choices,
    | 'screen'
    | 'overlays'
    | 'camera'
    | 'receipt'
    | 'views'
    | 'language'
    | 'theme'
    | 'embed'
    | 'selected'
    | 'focus'
  >;
  readonly theme: 'light' | 'dark';
  /** Plans whose boundaries were built; empty while the map is loading. */
  readonly boundaryPlans: readonly string[];
  /** Stored boundary versions, oldest first; null while they are loading. */
  readonly versions: readonly VersionFacts[] | null;
}

/** Chosen areas and the open one, as far as they exist. */
export function busyWith(index: FigureIndex, { selected, focus }: Pick<Choices, 'selected' | 'focus'>): Busy {
  const chosen = new Set(selected);
  const ids = index.monitoringAreas.map(({ id }) => id);
  const known = focus !== null && (ids.includes(focus) || focus === index.municipality);
  return { selected: ids.filter((id) => chosen.has(id)), focus: known ? focus : null };
}

/** Makes the model of the figures; undefined when no indicator may colour a map. */
export function figuresModel({
  text,
  index,
  choices,
  theme,
  boundaryPlans,
  versions,
}: FiguresInput): FiguresModel | undefined {
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
  };
}

/** A version that was asked for and is not there; nothing is said while nobody knows. */
const missedVersion = (asked: string | null, versions: readonly VersionFacts[] | null): readonly Refusal[] =>
  asked !== null && versions && !versions.some(({ id }) => id === asked)
    ? [{ kind: 'version-unknown', id: asked }]
    : [];
