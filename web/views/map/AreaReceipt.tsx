import { type ReactNode, useMemo } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { FigureRef } from '../../state/choices';
import type { Text } from '../../text';
import { figureReceipt } from '../shared/receipt/figure-receipt';
import { Receipt } from '../shared/receipt/Receipt';
import { usePublishedPlans } from '../shared/use-published-plans';
import { useStoredVersions } from '../shared/use-stored-versions';

/** The receipt of the area in focus, beside the map. */
export default function AreaReceipt({
  text,
  index,
  figure,
  takesFocus,
  onClose,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly figure: FigureRef;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const stored = useStoredVersions();
  const published = usePublishedPlans();
  const { indicator, area, period } = figure;
  const receipt = useMemo(
    () => figureReceipt(text, index, { indicator, area, period }, published, stored),
    [text, index, indicator, area, period, published, stored],
  );
  if (!receipt) return null;
  return <Receipt text={text} index={index} receipt={receipt} takesFocus={takesFocus} onClose={onClose} />;
}
