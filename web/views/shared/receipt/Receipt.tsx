import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';
import type { FigureReceipt } from './figure-receipt';
import { ReceiptBody } from './ReceiptBody';

/** "Kilde og forbehold" as a panel beside what it is about. */
export function Receipt({
  text,
  index,
  receipt,
  takesFocus,
  onClose,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly receipt: FigureReceipt;
  /** Opened by keyboard from elsewhere: the reader is taken there. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = text;
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takesFocus) section.current?.focus();
  }, [takesFocus]);
  return (
    <section ref={section} className="receipt" tabIndex={-1} aria-labelledby={heading}>
      <div className="receipt-head">
        <h2 id={heading} className="receipt-title">
          <span className="receipt-kind">{t('sources.heading')}</span>
          {receipt.card.name}
        </h2>
        <button
          type="button"
          className="button button-quiet"
          aria-label={t('sources.close')}
          onClick={onClose}
        >
          {t('common.close')}
        </button>
      </div>
      <ReceiptBody text={text} index={index} receipt={receipt} id="receipt-series" />
    </section>
  );
}
