import type { ReactNode } from 'react';
import { openReceipt } from '../state/receipt';
import type { Text } from '../text';
import type { Twin, TwinCell } from './twin';

/** The table twin on the screen; it scrolls sideways by itself where the window is narrow. */
export function TwinTable({
  text,
  twin,
  caption,
}: {
  readonly text: Text;
  readonly twin: Twin;
  readonly caption: string;
}): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="twin-room" tabIndex={0} aria-label={text.t('charts.tableOf', { title: caption })}>
      <table className="twin">
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr>
            {twin.columns.map(({ name, number }) => (
              <th key={name} scope="col" className={number ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, i) => {
                const column = twin.columns[i];
                const name = column?.name ?? '';
                return i === 0 ? (
                  <th key={name} scope="row">
                    {cell.words}
                  </th>
                ) : (
                  <td key={name} className={column?.number ? 'number' : undefined}>
                    <CellWords cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A number opens its receipt. */
function CellWords({ cell }: { readonly cell: TwinCell }): ReactNode {
  const { words, figure } = cell;
  if (!figure) return words;
  return (
    <button
      type="button"
      className="figure-button"
      aria-haspopup="dialog"
      onClick={() => openReceipt(figure)}
    >
      {words}
    </button>
  );
}
