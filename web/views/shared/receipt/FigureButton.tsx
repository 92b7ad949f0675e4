import type { ReactNode } from 'react';
import type { FigureRef } from '../../../state/choices';
import { type ComputedReceipt, openComputed, openReceipt } from '../../../state/receipt';
import type { Text } from '../../../text';

/** A number that opens its receipt. It looks like the number itself; a dotted line tells that there is more. */
export function FigureButton({
  text,
  figure,
  children,
  className = '',
}: {
  readonly text: Text;
  readonly figure: FigureRef;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  return (
    <button
      type="button"
      className={`figure-button ${className}`}
      aria-haspopup="dialog"
      title={text.t('sources.heading')}
      onClick={() => openReceipt(figure)}
    >
      {children}
    </button>
  );
}

/** The same around a number that was computed here. */
export function ComputedButton({
  text,
  receipt,
  children,
}: {
  readonly text: Text;
  readonly receipt: ComputedReceipt;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <button
      type="button"
      className="figure-button"
      aria-haspopup="dialog"
      title={text.t('sources.heading')}
      onClick={() => openComputed(receipt)}
    >
      {children}
    </button>
  );
}
