import type { ReactNode } from 'react';

/** A row of a plain table: a key, and a cell for each column. */
export interface TableRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

/** A plain table with a caption for listeners; columns in `numbers` are aligned to the right. The first cell heads its row. */
export function DataTable({
  caption,
  head,
  rows,
  numbers = NONE,
}: {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  readonly numbers?: readonly number[];
}): ReactNode {
  const look = (column: number): string | undefined => (numbers.includes(column) ? 'number' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="twin-room" aria-label={caption} tabIndex={0}>
      <table className="twin data-table">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((title, column) => (
              <th key={title} scope="col" className={look(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={head[column]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[column]} className={look(column)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const NONE: readonly number[] = [];
