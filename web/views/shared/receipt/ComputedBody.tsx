import type { ReactNode } from 'react';
import { shareableAddress } from '../../../state/history';
import { type ComputedReceipt, openReceipt } from '../../../state/receipt';
import type { Text } from '../../../text';
import { CopyText } from './CopyText';
import { computedText } from './receipt-text';

/** What goes with a number that was computed here: formula, what went in, and what it hangs on. */
export function ComputedBody({
  text,
  receipt,
}: {
  readonly text: Text;
  readonly receipt: ComputedReceipt;
}): ReactNode {
  const { t } = text;
  return (
    <>
      <p className="receipt-value">{receipt.value}</p>
      <p className="small muted">{`${receipt.title} · ${t('receipt.computedHere')}`}</p>
      <dl className="facts">
        <div>
          <dt>{t('receipt.formula')}</dt>
          <dd className="formula">{receipt.formula}</dd>
        </div>
        {receipt.from.length > 0 && (
          <div>
            <dt>{t('receipt.computedFrom')}</dt>
            <dd>
              {receipt.from.map(({ words, figure }) => (
                <span key={words} className="line">
                  {figure ? (
                    <button type="button" className="link" onClick={() => openReceipt(figure)}>
                      {words}
                    </button>
                  ) : (
                    words
                  )}
                </span>
              ))}
            </dd>
          </div>
        )}
        {receipt.parameters.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {receipt.sources.length > 0 && (
          <div>
            <dt>{t('sources.source')}</dt>
            <dd>{receipt.sources.join('; ')}</dd>
          </div>
        )}
      </dl>
      {receipt.cautions.length > 0 && (
        <div className="receipt-conflict">
          <h3 className="heading">{t('sources.doubt')}</h3>
          {receipt.cautions.map((caution) => (
            <p key={caution}>{caution}</p>
          ))}
        </div>
      )}
      <CopyText text={text} words={() => computedText(text, receipt, shareableAddress())} />
    </>
  );
}
