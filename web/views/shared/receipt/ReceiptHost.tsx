import { type ReactNode, Suspense, useRef } from 'react';
import { useStore } from '../../../state/store';
import type { Text } from '../../../text';
import { lazyPart } from '../lazy-part';

const ReceiptDialog = lazyPart(() => import('./ReceiptDialog'), 'screens');

/** Room for receipts on every screen. What draws them is fetched with the first one and stays. */
export function ReceiptHost({ text }: { readonly text: Text }): ReactNode {
  const open = useStore((state) => state.choices.receipt !== null || state.computed !== null);
  const wanted = useRef(false);
  if (open) wanted.current = true;
  if (!wanted.current) return null;
  return (
    <Suspense fallback={null}>
      <ReceiptDialog text={text} />
    </Suspense>
  );
}
