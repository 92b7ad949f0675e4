import { type SvgNode, svg } from './node';
import { picture } from './picture';
import { textLine, textWidth } from './text';
import type { Tokens } from './tokens';

export interface TablePictureOptions {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly tokens: Tokens;
  /** What stands below where rows are left out: "og 4 rækker mere". */
  readonly more: (rows: number) => string;
}

interface TableWords {
  readonly columns: readonly { readonly name: string; readonly number: boolean }[];
  readonly rows: readonly (readonly { readonly words: string }[])[];
}

const GAP = 16;
const MOST_ROW = 30;
const LEAST_ROW = 17;

/**
 * A table as a picture, for slides: numbers to the right, a line under every row. Rows that do not fit are counted, not
 * squeezed; a cell that is too long ends in dots.
 */
export function tablePicture({ columns, rows }: TableWords, options: TablePictureOptions): SvgNode {
  const { width, height, tokens } = options;
  const fits = Math.max(1, Math.floor(height / LEAST_ROW) - 1);
  const shown = rows.length <= fits ? rows : rows.slice(0, fits - 1);
  const lines = shown.length + 1 + (shown.length < rows.length ? 1 : 0);
  const row = Math.min(MOST_ROW, height / lines);
  const widths = columnWidths(columns, shown, width);
  const line = (cells: readonly string[], i: number, head: boolean): SvgNode[] =>
    cells.flatMap((words, c) => {
      const left = widths.slice(0, c).reduce((sum, one) => sum + one + GAP, 0);
      const own = widths[c] ?? 0;
      const number = columns[c]?.number ?? false;
      return textLine(
        number ? left + own : left,
        i * row + row * 0.68,
        shortened(words, own, head || c === 0),
        {
          fill: head ? tokens.muted : tokens.ink,
          weight: head || c === 0 ? 600 : 400,
          anchor: number ? 'end' : 'start',
        },
      );
    });
  return picture(
    options,
    line(
      columns.map(({ name }) => name),
      0,
      true,
    ),
    shown.flatMap((cells, i) => [
      svg('path', { d: `M0 ${Math.round((i + 1) * row)}H${width}`, stroke: tokens.line, 'stroke-width': 1 }),
      ...line(
        cells.map(({ words }) => words),
        i + 1,
        false,
      ),
    ]),
    shown.length < rows.length &&
      textLine(0, (shown.length + 1) * row + row * 0.68, options.more(rows.length - shown.length), {
        fill: tokens.muted,
      }),
  );
}

/** Columns as wide as their words; when all together are too wide, the widest give way. */
function columnWidths(
  columns: TableWords['columns'],
  rows: TableWords['rows'],
  width: number,
): readonly number[] {
  const wanted = columns.map(({ name }, c) =>
    Math.max(
      textWidth(name, 12, 600),
      ...rows.map((cells) => textWidth(cells[c]?.words ?? '', 12, c === 0 ? 600 : 400)),
    ),
  );
  const room = width - GAP * (columns.length - 1);
  const widths = [...wanted];
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0.5; ) {
    const widest = Math.max(...widths);
    const next = Math.max(0, ...widths.filter((one) => one < widest));
    const at = widths.flatMap((one, c) => (one === widest ? [c] : []));
    const cut = Math.min(over / at.length, Math.max(widest - next, 1));
    for (const c of at) widths[c] = widest - cut;
    over -= cut * at.length;
  }
  return widths;
}

function shortened(words: string, width: number, bold: boolean): string {
  const weight = bold ? 600 : 400;
  if (textWidth(words, 12, weight) <= width + 0.5) return words;
  let end = words.length;
  while (end > 1 && textWidth(`${words.slice(0, end)}…`, 12, weight) > width) end--;
  return `${words.slice(0, end).trimEnd()}…`;
}
