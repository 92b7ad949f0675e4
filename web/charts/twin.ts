import { plainNumber } from '../domain/figures/change';
import type { FigureIndex } from '../domain/figures/figure-index';
import type { FigureRef } from '../state/choices';
import { BOM, type Cell, csvCell } from '../ui/csv';

/** The table twin of a chart: the same numbers, for who cannot see it or wants to take them along. */
export interface Twin {
  readonly columns: readonly { readonly name: string; readonly number?: boolean }[];
  /** A number is written with decimals as given by `words`; the file gets the number itself. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly TwinCell[] }[];
}

export interface TwinCell {
  /** As the screen writes it. */
  readonly words: string;
  /** As a file holds it; left out = the words. */
  readonly value?: Cell;
  /** The number whose receipt it opens. */
  readonly figure?: FigureRef;
}

/** A printed number as a cell: a file gets the number itself, and the words where the source gives a bound, a span or a reason. */
export function figureCell(index: FigureIndex, words: string, figure: FigureRef): TwinCell {
  const found = index.figure(figure.indicator, figure.area, figure.period);
  const value = found.kind === 'value' ? plainNumber(found) : null;
  return { words, figure, ...(value === null ? {} : { value }) };
}

/** The twin as a file holds it, headings first. */
export const twinLines = ({ columns, rows }: Twin): readonly (readonly Cell[])[] => [
  columns.map(({ name }) => name),
  ...rows.map(({ cells }) => cells.map(({ words, value }) => (value === undefined ? words : value))),
];

/** The twin as a CSV file for Danish spreadsheets, with what must go along (source line, doubts) below it. */
export const twinCsv = (twin: Twin, notes: readonly string[]): string =>
  BOM +
  [...twinLines(twin), [], ...notes.map((note) => [note])]
    .map((cells) => `${cells.map(csvCell).join(';')}\r\n`)
    .join('');
