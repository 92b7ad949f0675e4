import type { Background } from '../../../domain/dataset/background';
import { type Coverage, coverage } from '../../../domain/figures/coverage';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { series } from '../../../domain/figures/series';
import type { Text } from '../../../text';
import { scatteredNote } from '../../shared/scattered-note';
import { type KeyFigure, type KeyFigureGroup, keyFigures } from './key-figures';
import { type MadeOf, madeOf } from './made-of';
import { type Opening, opening } from './opening';
import { type SpineRow, spineRows, spineSentence } from './spine';
import { type ConflictLine, conflictLines, type EventLine, eventLines, sourceLines } from './surroundings';

/** Everything about one area on one page. No DOM, no React. */
export interface AreaProfile {
  readonly id: string;
  readonly name: string;
  /** "ét samlet tal for elleve spredte afdelinger"; '' for most. */
  readonly about: string;
  /** Who is in it and who is not, for an area that is made of others. */
  readonly together: Coverage | undefined;
  /** Whether the facts around the figures are known: without them nothing may be called absent. */
  readonly facts: boolean;
  readonly opening: Opening;
  readonly madeOf: MadeOf;
  readonly groups: readonly KeyFigureGroup[];
  readonly spine: readonly SpineRow[];
  readonly spineSentence: string;
  /** Indicators with more than one figure that may be drawn over time. */
  readonly trends: readonly KeyFigure[];
  /** Indicators with one figure only: the usual state. */
  readonly single: number;
  readonly events: readonly EventLine[];
  readonly conflicts: readonly ConflictLine[];
  readonly sources: ReturnType<typeof sourceLines>;
}

/** Makes the profile of any area, aggregate or reference group; undefined for an id that the data do not know. */
export function areaProfile(
  text: Text,
  index: FigureIndex,
  background: Background | null,
  id: string,
): AreaProfile | undefined {
  const area = index.areas.get(id);
  if (!area) return undefined;
  const groups = keyFigures(text, index, id);
  const figures = groups.flatMap((group) => group.figures);
  const newest = figures.map(({ indicator, latest }) => ({ indicator, period: latest.ref.period }));
  const monitored = area.kind === 'monitoring-area';
  const spine = monitored ? spineRows(text, index, id, newest) : [];
  const trends = figures.filter(
    ({ indicator }) => indicator.exposure === 'open' && drawn(index, indicator.id, id) > 1,
  );
  return {
    id,
    name: area.name_da,
    about: scatteredNote(text, index, id, area.note),
    together: coverage(index, id),
    facts: background !== null,
    opening: opening(text, index, background, id),
    madeOf: madeOf(text, index, background, id),
    groups,
    spine,
    spineSentence: spine.length > 0 ? spineSentence(text, area.name_da, spine) : '',
    trends,
    single: figures.length - trends.length,
    events: eventLines(text, index, background, id),
    conflicts: conflictLines(text, index, id),
    sources: sourceLines(index, id),
  };
}

/** Points of a series that a chart may draw. */
const drawn = (index: FigureIndex, indicator: string, area: string): number =>
  series(index, indicator, area).points.filter(({ drawable }) => drawable).length;
