import type { KeyboardEvent, ReactNode } from 'react';
import type { Text } from '../../text';
import { WIDE } from '../../ui/media';
import { MANY_ROWS, RowBlocks } from '../../ui/RowBlocks';
import { useMedia } from '../../ui/use-media';
import { AreaLine, ReferenceLine } from './FigureLine';
import type { FigureRows } from './model/rows';

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
  const many = rows.areas.length > MANY_ROWS;
  // the head is the first row
  const place = (at: number): number | undefined => (many ? at + 2 : undefined);
  const chosen = new Set(selected);
  const wide = useMedia(WIDE);
  const { length } = rows.areas;
  return (
    <table
      className="figures"
      data-many={many ? '' : undefined}
      aria-rowcount={many ? length + rows.references.length + 2 : undefined}
    >
      <caption className="hidden">{caption}</caption>
      <thead>
        <tr aria-rowindex={place(-1)}>
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
      <RowBlocks
        // the panel scrolls where it stands beside the map, else the page
        key={many && wide ? 'panel' : 'page'}
        rows={rows.areas}
        columns={columns}
        kept={many && open !== null ? rows.areas.findIndex(({ id }) => id === open) : -1}
        onKeyDown={moveFocus}
        onMouseLeave={() => events.onHover(null)}
        draw={(row, at) => (
          <AreaLine
            key={row.id}
            text={text}
            row={row}
            base={rows.anyBase}
            place={place(at)}
            chosen={chosen.has(row.id)}
            hovered={row.id === hovered}
            open={row.id === open}
            events={events}
          />
        )}
      />
      {rows.references.length > 0 && (
        <tbody className="references">
          <tr aria-rowindex={place(length)}>
            <th scope="rowgroup" colSpan={columns} className="references-head">
              {t('table.references')}
            </th>
          </tr>
          {rows.references.map((row, i) => (
            <ReferenceLine
              key={row.id}
              text={text}
              row={row}
              base={rows.anyBase}
              place={place(length + 1 + i)}
            />
          ))}
        </tbody>
      )}
    </table>
  );
}

/** Up and down move between the names, as in a list. */
function moveFocus(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const names = [
    ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLElement>('[data-name]') ?? []),
  ];
  const row = document.activeElement?.closest('tr');
  const at = names.findIndex((name) => row?.contains(name));
  const next = names[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
