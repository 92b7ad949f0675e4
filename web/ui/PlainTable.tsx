import type { ReactNode } from 'react';

/** A table of words as they are; the first cell of a row names it. It scrolls sideways by itself where there is little room. */
export function PlainTable({
  caption,
  captionShown = false,
  columns,
  rows,
}: {
  readonly caption: string;
  /** False = the caption is only read aloud, since the same stands above. */
  readonly captionShown?: boolean;
  readonly columns: readonly { readonly name: string; readonly number?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}): ReactNode {
  const classOf = (column: number): string | undefined => (columns[column]?.number ? 'number' : undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="twin-room" tabIndex={0} aria-label={caption}>
      <table className="twin plain-table">
        <caption className={captionShown ? undefined : 'hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }, i) => (
              <th key={name} scope="col" className={classOf(i)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells]) => (
            <tr key={[first, ...cells].join('|')}>
              <th scope="row">{first}</th>
              {cells.map((words, i) => (
                <td key={columns[i + 1]?.name} className={classOf(i + 1)}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
