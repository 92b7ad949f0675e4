import { memo, type ReactNode } from 'react';
import type { Text } from '../../text';
import { Swatch } from '../../ui/Swatch';
import type { TableEvents } from './FiguresTable';
import type { FigureRow } from './model/rows';

interface LineProps {
  readonly text: Text;
  readonly row: FigureRow;
  /** The table has a column of bases. */
  readonly base: boolean;
  /** Place among all rows of a table that holds only some; undefined where all stand. */
  readonly place: number | undefined;
}

/** The line of an area: tick, name, number. Drawn again only when something about it has changed. */
export const AreaLine = memo(
  ({
    text,
    row,
    base,
    place,
    chosen,
    hovered,
    open,
    events,
  }: LineProps & {
    readonly chosen: boolean;
    readonly hovered: boolean;
    /** Its receipt is open. */
    readonly open: boolean;
    readonly events: TableEvents;
  }): ReactNode => (
    <tr
      data-area={row.id}
      data-hovered={hovered ? '' : undefined}
      data-selected={chosen ? '' : undefined}
      data-open={open ? '' : undefined}
      aria-rowindex={place}
      onMouseEnter={() => events.onHover(row.id)}
    >
      <td className="tick">
        <input
          type="checkbox"
          aria-label={text.t('table.compare', { area: row.name })}
          checked={chosen}
          onChange={(event) => events.onSelect(row.id, event.target.checked)}
        />
      </td>
      <th scope="row">
        <span className="area-cell">
          {row.onMap ? (
            <Swatch id={`row-${row.id}`} fill={row.paint?.fill ?? null} mark={row.paint?.mark ?? 'none'} />
          ) : (
            <span className="swatch-room" />
          )}
          <button
            type="button"
            className="name-button"
            data-name
            aria-expanded={open}
            title={text.t('table.open', { area: row.name })}
            onClick={() => events.onOpen(row.id)}
            onFocus={() => events.onFocus(row.id)}
            onBlur={() => events.onFocus(null)}
          >
            {row.name}
          </button>
        </span>
        <Doubts row={row} />
        {!row.onMap && row.hasValue && <span className="off-map">{text.t('table.notOnMap')}</span>}
      </th>
      <NumberCells text={text} row={row} base={base} />
    </tr>
  ),
);

/** The line of the municipality or of another group: nothing to tick or to open. */
export const ReferenceLine = ({ text, row, base, place }: LineProps): ReactNode => (
  <tr aria-rowindex={place}>
    <td />
    <th scope="row">
      {row.name}
      <Doubts row={row} />
    </th>
    <NumberCells text={text} row={row} base={base} />
  </tr>
);

const Doubts = ({ row }: { readonly row: FigureRow }): ReactNode =>
  row.shortDoubts.map((doubt) => (
    <span key={doubt} className="doubt">
      {doubt}
    </span>
  ));

function NumberCells({ text, row, base }: Omit<LineProps, 'place'>): ReactNode {
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
