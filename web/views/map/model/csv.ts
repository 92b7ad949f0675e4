import type { VersionFacts } from '../../../domain/dataset/versions';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { Observation } from '../../../domain/figures/observation';
import { boundaryOfFigure } from '../../../svg/boundary-version';
import type { Text } from '../../../text';
import { figureWords, unitWords } from '../../../text/figure-words';
import { indicatorName } from '../../../text/naming';
import { BOM, type Cell, csvCell } from '../../../ui/csv';
import type { FigureRow, FigureRows } from './rows';

/**
 * The table as a CSV file for Danish spreadsheets: UTF-8 with byte order mark, semicolons, decimal comma, CRLF. Below the
 * table stand the sources and whatever `notes` say.
 */
export function tableCsv(lines: readonly (readonly Cell[])[], notes: readonly string[]): string {
  const below = notes.map((note): Cell[] => [note]);
  return BOM + [...lines, [], ...below].map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('');
}

/**
 * The table as a file holds it, headings first: one row per area with all that goes with its number, and further rows for other
 * figures printed for the same question.
 */
export function tableLines(
  text: Text,
  index: FigureIndex,
  indicator: Indicator,
  rows: FigureRows,
  versions: readonly VersionFacts[],
): readonly (readonly Cell[])[] {
  const t = text.t;
  const head: Cell[] = [
    t('table.area'),
    t('table.fileIndicator'),
    t('table.filePeriod'),
    t('table.value'),
    t('table.fileUnit'),
    t('table.fileLow'),
    t('table.fileHigh'),
    t('table.filePrecision'),
    t('table.fileNumerator'),
    t('table.fileDenominator'),
    t('table.doubt'),
    t('table.source'),
    t('table.place'),
    t('table.fileBoundary'),
    t('table.fileId'),
    t('table.fileRole'),
  ];
  const title = (row: Observation): string =>
    index.catalogue.sources.find((source) => source.id === row.source)?.title_da ?? row.source;
  const line = (row: FigureRow, observation: Observation | null, role: string): Cell[] => [
    row.name,
    indicatorName(text, indicator),
    observation?.period ?? row.period,
    observation?.value ?? null,
    unitWords(text, indicator.unit),
    observation?.low ?? null,
    observation?.high ?? null,
    observation ? exactness(text, observation) : figureWords(text, row.figure, indicator.unit, 0, 'full'),
    observation?.numerator ?? null,
    observation?.denominator ?? null,
    role === t('table.fileShown') ? row.doubts.join(', ') : '',
    observation ? title(observation) : '',
    observation?.locator ?? '',
    observation ? boundaryOfFigure(text, index, row.id, observation.source, versions) : '',
    observation?.id ?? '',
    role,
  ];
  const lines = [...rows.areas, ...rows.references].flatMap((row) => {
    if (row.figure.kind === 'missing') return [line(row, null, t('table.fileMissing'))];
    const { observation, others } = row.figure;
    return [
      line(row, observation, t('table.fileShown')),
      ...others.map((other) => line(row, other, t('table.fileOther'))),
    ];
  });
  return [head, ...lines];
}

/** How exact a row is, in words that go before the number: "mere end", "ca."; '' for a plain one. */
function exactness(text: Text, row: Observation): string {
  const words = (
    {
      approx: 'figures.approx',
      'at-least': 'figures.atLeast',
      'at-most': 'figures.atMost',
      'more-than': 'figures.moreThan',
      'less-than': 'figures.lessThan',
    } as const
  )[row.qualifier as string];
  if (words) return text.t(words, { value: '' }).trim();
  if (row.qualifier === 'suspect') return text.t('figures.suspect');
  if (row.qualifier === 'words') return text.t('figures.wordsOnly');
  return '';
}

/** A file name that says what is in it: letters, digits and hyphens. */
export const fileName = (indicator: Indicator, period: string): string =>
  `${indicator.id}-${period.replace(/[^\d]+/g, '-')}`;
