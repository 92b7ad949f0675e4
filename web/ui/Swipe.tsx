import { type CSSProperties, type ReactNode, useState } from 'react';

/** How two pictures of the same place stand to each other: one over the other with a line between them to be moved, or beside each other. */
export const SWIPE_LOOKS = ['swipe', 'side'] as const;
export type SwipeLook = (typeof SWIPE_LOOKS)[number];

/** One of the two: its picture, which fills the room that it is given, and a few words on it. */
export interface SwipePane {
  readonly picture: ReactNode;
  readonly title?: string;
}

/** Where the line stands at first, per cent of the width. */
const MIDDLE = 50;

/**
 * Two pictures of one place, to be compared: under a handle that is dragged or moved with the arrow keys, or side by side (above each
 * other where the window is narrow). Both fill the same room while swiping, so that the same place lies at the same point; keeping
 * their cameras together is the caller's. Without `left` the right one stands alone and is not built anew when the other comes.
 */
export function Swipe({
  look,
  left,
  right,
  handle,
}: {
  readonly look: SwipeLook;
  readonly left: SwipePane | undefined;
  readonly right: SwipePane;
  /** Name of the handle for screen readers, with what lies on either side. */
  readonly handle: string;
}): ReactNode {
  const [split, setSplit] = useState(MIDDLE);
  const style = { '--swipe-at': split / 100 } as CSSProperties;
  return (
    <div className="swipe" data-look={left ? look : 'alone'} style={style}>
      <Pane side="right" {...right} />
      {left && <Pane side="left" {...left} />}
      {left && look === 'swipe' && (
        <>
          <input
            className="swipe-range"
            type="range"
            min={0}
            max={100}
            value={split}
            aria-label={handle}
            onChange={(event) => setSplit(Number(event.target.value))}
          />
          <div className="swipe-line" aria-hidden="true" />
        </>
      )}
    </div>
  );
}

const Pane = ({ side, picture, title }: SwipePane & { readonly side: 'left' | 'right' }): ReactNode => (
  <div className="swipe-pane" data-side={side}>
    {picture}
    {title !== undefined && <p className="swipe-title">{title}</p>}
  </div>
);
