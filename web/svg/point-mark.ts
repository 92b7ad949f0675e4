import { type SvgNode, svg, writeNumber } from './node';
import type { SeriesMark } from './time-series-model';
import type { Tokens } from './tokens';

/**
 * One figure of a series at a place: a filled dot; hollow in the attention colour when suspect; lighter on few
 * persons; a bar for a span; a tick with an arrow into the open for a bound. `along` turns value marks by a quarter,
 * for value axes that run to the right.
 */
export function pointMark(
  mark: SeriesMark,
  x: number,
  y: number,
  reach: readonly [number, number],
  colour: string,
  tokens: Tokens,
  along: 'up' | 'right' = 'up',
): SvgNode {
  switch (mark.kind) {
    case 'dot':
      return mark.suspect
        ? svg('circle', {
            cx: x,
            cy: y,
            r: 4,
            fill: tokens.panel,
            stroke: tokens.attention,
            'stroke-width': 2,
          })
        : svg('circle', {
            cx: x,
            cy: y,
            r: 4,
            fill: colour,
            'fill-opacity': mark.few ? 0.4 : undefined,
            stroke: mark.few ? colour : tokens.panel,
            'stroke-width': 1.5,
          });
    case 'bound': {
      const sign = mark.open === 'up' ? -1 : 1;
      const d =
        along === 'up'
          ? `M${n(x - 5)} ${n(y)}h10M${n(x)} ${n(y)}v${sign * 11}m-3 ${-sign * 4}l3 ${sign * 4}l3 ${-sign * 4}`
          : `M${n(x)} ${n(y - 5)}v10M${n(x)} ${n(y)}h${-sign * 11}m${sign * 4} -3l${-sign * 4} 3l${sign * 4} 3`;
      return svg('path', {
        d,
        fill: 'none',
        stroke: colour,
        'stroke-width': 1.75,
        'stroke-linecap': 'round',
      });
    }
    case 'span': {
      const [low, high] = reach;
      const d = along === 'up' ? `M${n(x)} ${n(low)}V${n(high)}` : `M${n(low)} ${n(y)}H${n(high)}`;
      return svg('path', {
        d,
        fill: 'none',
        stroke: colour,
        'stroke-width': 5,
        'stroke-opacity': 0.55,
        'stroke-linecap': 'round',
      });
    }
  }
}

const n = writeNumber;
