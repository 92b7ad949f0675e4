import { type FocusEvent, type KeyboardEvent, type MouseEvent, memo, type ReactNode, useRef } from 'react';
import { openReceipt } from '../../../state/receipt';
import type { Text } from '../../../text';
import { nextCell } from './grid-keys';
import type { RugCell, RugModel, RugRow } from './model';

/**
 * The heat table: every cell is a button that opens its receipt. One tab stop, arrow keys move. The cell in reach of the
 * tabulator is kept in the page itself: a table of twenty thousand cells is not drawn again for a step of the focus.
 */
export function RugTable({
  text,
  model,
  selected,
}: {
  readonly text: Text;
  readonly model: RugModel;
  readonly selected: readonly string[];
}): ReactNode {
  const { t } = text;
  const current = useRef<HTMLElement | null>(null);
  const rows = model.themes.flatMap((theme) => theme.rows);
  const size = { rows: rows.length, columns: model.areas.length + 1 };

  const onFocus = (event: FocusEvent): void => {
    const cell = event.target instanceof HTMLElement && 'at' in event.target.dataset ? event.target : null;
    if (!cell) return;
    const table = event.currentTarget;
    (current.current ?? table.querySelector<HTMLElement>('[data-at="0 0"]'))?.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
    current.current = cell;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = placeOf(event.target);
    const next = at && nextCell(event.key, at, size);
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
  };
  const onClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest('[data-at]') : null;
    const at = placeOf(button);
    const row = at && rows[at.row];
    if (!row) return;
    const figure = at.column === 0 ? row.town.figure : row.cells[at.column - 1]?.figure;
    if (figure) openReceipt(figure);
  };

  let place = 0;
  return (
    <table className="rug" onClick={onClick} onFocus={onFocus} onKeyDown={onKeyDown}>
      <caption className="hidden">{t('compare.rugKeys')}</caption>
      <thead>
        <tr>
          <th scope="col" className="rug-name">
            {t('compare.indicatorColumn')}
          </th>
          <th scope="col">{t('compare.municipality')}</th>
          {model.areas.map(({ id, name, short }) => (
            <th key={id} scope="col" title={name} data-selected={selected.includes(id) ? '' : undefined}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      {model.themes.map(({ theme, name, rows: own }) => (
        <tbody key={theme}>
          <tr>
            <th scope="rowgroup" colSpan={size.columns + 1} className="rug-theme">
              <span>{name}</span>
            </th>
          </tr>
          {own.map((row) => (
            <Row key={row.indicator} row={row} at={place++} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function placeOf(target: EventTarget | null): { readonly row: number; readonly column: number } | undefined {
  const at = target instanceof HTMLElement ? target.dataset.at : undefined;
  const [row, column] = (at ?? '').split(' ').map(Number);
  return at === undefined || row === undefined || column === undefined ? undefined : { row, column };
}

const Row = memo(function Row({ row, at }: { readonly row: RugRow; readonly at: number }): ReactNode {
  return (
    <tr>
      <th scope="row" className="rug-name">
        {row.name}
        <span className="rug-about">{row.about}</span>
      </th>
      <td className="rug-town">
        <button
          type="button"
          aria-haspopup="dialog"
          data-at={`${at} 0`}
          tabIndex={at === 0 ? 0 : -1}
          data-tone={row.town.known ? undefined : 'missing'}
        >
          {row.town.value}
        </button>
      </td>
      {row.cells.map((cell, i) => (
        <td key={cell.area}>
          <Cell cell={cell} at={`${at} ${i + 1}`} />
        </td>
      ))}
    </tr>
  );
});

function Cell({ cell, at }: { readonly cell: RugCell; readonly at: string }): ReactNode {
  const { reach } = cell;
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={cell.label}
      title={cell.label}
      data-at={at}
      data-tone={cell.tone}
      data-few={cell.few ? '' : undefined}
      tabIndex={-1}
    >
      {cell.doubtful && <span className="rug-doubt" />}
      {cell.value}
      {cell.judged && <span className="rug-judged">{cell.judged}</span>}
      {reach !== null && cell.tone === 'untested' && (
        <span
          className="rug-reach"
          data-side={reach < 0 ? 'under' : 'over'}
          style={{ '--reach': Math.abs(reach) } as React.CSSProperties}
        />
      )}
    </button>
  );
}
