import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { openReceipt } from '../state/receipt';
import type { Text } from '../text';
import { nextSpot, type Spot } from './spot';

/** The numbers of a chart as buttons over the picture: one tab stop, arrows move, Enter opens "Kilde og forbehold". */
export function Spots({ text, spots }: { readonly text: Text; readonly spots: readonly Spot[] }): ReactNode {
  const [at, setAt] = useState(0);
  const current = Math.min(at, spots.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    const next = nextSpot(event.key, current, spots.length);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <ul className="chart-spots" aria-label={text.t('charts.spots')} onKeyDown={onKeyDown}>
      {spots.map((spot, i) => (
        <li key={spot.key}>
          <button
            type="button"
            className="chart-spot"
            data-spot={spot.key}
            tabIndex={i === current ? 0 : -1}
            aria-label={text.t('charts.spot', { label: spot.label })}
            title={spot.label}
            style={{ left: spot.x, top: spot.y, width: spot.width, height: spot.height }}
            onFocus={() => setAt(i)}
            onClick={() => openReceipt(spot.figure)}
          />
        </li>
      ))}
    </ul>
  );
}
