import type { ReactNode } from 'react';
import { ChartFoot } from '../../charts/ChartFoot';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Text } from '../../text';
import { ComputedButton, FigureButton } from '../shared/receipt/FigureButton';
import { MarginBar } from './MarginBar';
import type { CriteriaModel } from './model/model';
import type { AreaRow, CriterionCell, CriterionColumn, CriteriaTable as Table } from './model/table';
import { criteriaTwin } from './model/twins';
import { statusWords, truthWords } from './model/words';

/** The seven areas against the criteria of one list, with a margin bar in every cell. */
export function CriteriaTable({
  text,
  index,
  model,
  table,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly model: CriteriaModel;
  readonly table: Table;
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
      {table.columns.some(({ row }) => row.criterion === ORIGIN) && (
        <p className="remark">{t('criteria.lawCourt')}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="criteria-scroll" tabIndex={0} aria-label={caption}>
        <table className="criteria-table">
          <caption className="hidden">{caption}</caption>
          <thead>
            <Groups text={text} table={table} />
            <tr>
              <th scope="col">{t('criteria.area')}</th>
              <th scope="col">{t('criteria.result')}</th>
              {table.columns.map((column) => (
                <ColumnHead key={column.row.id} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <Row key={row.id} text={text} row={row} columns={table.columns.length} />
            ))}
          </tbody>
        </table>
      </section>
      <ChartFoot
        text={text}
        twin={() => criteriaTwin(text, index, table)}
        notes={[caption, model.finding, model.calledThen, ...model.sourceLine].filter(Boolean)}
        fileName={`${model.status}-${model.listDate}`}
      />
    </div>
  );
}

/** The criterion that is before the courts (`criterion` in criteria.csv). */
const ORIGIN = 'ikke-vestlig';

/** Which criteria must hold, and how many of the others. */
function Groups({ text, table }: { readonly text: Text; readonly table: Table }): ReactNode {
  const { mandatory, oneOf, needed } = table.law;
  return (
    <tr className="criteria-groups">
      <td colSpan={2} />
      <th scope="colgroup" colSpan={mandatory.length}>
        {text.t('criteria.always')}
      </th>
      {oneOf.length > 0 && (
        <th scope="colgroup" colSpan={oneOf.length}>
          {text.t('criteria.oneOf', { of: oneOf.length, needed })}
        </th>
      )}
    </tr>
  );
}

function ColumnHead({ column }: { readonly column: CriterionColumn }): ReactNode {
  return (
    <th scope="col">
      {column.name}
      {[column.limit, column.time, column.moving].filter(Boolean).map((line) => (
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
}: {
  readonly text: Text;
  readonly row: AreaRow;
  readonly columns: number;
}): ReactNode {
  return (
    <tr data-area={row.id}>
      <th scope="row">{row.name}</th>
      <td className="criteria-result">
        <strong>{row.published}</strong>
        {row.conclusion}
        {row.count && <span className="criteria-about">{row.count}</span>}
      </td>
      {row.cells.length === 0 ? (
        <td colSpan={columns} className="criteria-not">
          <span lang={text.language === 'da' ? undefined : 'da'}>{row.whyNot}</span>
        </td>
      ) : (
        row.cells.map((cell) => <Cell key={cell.id} text={text} row={row} cell={cell} />)
      )}
    </tr>
  );
}

function Cell({
  text,
  row,
  cell,
}: {
  readonly text: Text;
  readonly row: AreaRow;
  readonly cell: CriterionCell;
}): ReactNode {
  const { figure, receipt, result } = cell;
  const about = `${cell.name}, ${row.name}`;
  const missing = result.input.figure.kind === 'missing' && result.row.indicator !== '';
  const distance = [cell.margin, cell.people].filter(Boolean);
  return (
    <td>
      <span className="criteria-value" data-missing={missing ? '' : undefined}>
        {figure ? (
          <FigureButton text={text} figure={figure}>
            {cell.value}
            <span className="hidden">, {about}</span>
          </FigureButton>
        ) : (
          cell.value
        )}
      </span>
      {!missing && <MarginBar bar={cell.bar} met={result.truth === 'met'} />}
      {!cell.notAsked && (
        <span className="criteria-truth" data-truth={result.truth}>
          {truthWords(text, result.truth)}
        </span>
      )}
      {receipt && distance.length > 0 && (
        <span className="criteria-about">
          <ComputedButton text={text} receipt={receipt}>
            {distance.join('; ')}
            <span className="hidden">, {about}</span>
          </ComputedButton>
        </span>
      )}
      {cell.nearby && <span className="criteria-about">{cell.nearby}</span>}
    </td>
  );
}
