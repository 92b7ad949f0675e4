import { type SvgNode, svg } from './node';
import type { Tokens } from './tokens';

/** Where the areas of a goal stand, on one line from zero. */
export interface GoalStrip {
  readonly areas: readonly number[];
  /** All of them under one; null where nothing is published for them together. */
  readonly together: number | null;
  /** The municipality, or whatever else the goal is held against. */
  readonly yardstick: number | null;
  /** What is to be reached. */
  readonly level: number | null;
  readonly max: number;
  /** Says what the picture is; its numbers stand in the table beside it. */
  readonly label: string;
}

const WIDTH = 176;
const HEIGHT = 28;
const EDGE = 6;
const MIDDLE = 14;

/** A goal at a glance: rings for areas, a dot for all of them, a dashed tick for the municipality, a flag for the level. */
export function goalStripPicture(strip: GoalStrip, tokens: Tokens): SvgNode {
  const x = (value: number): number => EDGE + (value / strip.max) * (WIDTH - 2 * EDGE);
  return svg(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      role: 'img',
      'aria-label': strip.label,
    },
    svg('path', { d: `M${EDGE} ${MIDDLE}H${WIDTH - EDGE}`, stroke: tokens.line }),
    svg('path', { d: `M${EDGE} ${MIDDLE - 4}v8`, stroke: tokens.muted }),
    strip.level === null
      ? null
      : svg('path', {
          d: `M${px(x(strip.level))} ${MIDDLE - 10}v20M${px(x(strip.level))} ${MIDDLE - 10}h-6v5h6`,
          fill: tokens.accent,
          stroke: tokens.accent,
          'stroke-width': 1.5,
        }),
    strip.yardstick === null
      ? null
      : svg('path', {
          d: `M${px(x(strip.yardstick))} ${MIDDLE - 10}v20`,
          stroke: tokens.ink,
          'stroke-width': 1.5,
          'stroke-dasharray': '3 2',
        }),
    strip.areas.map((value) =>
      svg('circle', {
        cx: x(value),
        cy: MIDDLE,
        r: 3.5,
        fill: tokens.paper,
        'fill-opacity': 0.6,
        stroke: tokens.muted,
        'stroke-width': 1.25,
      }),
    ),
    strip.together === null
      ? null
      : svg('circle', { cx: x(strip.together), cy: MIDDLE, r: 4.5, fill: tokens.ink }),
  );
}

const px = (value: number): number => Math.round(value * 10) / 10;
