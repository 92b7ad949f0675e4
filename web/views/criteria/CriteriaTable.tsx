import type { ReactNode } from 'react';
import { openReceipt } from '../../state/receipt';
import type { Text } from '../../text';
import { MarginBar } from './MarginBar';
import type { CriteriaModel } from './model/model';
import type { ComputedReceipt } from './model/receipt';
import type { AreaRow, CriterionCell, CriterionColumn, CriteriaTable as Table } from './model/table';
import { statusWords, truthWords } from './model/words';

/** The seven areas against the criteria of one list, with a margin bar in every cell. */
export function CriteriaTable({
  text,
  model,
  table,
  onReceipt,
}: {
  readonly text: Text;
  readonly model: CriteriaModel;
  readonly table: Table;
  readonly onReceipt: (receipt: ComputedReceipt) => void;
}): ReactNode {
  const { t } = text;
  const caption = t('criteria.tableCaption', {
    status: statusWords(text, model.status),
    date: text.date(model.listDate),
  });
  return (
    <div className="criteria-block">
      <p className="small muted">
        {model.calledThen} {t('criteria.tableHelp')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="criteria-scroll" tabIndex={0} aria-label={caption}>
        <table className="criteria-table">
          <caption className="hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('criteria.area')}</th>
              {table.columns.map((column) => (
                <ColumnHead key={column.row.id} text={text} column={column} table={table} />
              ))}
              <th scope="col">{t('criteria.result')}</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.id} text={text} row={row} columns={table.columns.length} onReceipt={onReceipt} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function ColumnHead({
  text,
  column,
  table,
}: {
  readonly text: Text;
  readonly column: CriterionColumn;
  readonly table: Table;
}): ReactNode {
  const role = column.mandatory
    ? text.t('criteria.always')
    : text.t('criteria.oneOf', { of: table.law.oneOf.length, needed: table.law.needed });
  return (
    <th scope="col">
      {column.name}
      {[column.limit, role, column.time, column.moving].filter(Boolean).map((line) => (
        <span key={line} className="criteria-about">
          {line}
        </span>
      ))}
    </th>
  );
}

function Row({
  text,
  row,
  columns,
  onReceipt,
}: {
  readonly text: Text;
  readonly row: AreaRow;
  readonly columns: number;
  readonly onReceipt: (receipt: ComputedReceipt) => void;
}): ReactNode {
  return (
    <tr data-area={row.id}>
      <th scope="row">{row.name}</th>
      {row.cells.length === 0 ? (
        <td colSpan={columns} className="criteria-not">
          <span lang={text.language === 'da' ? undefined : 'da'}>{row.whyNot}</span>
        </td>
      ) : (
        row.cells.map((cell) => (
          <Cell key={cell.id} text={text} row={row} cell={cell} onReceipt={onReceipt} />
        ))
      )}
      <td className="criteria-result">
        <strong>{row.conclusion}</strong>
        {row.count && <span className="criteria-about">{row.count}</span>}
        <span className="criteria-about">{row.published}</span>
      </td>
    </tr>
  );
}

function Cell({
  text,
  row,
  cell,
  onReceipt,
}: {
  readonly text: Text;
  readonly row: AreaRow;
  readonly cell: CriterionCell;
  readonly onReceipt: (receipt: ComputedReceipt) => void;
}): ReactNode {
  const { figure, receipt, result } = cell;
  const about = `${cell.name}, ${row.name}`;
  const missing = result.input.figure.kind === 'missing' && result.row.indicator !== '';
  return (
    <td>
      <span className="criteria-value" data-missing={missing ? '' : undefined}>
        {figure ? (
          <button
            type="button"
            className="figure-button"
            aria-label={`${cell.value}: ${text.t('sources.heading')}, ${about}`}
            onClick={() => openReceipt(figure)}
          >
            {cell.value}
          </button>
        ) : (
          cell.value
        )}
      </span>
      <MarginBar bar={cell.bar} met={result.truth === 'met'} />
      <span className="criteria-truth" data-truth={result.truth}>
        {truthWords(text, result.truth)}
      </span>
      {[cell.margin, cell.people, cell.nearby].filter(Boolean).map((line) => (
        <span key={line} className="criteria-about">
          {line}
        </span>
      ))}
      {receipt && (cell.margin || cell.people) && (
        <button
          type="button"
          className="link criteria-how"
          aria-label={`${text.t('criteria.receiptOpen')}: ${about}`}
          onClick={() => onReceipt(receipt)}
        >
          {text.t('criteria.how')}
        </button>
      )}
    </td>
  );
}
