import type { ReactNode } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { addressOfReceipt } from '../../../state/receipt';
import type { Text } from '../../../text';
import { CopyText } from './CopyText';
import type { FigureReceipt } from './figure-receipt';
import { MiniSeries } from './MiniSeries';
import { receiptText } from './receipt-text';

/** Everything that goes with one number, below its heading: the same in the map's panel and over any other screen. */
export function ReceiptBody({
  text,
  index,
  receipt,
  id,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly receipt: FigureReceipt;
  /** Unique on the page. */
  readonly id: string;
}): ReactNode {
  const { t } = text;
  const { card, indicator, facts, conflicts, calculations, breaks } = receipt;
  const foreign = text.language === 'da' ? undefined : 'da';
  return (
    <>
      <p className={card.hasValue ? 'receipt-value' : 'receipt-none'}>{card.value}</p>
      <p className="small muted">{[card.indicator, card.unit, card.about].filter(Boolean).join(' · ')}</p>
      {card.why && <p lang={foreign}>{card.why}</p>}
      <dl className="facts">
        {facts.map(({ name, lines, language }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={language ?? undefined}>
              {lines.map((line) => (
                <span key={line} className="line">
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {card.others.length > 0 && (
        <div className="receipt-conflict">
          <h3 className="heading">{t('sources.disagree')}</h3>
          <p>{t('sources.disagreeShown', { shown: card.value })}</p>
          <ul>
            {card.others.map((other) => (
              <li key={other}>{other}</li>
            ))}
          </ul>
        </div>
      )}
      {conflicts.length > 0 && (
        <div className="receipt-conflict">
          <h3 className="heading">{t('sources.conflict')}</h3>
          {conflicts.map(({ words, language, handling }) => (
            <p key={words}>
              <span lang={language === text.language ? undefined : language}>{words}</span> {handling}
            </p>
          ))}
        </div>
      )}
      {card.note && (
        <div>
          <h3 className="heading">{t('sources.note')}</h3>
          <p className="small" lang={text.language === 'en' ? undefined : 'en'}>
            {card.note}
          </p>
        </div>
      )}
      {calculations.length > 0 && (
        <div>
          <h3 className="heading">{t('receipt.computed')}</h3>
          <dl className="facts">
            {calculations.map(({ id: kind, name, formula, result }) => (
              <div key={kind}>
                <dt>{name}</dt>
                <dd>
                  <span className="line">{result}</span>
                  <span className="line formula">{formula}</span>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <div>
        <h3 className="heading">{t('sources.series')}</h3>
        <MiniSeries text={text} index={index} indicator={indicator} area={card.id} id={id} />
      </div>
      {breaks.length > 0 && (
        <div>
          <h3 className="heading">{t('receipt.breaks')}</h3>
          {breaks.map((line) => (
            <p key={line} className="small" lang={foreign}>
              {line}
            </p>
          ))}
        </div>
      )}
      <div>
        <h3 className="heading">{t('sources.definition')}</h3>
        <p className="small" lang={foreign}>
          {card.definition}
        </p>
      </div>
      <CopyText text={text} words={() => receiptText(text, receipt, addressOfReceipt(receipt.ref))} />
    </>
  );
}
