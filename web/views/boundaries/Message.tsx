import type { ReactNode } from 'react';
import { useWorkbench } from '../../state/workbench/store';
import { tell } from '../../state/workbench/workbench';
import type { Text } from '../../text';
import { findingSentence } from '../../text/finding-words';

/** So many findings of one message are spelled out. */
const MOST_SPELLED = 5;

/** What the reader is told about the last thing done: files read or refused, edits that no list can say. */
export function Message({
  text,
  nameOf,
}: {
  readonly text: Text;
  readonly nameOf: (area: string) => string;
}): ReactNode {
  const { t } = text;
  const message = useWorkbench((state) => state.message);
  return (
    <div role="status">
      {message && (
        <div className="remark bench-message">
          {message.kind === 'said' ? (
            <p>{t(`workbench.message-${message.code}`, message.values)}</p>
          ) : (
            <>
              <p>{t(`workbench.message-${message.code}`, { file: message.file })}</p>
              <ul>
                {message.findings.slice(0, MOST_SPELLED).map((found) => (
                  <li key={JSON.stringify(found)}>{findingSentence(found, text, nameOf)}</li>
                ))}
              </ul>
            </>
          )}
          <button type="button" className="link" onClick={() => tell(undefined)}>
            {t('workbench.close')}
          </button>
        </div>
      )}
    </div>
  );
}
