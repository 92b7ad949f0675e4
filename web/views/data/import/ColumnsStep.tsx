import type { ReactNode } from 'react';
import type { LoadPreview } from '../../../data/figures-import/preview';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { type ColumnUse, type Mapping, ROLES, type Role } from '../../../domain/import/mapping';
import { cellAt } from '../../../domain/import/raw-table';
import type { Text } from '../../../text';
import { DataTable } from '../DataTable';
import { nameOfIndicator } from '../model';
import { WholeFile } from './WholeFile';

/** What each column is: a proposal that can be changed. */
export function ColumnsStep({
  text,
  index,
  sheets,
  preview,
  onChange,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly sheets: readonly string[];
  readonly preview: LoadPreview;
  readonly onChange: (mapping: Mapping, exact?: boolean) => void;
}): ReactNode {
  const { t } = text;
  const { mapping, table, result } = preview;
  const setRole = ({ heading, period, indicator }: ColumnUse, role: Role): void => {
    const stays = role === 'value' || role === 'numerator' || role === 'denominator';
    const use: ColumnUse = {
      heading,
      role,
      ...(stays && period !== undefined && { period }),
      ...(stays && indicator !== undefined && { indicator }),
    };
    onChange({ ...mapping, columns: mapping.columns.map((one) => (one.heading === heading ? use : one)) });
  };
  return (
    <div className="data-step">
      <h3>{t('dataScreen.step-columns')}</h3>
      <p className="data-about">{t('dataScreen.step-columns-about')}</p>
      {sheets.length > 1 && (
        <label className="data-field">
          <span>{t('dataScreen.sheet')}</span>
          <select
            className="field"
            value={mapping.sheet}
            onChange={(event) => onChange({ ...mapping, sheet: event.target.value, columns: [] }, false)}
          >
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </select>
        </label>
      )}
      <DataTable
        caption={t('dataScreen.step-columns')}
        head={[
          t('dataScreen.column-heading'),
          t('dataScreen.column-example'),
          t('dataScreen.column-role'),
          t('dataScreen.column-about'),
        ]}
        rows={mapping.columns.map((use, column) => ({
          key: use.heading,
          cells: [
            use.heading,
            exampleOf(preview, column),
            <select
              key="role"
              className="field"
              aria-label={`${use.heading}: ${t('dataScreen.column-role')}`}
              value={use.role}
              onChange={(event) => setRole(use, event.target.value as Role)}
            >
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`dataScreen.role-${role}`)}
                </option>
              ))}
            </select>,
            [
              use.indicator ? nameOfIndicator(index, use.indicator, text) : '',
              use.period ? text.period(use.period) : '',
            ]
              .filter((part) => part !== '')
              .join(', '),
          ],
        }))}
      />
      <WholeFile text={text} index={index} mapping={mapping} onChange={onChange} />
      {result.gaps.map((gap) => (
        <p key={gap} role="status" className="doubt">
          {t(`dataScreen.gap-${gap}`)}
        </p>
      ))}
      {table.rows.length === 0 && <p className="doubt">{t('dataScreen.nothing-taken')}</p>}
    </div>
  );
}

/** The first cell of a column that holds something. */
function exampleOf({ table }: LoadPreview, column: number): string {
  for (const row of table.rows) {
    const { text } = cellAt(row, column);
    if (text.trim() !== '') return text.length > 40 ? `${text.slice(0, 40)} …` : text;
  }
  return '';
}
