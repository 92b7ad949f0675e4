import { type ReactNode, useState } from 'react';
import { useWorkbench } from '../../state/workbench/store';
import {
  copyDraft,
  newDraft,
  openDraft,
  redoDraft,
  removeDraft,
  renameDraft,
  undoDraft,
} from '../../state/workbench/workbench';
import type { Text } from '../../text';
import { Menu } from '../../ui/Menu';

/** Which draft is on the table, what can be done with it, and whether it is safe. */
export function DraftBar({ text }: { readonly text: Text }): ReactNode {
  const { t } = text;
  const name = useWorkbench((state) => state.name);
  const id = useWorkbench((state) => state.id);
  const drafts = useWorkbench((state) => state.drafts);
  const history = useWorkbench((state) => state.history);
  const saved = useWorkbench((state) => state.saved);
  const fault = useWorkbench((state) => state.storeFault);
  const [asking, setAsking] = useState(false);
  const usual = t('workbench.draft-usual', { plan: history?.present.plan ?? '' });
  const day = (changed: number): string => text.date(new Date(changed).toISOString().slice(0, 10));

  return (
    <div className="bench-draft">
      <div className="bench-draft-line">
        <label className="bench-name">
          <span className="hidden">{t('workbench.draft-name')}</span>
          <input
            className="field"
            value={name}
            maxLength={120}
            onChange={(event) => renameDraft(event.target.value)}
          />
        </label>
        <Menu label={t('workbench.draft')}>
          <div className="bench-menu">
            {drafts.length > 0 && (
              <>
                <h2 className="bench-small">{t('workbench.draft-list')}</h2>
                <ul className="bench-plain">
                  {drafts.map((draft) => (
                    <li key={draft.id}>
                      <button
                        type="button"
                        className="link"
                        aria-current={draft.id === id ? 'true' : undefined}
                        onClick={() => openDraft(draft)}
                      >
                        {t('workbench.draft-changed', {
                          name: draft.name || usual,
                          date: day(draft.changed),
                        })}
                      </button>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <button type="button" className="button" onClick={() => newDraft(usual)}>
              {t('workbench.draft-new')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => copyDraft(t('workbench.draft-copy-of', { name: name || usual }))}
            >
              {t('workbench.draft-copy')}
            </button>
            {asking ? (
              <div className="bench-sure">
                <p>{t('workbench.draft-remove-sure', { name: name || usual })}</p>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    setAsking(false);
                    void removeDraft(usual);
                  }}
                >
                  {t('workbench.draft-remove')}
                </button>
                <button type="button" className="button" onClick={() => setAsking(false)}>
                  {t('workbench.draft-keep')}
                </button>
              </div>
            ) : (
              <button type="button" className="button" onClick={() => setAsking(true)}>
                {t('workbench.draft-remove')}
              </button>
            )}
          </div>
        </Menu>
      </div>
      <div className="bench-draft-line">
        <button type="button" className="button" disabled={!history?.past.length} onClick={undoDraft}>
          {t('workbench.undo')}
        </button>
        <button type="button" className="button" disabled={!history?.future.length} onClick={redoDraft}>
          {t('workbench.redo')}
        </button>
        {!fault && (
          <span className="bench-saved" data-saved={saved ? '' : undefined}>
            {t(saved ? 'workbench.saved' : 'workbench.saving')}
          </span>
        )}
      </div>
      {fault && (
        <p className="remark" role="alert">
          {t(`workbench.store-${fault}`)}
        </p>
      )}
    </div>
  );
}
