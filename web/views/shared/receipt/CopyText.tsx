import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Text } from '../../../text';
import { copyToClipboard } from '../../../ui/copy';

/** How long a message stands, ms. */
const MESSAGE_MS = 5000;

/** Copies a receipt as text. Where the browser refuses, the text is shown to be copied by hand. */
export function CopyText({
  text,
  words,
}: {
  readonly text: Text;
  /** Made when it is asked for: the link in it says what is chosen then. */
  readonly words: () => string;
}): ReactNode {
  const { t } = text;
  const field = useId();
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState('');
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), MESSAGE_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => {
    const made = words();
    const done = await copyToClipboard(made);
    setCopied(done);
    setRefused(done ? '' : made);
  };
  return (
    <div className="copy-text">
      <button type="button" className="button" onClick={() => void copy()}>
        {t('receipt.copy')}
      </button>
      <p role="status" className="small">
        {copied && t('receipt.copied')}
      </p>
      {refused !== '' && (
        <>
          <p className="small">{t('receipt.notCopied')}</p>
          <label htmlFor={field} className="hidden">
            {t('receipt.copyField')}
          </label>
          <textarea
            id={field}
            className="field"
            rows={8}
            readOnly
            value={refused}
            onFocus={(event) => event.target.select()}
          />
        </>
      )}
    </div>
  );
}
