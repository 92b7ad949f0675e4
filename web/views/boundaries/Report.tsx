import { type ReactNode, useMemo } from 'react';
import { useWorkbench } from '../../state/workbench/store';
import type { Text } from '../../text';
import { findingWords } from '../../text/finding-words';
import { Modal } from '../../ui/Modal';
import { areaRows, sizeWords } from './model/difference-rows';
import { findingRows } from './model/finding-rows';
import type { Bench } from './use-bench';

/** The difference as a document: read on the screen, and printed alone. */
export function Report({
  text,
  bench,
  versus,
  onClose,
}: {
  readonly text: Text;
  readonly bench: Bench;
  readonly versus: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t, number } = text;
  const { draft, area, nameOf, register } = bench;
  const name = useWorkbench((state) => state.name);
  const comparison = useWorkbench((state) => state.comparison);
  const remarks = useWorkbench((state) => state.worked.remarks);
  const rows = useMemo(
    () => (typeof comparison === 'object' ? areaRows(comparison.difference, text, nameOf) : []),
    [comparison, text, nameOf],
  );
  const { accepted } = findingRows(remarks, draft.accepted, area);
  return (
    <Modal
      open
      title={t('workbench.report-title', { name })}
      closeLabel={t('workbench.close')}
      onClose={onClose}
      className="modal-wide bench-report"
    >
      <p>
        {t('workbench.report-sub', {
          plan: draft.plan,
          versus,
          register: register?.info.name ?? '',
          date: register ? text.date(register.info.date) : '',
        })}
      </p>
      <div className="bench-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('workbench.print')}
        </button>
      </div>
      {rows.length === 0 && <p>{t('workbench.no-difference')}</p>}
      {rows.map((row) => (
        <section key={row.area} className="bench-block">
          <h3 className="bench-heading">
            {row.area === ''
              ? t('workbench.changes-outside', { number: number(row.changes.length) })
              : nameOf(row.area)}
          </h3>
          {row.area !== '' && (
            <p>
              {t('workbench.area-addresses', {
                was: number(row.addresses.was),
                is: number(row.addresses.is),
              })}
              {' · '}
              {sizeWords(row.size, text)}
            </p>
          )}
          <ul className="bench-report-list">
            {row.changes.map(({ key, address, what }) => (
              <li key={key}>
                {address}: {what}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {accepted.length > 0 && (
        <section className="bench-block">
          <h3 className="bench-heading">{t('workbench.report-accepted')}</h3>
          <ul className="bench-report-list">
            {accepted.map(({ key, remark, accepted: kept }) => (
              <li key={key}>
                {findingWords(remark.finding, text, nameOf).what} {kept?.note}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Modal>
  );
}
