/** How the lines of a text box fall into rows of one height, where long lines wrap. */
export interface RowLayout {
  /** Rows of all lines together. */
  readonly rows: number;
  /** The row in which a line begins. */
  readonly startOf: (line: number) => number;
  /** The line to which a row belongs. */
  readonly lineAt: (row: number) => number;
}

/** Lays lines out by the number of rows that each takes. */
export function rowLayout(lines: readonly string[], rowsOf: (line: string) => number): RowLayout {
  const starts = new Int32Array(lines.length + 1);
  lines.forEach((line, i) => {
    starts[i + 1] = (starts[i] ?? 0) + rowsOf(line);
  });
  return {
    rows: starts[lines.length] ?? 0,
    startOf: (line) => starts[Math.min(line, lines.length)] ?? 0,
    lineAt: (row) => {
      let [low, high] = [0, lines.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= row) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, low);
    },
  };
}

/** Lines to be drawn: those of the rows that are seen and of as many above and below. */
export function linesSeen(layout: RowLayout, firstRow: number, rows: number): number[] {
  const from = layout.lineAt(firstRow - rows);
  const to = layout.lineAt(firstRow + 2 * rows);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
