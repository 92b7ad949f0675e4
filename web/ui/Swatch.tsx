import type { ReactNode } from 'react';
import { hatchPattern, type LegendMark, markSwatch } from '../svg/marks';
import { svg } from '../svg/node';
import { CSS_TOKENS } from '../svg/tokens';
import { SvgPicture } from './SvgPicture';

const WIDTH = 20;
const HEIGHT = 12;

/** How an area looks on the map, as a small sample beside its name. Decoration: the words stand beside it. */
export function Swatch({
  id,
  fill,
  mark,
}: {
  /** Unique on the page. */
  readonly id: string;
  /** Class colour; null = no value. */
  readonly fill: string | null;
  readonly mark: LegendMark;
}): ReactNode {
  const box = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
  const plain = fill !== null && (mark === 'none' || mark === 'small');
  const sample = plain
    ? svg('rect', { x: 0.5, y: 0.5, width: WIDTH - 1, height: HEIGHT - 1, fill, stroke: CSS_TOKENS.muted })
    : markSwatch(fill === null ? 'none' : mark, box, {
        id,
        fill: fill ?? CSS_TOKENS.paper,
        few: '',
        tokens: CSS_TOKENS,
      });
  const root = svg(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    fill === null && svg('defs', {}, hatchPattern(id, CSS_TOKENS)),
    sample,
  );
  return <SvgPicture node={root} className="swatch" />;
}
