import type { KeyboardEvent, ReactNode } from 'react';
import type { Text } from '../../text';
import { Swatch } from '../../ui/Swatch';
import type { FigureRow, FigureRows } from './model/rows';

/** What the table tells the screen. */
export interface TableEvents {
  readonly onHover: (area: string | null) => void;
  readonly onFocus: (area: string | null) => void;
  readonly onOpen: (area: string) => void;
  readonly onSelect: (area: string, chosen: boolean) => void;
}

/** The numbers of the map as a table: tick to compare, press a name for source and caution. */
export function FiguresTable({
  text,
  caption,
  unit,
  rows,
  selected,
  hovered,
  open,
  events,
}: {
  readonly text: Text;
  readonly caption: string;
  /** Stands above the numbers; '' for percentages, which carry their sign. */
  readonly unit: string;
  readonly rows: FigureRows;
  readonly selected: readonly string[];
  readonly hovered: string | null;
  /** Area whose receipt is open. */
  readonly open: string | null;
  readonly events: TableEvents;
}): ReactNode {
  const { t } = text;
  const columns = rows.anyBase ? 4 : 3;
  return (
    <table className="figures">
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('table.area')}</th>
          <th scope="col" className="number">
            {t('table.value')}
            {unit && <span className="column-unit">{unit}</span>}
          </th>
          {rows.anyBase && (
            <th scope="col" className="number">
              {t('table.base')}
            </th>
          )}
        </tr>
      </thead>
      <tbody onKeyDown={moveFocus} onMouseLeave={() => events.onHover(null)}>
        {rows.areas.map((row) => (
          <tr
            key={row.id}
            data-area={row.id}
            data-hovered={row.id === hovered ? '' : undefined}
            data-selected={selected.includes(row.id) ? '' : undefined}
            data-open={row.id === open ? '' : undefined}
            onMouseEnter={() => events.onHover(row.id)}
          >
            <td className="tick">
              <input
                type="checkbox"
                aria-label={t('table.compare', { area: row.name })}
                checked={selected.includes(row.id)}
                onChange={(event) => events.onSelect(row.id, event.target.checked)}
              />
            </td>
            <th scope="row">
              <span className="area-cell">
                {row.onMap ? (
                  <Swatch
                    id={`row-${row.id}`}
                    fill={row.paint?.fill ?? null}
                    mark={row.paint?.mark ?? 'none'}
                  />
                ) : (
                  <span className="swatch-room" />
                )}
                <NameButton text={text} row={row} open={open} events={events} />
              </span>
              <Doubts row={row} />
              {!row.onMap && row.hasValue && <span className="off-map">{t('table.notOnMap')}</span>}
            </th>
            <NumberCells text={text} row={row} base={rows.anyBase} />
          </tr>
        ))}
      </tbody>
      {rows.references.length > 0 && (
        <tbody className="references">
          <tr>
            <th scope="rowgroup" colSpan={columns} className="references-head">
              {t('table.references')}
            </th>
          </tr>
          {rows.references.map((row) => (
            <tr key={row.id}>
              <td />
              <th scope="row">
                {row.name}
                <Doubts row={row} />
              </th>
              <NumberCells text={text} row={row} base={rows.anyBase} />
            </tr>
          ))}
        </tbody>
      )}
    </table>
  );
}

function NameButton({
  text,
  row,
  open,
  events,
}: {
  readonly text: Text;
  readonly row: FigureRow;
  readonly open: string | null;
  readonly events: TableEvents;
}): ReactNode {
  return (
    <button
      type="button"
      className="name-button"
      data-name
      aria-expanded={row.id === open}
      title={text.t('table.open', { area: row.name })}
      onClick={() => events.onOpen(row.id)}
      onFocus={() => events.onFocus(row.id)}
      onBlur={() => events.onFocus(null)}
    >
      {row.name}
    </button>
  );
}

const Doubts = ({ row }: { readonly row: FigureRow }): ReactNode =>
  row.shortDoubts.map((doubt) => (
    <span key={doubt} className="doubt">
      {doubt}
    </span>
  ));

function NumberCells({
  text,
  row,
  base,
}: {
  readonly text: Text;
  readonly row: FigureRow;
  readonly base: boolean;
}): ReactNode {
  const observation = row.figure.kind === 'value' ? row.figure.observation : null;
  const persons = observation?.denominator ?? observation?.numerator ?? null;
  return (
    <>
      <td className={row.hasValue ? 'number' : 'reason'}>{row.value}</td>
      {base && (
        <td className="number">
          {persons !== null && text.number(persons)}
          {persons === null && row.hasValue && (
            <>
              <span aria-hidden="true">–</span>
              <span className="hidden">{row.base}</span>
            </>
          )}
        </td>
      )}
    </>
  );
}

/** Up and down move between the names, as in a list. */
function moveFocus(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-name]')];
  const row = document.activeElement?.closest('tr');
  const at = names.findIndex((name) => row?.contains(name));
  const next = names[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
