import { Fragment, memo, type ReactNode } from 'react';
import type { Text } from '../../../text';
import type { ComparisonCell, ComparisonRow, ComparisonSection } from '../../shared/places-computed/rows';
import type { ComparisonModel } from './model';

interface SectionProps {
  readonly text: Text;
  readonly model: ComparisonModel;
  readonly section: ComparisonSection;
  /** Id of the row whose receipt is open. */
  readonly open: string | null;
  readonly onOpen: (row: string) => void;
}

/** One section of the table: its title, its rows, and its notes. */
export const SectionRows = memo(({ text, model, section, open, onOpen }: SectionProps): ReactNode => {
  const width = model.columns.length + 2;
  return (
    <tbody className={section.id === 'places' ? 'comparison-words' : undefined}>
      <tr className="comparison-section">
        <th scope="rowgroup" colSpan={width}>
          <span className="comparison-title">{section.title}</span>
        </th>
      </tr>
      {section.rows.map((row) => (
        <Fragment key={row.id}>
          <tr>
            <th scope="row">
              <button
                type="button"
                className="comparison-row"
                aria-expanded={open === row.id}
                aria-controls={open === row.id ? `comparison-${row.id}` : undefined}
                title={text.t('comparison.receipt', { row: row.name })}
                onClick={() => onOpen(row.id)}
              >
                <span className="comparison-name">{row.name}</span>
                <span className="comparison-detail">{row.detail}</span>
              </button>
            </th>
            {row.cells.map((cell, i) => (
              <FigureCell key={model.columns[i]?.id ?? i} cell={cell} />
            ))}
            {row.town ? (
              <FigureCell cell={row.town} className="comparison-town" />
            ) : (
              <td className="comparison-town comparison-missing">
                <span aria-hidden="true">–</span>
                <span className="comparison-caption">{text.t('comparison.notForTown')}</span>
              </td>
            )}
          </tr>
          {open === row.id && (
            <tr className="comparison-receipt" id={`comparison-${row.id}`}>
              <td colSpan={width}>
                <Receipt row={row} model={model} />
              </td>
            </tr>
          )}
        </Fragment>
      ))}
      {section.notes.length > 0 && (
        <tr className="comparison-notes">
          <td colSpan={width}>
            <div>
              {section.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
});

function FigureCell({
  cell,
  className,
}: {
  readonly cell: ComparisonCell;
  readonly className?: string;
}): ReactNode {
  const classes = [className, cell.known ? '' : 'comparison-missing'].filter(Boolean).join(' ');
  return (
    <td className={classes === '' ? undefined : classes} title={cell.receipt.join('\n') || undefined}>
      <span className="comparison-value">{cell.value}</span>
      {cell.lines.map((line) => (
        <span className="comparison-detail" key={line}>
          {line}
        </span>
      ))}
    </td>
  );
}

/** What stands behind the numbers of one row, area by area. */
function Receipt({
  row,
  model,
}: {
  readonly row: ComparisonRow;
  readonly model: ComparisonModel;
}): ReactNode {
  const entries = [
    ...row.cells.map((cell, i) => ({ name: model.columns[i]?.name ?? '', cell })),
    ...(row.town ? [{ name: model.town, cell: row.town }] : []),
  ].filter(({ cell }) => cell.receipt.length > 0);
  return (
    <div className="comparison-behind">
      {row.definition !== '' && <p lang="da">{row.definition}</p>}
      <dl>
        {entries.map(({ name, cell }) => (
          <div key={name}>
            <dt>
              {name}: {cell.value}
            </dt>
            {cell.receipt.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
