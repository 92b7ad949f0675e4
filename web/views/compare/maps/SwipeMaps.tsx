import type { ReactNode } from 'react';
import { CSS_TOKENS } from '../../../svg/tokens';
import type { Text } from '../../../text';
import { SvgPicture } from '../../../ui/SvgPicture';
import { Swipe } from '../../../ui/Swipe';
import { type Panels, panelMap } from './draw';
import type { Panel } from './panel';

const HIGHEST = 440;
/** On a telephone the titles take their room, too. */
const LOWEST = 320;
/** Height of the maps as a share of their width. */
const SHAPE = 0.6;

/** Two maps of the same ground over each other: the handle between them says how much of each is seen. */
export function SwipeMaps({
  text,
  left,
  right,
  extent,
  width,
}: {
  readonly text: Text;
  readonly left: Panel;
  readonly right: Panel;
  readonly extent: Panels['extent'];
  /** px */
  readonly width: number;
}): ReactNode {
  const height = Math.round(Math.min(HIGHEST, Math.max(LOWEST, width * SHAPE)));
  const picture = (panel: Panel, id: string): ReactNode => (
    <SvgPicture node={panelMap(panel, extent, { id, width, height, tokens: CSS_TOKENS })} />
  );
  return (
    <div className="swipe-maps" style={{ height }}>
      <Swipe
        look="swipe"
        handle={text.t('compare.swipeHandle', { left: left.title, right: right.title })}
        left={{ picture: picture(left, 'swipe-left'), title: left.title }}
        right={{ picture: picture(right, 'swipe-right'), title: right.title }}
      />
    </div>
  );
}
