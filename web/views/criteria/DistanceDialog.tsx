import type { ReactNode } from 'react';
import { openReceipt } from '../../state/receipt';
import type { Text } from '../../text';
import { Modal } from '../../ui/Modal';
import type { ComputedReceipt } from './model/receipt';

/** How a distance was worked out: the formula, what went in, and what it hangs on. */
export function DistanceDialog({
  text,
  receipt,
  onClose,
}: {
  readonly text: Text;
  readonly receipt: ComputedReceipt | null;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = text;
  return (
    <Modal
      open={receipt !== null}
      title={receipt?.title ?? ''}
      closeLabel={t('common.close')}
      onClose={onClose}
    >
      {receipt && (
        <>
          <p className="criteria-value">
            {receipt.subject}: {receipt.value}
          </p>
          <dl className="facts">
            <Fact name={t('criteria.formula')}>{receipt.formula}</Fact>
            <Fact name={t('sources.base')}>
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
            </Fact>
            {receipt.parameters.map(({ name, value }) => (
              <Fact key={name} name={name}>
                {value}
              </Fact>
            ))}
            <Fact name={t('sources.source')}>{receipt.sources.join('; ')}</Fact>
          </dl>
          {receipt.cautions.length > 0 && (
            <div>
              <h3 className="heading">{t('sources.doubt')}</h3>
              {receipt.cautions.map((caution) => (
                <p key={caution} className="small">
                  {caution}
                </p>
              ))}
            </div>
          )}
        </>
      )}
    </Modal>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
