import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Indicator } from '../../domain/figures/indicator';
import type { Text } from '../../text';
import { MiniSeries } from './MiniSeries';
import type { AreaCard } from './model/card';

/** Between the pointer and the card, px. */
const GAP = 16;

/**
 * The figure of the area under the pointer, beside the pointer and inside the map. It adds to what can be seen and
 * takes nothing: the same stands in the receipt, which any key or touch opens, so it is hidden from listeners.
 */
export function HoverCard({
  text,
  index,
  indicator,
  card,
  at,
}: {
  readonly text: Text;
  readonly index: FigureIndex;
  readonly indicator: Indicator;
  readonly card: AreaCard;
  readonly at: { readonly x: number; readonly y: number };
}): ReactNode {
  const { t } = text;
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: at.x + GAP, top: at.y + GAP });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card is of another size
  useLayoutEffect(() => {
    const own = box.current;
    const room = own?.offsetParent;
    if (!own || !room) return;
    const right = at.x + GAP + own.offsetWidth <= room.clientWidth - 8;
    const left = right ? at.x + GAP : at.x - GAP - own.offsetWidth;
    const top = Math.min(at.y + GAP, room.clientHeight - own.offsetHeight - 8);
    setPlace({ left: Math.max(8, left), top: Math.max(8, top) });
  }, [at.x, at.y, card]);
  return (
    <div ref={box} className="hover-card" style={place} aria-hidden="true">
      <p className="hover-name">{card.name}</p>
      <p className={card.hasValue ? 'hover-value' : 'hover-none'}>{card.value}</p>
      {card.about && <p className="small muted">{card.about}</p>}
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
            {card.place && `, ${card.place}`}
          </>
        )}
      </p>
      <MiniSeries text={text} index={index} indicator={indicator} area={card.id} id="hover-series" />
    </div>
  );
}
