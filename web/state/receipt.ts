import { writeAddress } from './address';
import type { FigureRef } from './choices';
import { choose } from './history';
import { useStore } from './store';

/**
 * The receipt of a number that was computed here and stands in no document: what went in, the formula, and what it
 * hangs on. In the reader's language and already written out. It does not stand in the address bar: what it was
 * computed from does.
 */
export interface ComputedReceipt {
  /** What the number is of, e.g. "Areal". */
  readonly title: string;
  /** Which place, e.g. "Vangdalen". */
  readonly subject: string;
  readonly value: string;
  readonly formula: string;
  /** What went in; a published figure opens its own receipt. */
  readonly from: readonly { readonly words: string; readonly figure?: FigureRef }[];
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly cautions: readonly string[];
  readonly sources: readonly string[];
}

/** Opens the receipt ("Kilde og forbehold") of one number, on any screen; null closes it. It stands in the address bar. */
export function openReceipt(figure: FigureRef | null): void {
  useStore.setState({ computed: null });
  choose({ receipt: figure });
}

/** Opens the receipt of a computed number; null closes it. */
export const openComputed = (computed: ComputedReceipt | null): void => useStore.setState({ computed });

/** Address of this page that opens the receipt of a number again, with everything chosen so far. */
export function addressOfReceipt(receipt: FigureRef): string {
  const url = new URL(window.location.href);
  url.hash = writeAddress({ ...useStore.getState().choices, receipt });
  return url.href;
}
