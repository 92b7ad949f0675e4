import type { ReactNode } from 'react';
import type { MarginBar as Bar } from './model/bar';

const LENGTH = 100;
const HEIGHT = 14;
const ARROW = 6;

/** A figure against its limit, drawn; the words beside it say the same, so it is hidden from listeners. */
export function MarginBar({ bar, met }: { readonly bar: Bar; readonly met: boolean }): ReactNode {
  const { filled, open, meets } = bar;
  const middle = HEIGHT / 2;
  const tip = open === 'right' ? LENGTH : 0;
  const back = open === 'right' ? LENGTH - ARROW : ARROW;
  return (
    <svg
      className="margin-bar"
      viewBox={`0 0 ${LENGTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-met={met ? '' : undefined}
    >
      <rect
        className="margin-side"
        x={meets === 'right' ? LENGTH / 2 : 0}
        y="0"
        width={LENGTH / 2}
        height={HEIGHT}
      />
      <line className="margin-track" x1="0" x2={LENGTH} y1={middle} y2={middle} />
      {filled && (
        <rect
          className="margin-value"
          x={filled.from * LENGTH + (open === 'left' ? ARROW : 0)}
          y={middle - 3}
          width={Math.max(1.5, (filled.to - filled.from) * LENGTH - (open ? ARROW : 0))}
          height="6"
        />
      )}
      {open && (
        <path className="margin-value" d={`M${back} ${middle - 5}L${tip} ${middle}L${back} ${middle + 5}Z`} />
      )}
      <line className="margin-limit" x1={LENGTH / 2} x2={LENGTH / 2} y1="0" y2={HEIGHT} />
    </svg>
  );
}
