import { type ReactNode, useMemo } from 'react';
import { openComputed, openReceipt } from '../../../state/receipt';
import { useStore } from '../../../state/store';
import type { Text } from '../../../text';
import { Modal } from '../../../ui/Modal';
import { usePublishedPlans } from '../use-published-plans';
import { useStoredVersions } from '../use-stored-versions';
import { ComputedBody } from './ComputedBody';
import { figureReceipt } from './figure-receipt';
import { ReceiptBody } from './ReceiptBody';

/** The receipt of one number at the side of any screen: what the address names, or a computed number before it. */
export default function ReceiptDialog({ text }: { readonly text: Text }): ReactNode {
  const { t } = text;
  const ref = useStore((state) => state.choices.receipt);
  const computed = useStore((state) => state.computed);
  const figures = useStore((state) => state.figures);
  const published = usePublishedPlans();
  const stored = useStoredVersions();
  const receipt = useMemo(
    () =>
      ref && figures.status === 'ready'
        ? figureReceipt(text, figures.value, ref, published, stored)
        : undefined,
    [text, ref, figures, published, stored],
  );
  const subject = computed?.subject ?? receipt?.card.name;
  const heading = t('sources.heading');
  return (
    <Modal
      open={ref !== null || computed !== null}
      title={subject ? t('receipt.line', { name: heading, value: subject }) : heading}
      closeLabel={t('common.close')}
      onClose={() => {
        if (computed) openComputed(null);
        else if (ref) openReceipt(null);
      }}
      className="modal-side"
    >
      {computed && <ComputedBody text={text} receipt={computed} />}
      {!computed && receipt && figures.status === 'ready' && (
        <ReceiptBody text={text} index={figures.value} receipt={receipt} id="receipt-dialog-series" />
      )}
      {!computed && ref && !receipt && (
        <div role="status">
          {figures.status === 'loading' ? (
            <p>{t('receipt.waiting')}</p>
          ) : (
            <>
              <p>{t('receipt.unknown')}</p>
              <p className="small muted">
                {t('receipt.unknownHelp', { reference: `${ref.indicator}, ${ref.area}, ${ref.period}` })}
              </p>
            </>
          )}
        </div>
      )}
    </Modal>
  );
}
