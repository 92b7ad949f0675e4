import type { VersionFacts } from '../domain/dataset/versions';
import type { ValueFigure } from '../domain/figures/figure';
import type { FigureIndex } from '../domain/figures/figure-index';
import type { Indicator } from '../domain/figures/indicator';
import { sourceTitles } from '../domain/figures/source-titles';
import type { FigureRef } from '../state/choices';
import { useStore } from '../state/store';
import { boundaryOfFigure } from '../svg/boundary-version';
import { receiptWords } from '../svg/slides/receipts';
import { dataDate } from '../svg/slides/source-line';
import type { Text } from '../text';
import type { Twin } from './twin';

/** What every file of figures carries beside them. */
export interface FileFacts {
  /** Day of the data and boundaries of the areas, each a part of the source line. */
  readonly lines: readonly string[];
  /** Names of the columns of the receipts. */
  readonly head: readonly string[];
  /** One row a number: value, base, doubts, source, place, boundary, id. */
  readonly receipts: readonly (readonly string[])[];
}

/** The printed numbers behind a table, each once. Sums and distances computed here have none. */
export const figuresOf = ({ rows }: Twin): readonly FigureRef[] => {
  const found = new Map<string, FigureRef>();
  for (const { cells } of rows)
    for (const { figure } of cells)
      if (figure) found.set([figure.indicator, figure.area, figure.period].join('|'), figure);
  return [...found.values()];
};

/** The documents that the printed numbers of a table come from, as a part of a source line. */
export function sourcesOf(text: Text, index: FigureIndex, twin: Twin): readonly string[] {
  const titles = sourceTitles(
    index,
    figuresOf(twin).map(({ indicator, area, period }) => index.figure(indicator, area, period)),
  );
  return titles.length === 0 ? [] : [text.t('map.sourceLine', { sources: titles.join('; ') })];
}

/** Day, boundaries and receipts of the numbers of a file, from the data as loaded. */
export function fileFacts(text: Text, figures: readonly FigureRef[]): FileFacts {
  const { figures: loaded, manifest, versions } = useStore.getState();
  const index = loaded.status === 'ready' ? loaded.value : null;
  const stored = versions.status === 'ready' ? versions.value : [];
  return {
    lines: [
      ...dataDate(text, { manifest: manifest.status === 'ready' ? manifest.value : null }),
      ...(index ? boundaryLines(text, index, figures, stored) : []),
    ],
    head: [
      text.t('table.fileIndicator'),
      text.t('table.area'),
      text.t('table.filePeriod'),
      text.t('table.value'),
      text.t('table.baseFull'),
      text.t('table.doubt'),
      text.t('table.source'),
      text.t('table.place'),
      text.t('table.fileBoundary'),
      text.t('table.fileId'),
    ],
    receipts: index
      ? printed(index, figures).map(([indicator, area, figure]) => {
          const words = receiptWords(text, index, indicator, area, figure);
          return [
            words.indicator,
            words.area,
            words.period,
            words.value,
            words.base,
            words.doubts,
            words.source,
            words.place,
            boundaryOfFigure(text, index, area, figure.observation.source, stored),
            words.row,
          ];
        })
      : [],
  };
}

/** The figures that were printed; what is missing has no receipt. */
const printed = (
  index: FigureIndex,
  figures: readonly FigureRef[],
): readonly (readonly [Indicator, string, ValueFigure])[] =>
  figures.flatMap(({ indicator: id, area, period }) => {
    const indicator = index.indicators.get(id);
    const figure = index.figure(id, area, period);
    return indicator && figure.kind === 'value' ? [[indicator, area, figure] as const] : [];
  });

function boundaryLines(
  text: Text,
  index: FigureIndex,
  figures: readonly FigureRef[],
  stored: readonly VersionFacts[],
): readonly string[] {
  const names = new Set(
    printed(index, figures).map(([, area, { observation }]) =>
      boundaryOfFigure(text, index, area, observation.source, stored),
    ),
  );
  names.delete('');
  return names.size === 0 ? [] : [text.t('charts.boundaries', { boundaries: [...names].join('; ') })];
}
