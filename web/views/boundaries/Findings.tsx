import { type ReactNode, useMemo, useState } from 'react';
import type { Remark } from '../../domain/checks/remark';
import { countLevels } from '../../domain/checks/report';
import { useWorkbench } from '../../state/workbench/store';
import { changeDraft } from '../../state/workbench/workbench';
import type { Text } from '../../text';
import { findingWords } from '../../text/finding-words';
import { Modal } from '../../ui/Modal';
import { type FindingRow, findingRows } from './model/finding-rows';
import type { Bench } from './use-bench';

/** So many are shown at once. */
const PAGE = 40;

/** What the checks have to say about the draft: each leads to its place, and may be let stand with a note. */
export function Findings({
  text,
  bench,
  onShow,
}: {
  readonly text: Text;
  readonly bench: Bench;
  readonly onShow: (remark: Remark) => void;
}): ReactNode {
  const { t, number } = text;
  const { draft, area, nameOf } = bench;
  const { remarks, phase } = useWorkbench((state) => state.worked);
  const [asked, setAsked] = useState<FindingRow>();
  const [note, setNote] = useState('');
  const [shown, setShown] = useState(PAGE);
  const rows = useMemo(() => findingRows(remarks, draft.accepted, area), [remarks, draft.accepted, area]);
  const counts = countLevels(rows.open.map(({ remark }) => remark.finding));
  const save = (): void => {
    if (asked) changeDraft({ kind: 'accept', key: asked.key, note: note.trim() });
    setAsked(undefined);
    setNote('');
  };

  return (
    <div className="bench-panel">
      <p className="bench-finding" role="status">
        {phase !== 'ready'
          ? t('workbench.findings-waiting')
          : rows.open.length === 0
            ? t('workbench.findings-none')
            : t('workbench.findings-count', {
                error: number(counts.error),
                warning: number(counts.warning),
                note: number(counts.note),
              })}
      </p>
      <ul className="bench-plain bench-findings">
        {rows.open.slice(0, shown).map((row) => (
          <FindingItem key={row.key} text={text} row={row} nameOf={nameOf} onShow={onShow}>
            <button type="button" className="link" onClick={() => setAsked(row)}>
              {t('workbench.accept')}
            </button>
          </FindingItem>
        ))}
      </ul>
      {rows.open.length > shown && (
        <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
          {t('workbench.findings-more', { number: number(rows.open.length - shown) })}
        </button>
      )}
      {rows.accepted.length > 0 && (
        <details>
          <summary>{t('workbench.findings-accepted', { number: number(rows.accepted.length) })}</summary>
          <ul className="bench-plain bench-findings">
            {rows.accepted.map((row) => (
              <FindingItem key={row.key} text={text} row={row} nameOf={nameOf} onShow={onShow}>
                <p className="bench-note">{row.accepted?.note}</p>
                <button
                  type="button"
                  className="link"
                  onClick={() => changeDraft({ kind: 'reopen', key: row.key })}
                >
                  {t('workbench.reopen')}
                </button>
              </FindingItem>
            ))}
          </ul>
        </details>
      )}
      <Modal
        open={asked !== undefined}
        title={t('workbench.accept-title')}
        closeLabel={t('workbench.close')}
        onClose={() => setAsked(undefined)}
      >
        {asked && <p>{findingWords(asked.remark.finding, text, nameOf).what}</p>}
        <label className="bench-versus">
          {t('workbench.accept-note')}
          <textarea
            className="field bench-note-field"
            value={note}
            maxLength={2000}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        <div>
          <button type="button" className="button" onClick={save}>
            {t('workbench.accept-save')}
          </button>
        </div>
      </Modal>
    </div>
  );
}

function FindingItem({
  text,
  row,
  nameOf,
  onShow,
  children,
}: {
  readonly text: Text;
  readonly row: FindingRow;
  readonly nameOf: (area: string) => string;
  readonly onShow: (remark: Remark) => void;
  readonly children: ReactNode;
}): ReactNode {
  const { finding, concerned, beside, notInForce = [] } = row.remark;
  const { level, what, todo } = findingWords(finding, text, nameOf);
  return (
    <li className="bench-item" data-level={finding.level}>
      <p className="bench-level">
        {level}
        {finding.area ? ` · ${nameOf(finding.area)}` : ''}
      </p>
      <p>{what}</p>
      {todo !== '' && <p className="bench-help">{todo}</p>}
      <div className="bench-actions">
        {concerned.length + beside.length + notInForce.length > 0 && (
          <button type="button" className="link" onClick={() => onShow(row.remark)}>
            {text.t('workbench.show-on-map')}
          </button>
        )}
        {children}
      </div>
    </li>
  );
}
