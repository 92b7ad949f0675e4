import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Indicator } from '../../domain/figures/indicator';
import type { AreaFigures } from '../../domain/figures/map-figures';
import type { Text } from '../../text';
import { areaCard } from '../shared/receipt/card';
import { MiniSeries } from '../shared/receipt/MiniSeries';

/**
 * The figure of the area under the pointer, in a corner away from it, so that it never lies on what is looked at. The same
 * stands in the receipt, which any key or touch opens, so it is hidden from listeners.
 */
export default function HoverCard({
  text,
  index,
  indicator,
  figures,
  area,
  at,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly indicator: Indicator;
  readonly figures: AreaFigures;
  readonly area: string;
  readonly at: { readonly x: number; readonly y: number };
}): ReactNode {
  const { t } = text;
  const card = useMemo(
    () => areaCard(text, index, indicator, figures, area),
    [text, index, indicator, figures, area],
  );
  const box = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<'left' | 'right'>('right');
  useLayoutEffect(() => {
    const room = box.current?.offsetParent?.clientWidth ?? 0;
    setSide(at.x > room / 2 ? 'left' : 'right');
  }, [at.x]);
  if (!card) return null;
  return (
    <div ref={box} className="hover-card" data-side={side} aria-hidden="true">
      <p className="hover-name">{card.name}</p>
      <p className={card.hasValue ? 'hover-value' : 'hover-none'}>{card.value}</p>
      {(card.unit || card.about) && (
        <p className="small muted">{[card.unit, card.about].filter(Boolean).join(' · ')}</p>
      )}
      {card.comparison.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      {card.why && <p className="small">{card.why}</p>}
      {card.doubts.map((doubt) => (
        <p key={doubt} className="small doubt">
          {doubt}
        </p>
      ))}
      <p className="small muted">
        {[card.period, card.base].filter(Boolean).join(' · ')}
        {card.source && (
          <>
            <br />
            {t('sources.source')}: {card.source}
          </>
        )}
      </p>
      <MiniSeries text={text} index={index} indicator={indicator} area={card.id} id="hover-series" />
    </div>
  );
}
