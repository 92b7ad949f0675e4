import type { ReactNode } from 'react';
import type { Text } from '../../text';
import { MANY_ROWS, RowBlocks } from '../../ui/RowBlocks';
import type { FigureRows } from './model/rows';

const COLUMNS = 7;

/** The table with every column: base, period, caution and source of each number. */
export default function WholeTable({
  text,
  caption,
  unit,
  rows,
}: {
  readonly text: Text;
  readonly caption: string;
  readonly unit: string;
  readonly rows: FigureRows;
}): ReactNode {
  const { t } = text;
  const all = [...rows.areas, ...rows.references];
  const many = all.length > MANY_ROWS;
  const foreign = text.language === 'da' ? undefined : 'da';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={caption}>
      <table className="whole-table" aria-rowcount={many ? all.length + 1 : undefined}>
        <caption className="hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={many ? 1 : undefined}>
            <th scope="col">{t('table.area')}</th>
            <th scope="col" className="number">
              {t('table.value')}
              {unit && <span className="column-unit">{unit}</span>}
            </th>
            <th scope="col">{t('table.baseFull')}</th>
            <th scope="col">{t('table.filePeriod')}</th>
            <th scope="col">{t('table.doubt')}</th>
            <th scope="col">{t('table.source')}</th>
            <th scope="col">{t('table.place')}</th>
          </tr>
        </thead>
        <RowBlocks
          rows={all}
          columns={COLUMNS}
          kept={-1}
          draw={(row, at) => (
            <tr key={row.id} aria-rowindex={many ? at + 2 : undefined}>
              <th scope="row">{row.name}</th>
              <td className={row.hasValue ? 'number' : 'reason'}>{row.value}</td>
              <td>{row.base}</td>
              <td>{row.period}</td>
              <td>{row.doubts.join(', ')}</td>
              <td lang={foreign}>{row.source}</td>
              <td lang={foreign}>{row.place}</td>
            </tr>
          )}
        />
      </table>
    </section>
  );
}
