import { type SvgNode, svg } from './node';
import { textLine } from './text';
import type { Tokens } from './tokens';

/** What must be seen with a figure beside its colour, on maps and in their legend. */
export const LEGEND_MARKS = ['none', 'suspect', 'bound', 'small'] as const;
/** `none`: no value; `suspect`: doubtful; `bound`: only a bound is known; `small`: few persons. */
export type LegendMark = (typeof LEGEND_MARKS)[number];

/** Dots along the outline of a suspect figure. */
export const SUSPECT_DASH = '0.1 4';
/** Long gaps in the outline of a bound: its edge is open. */
export const BOUND_DASH = '7 5';

/** Diagonal hatch for "no value", 5 px apart; refer to it with `hatchFill`. */
export const hatchPattern = (id: string, tokens: Tokens): SvgNode =>
  svg(
    'pattern',
    {
      id: `${id}-hatch`,
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    svg('rect', { width: 5, height: 5, fill: tokens.paper }),
    svg('rect', { width: 1.25, height: 5, fill: tokens.muted }),
  );

export const hatchFill = (id: string): string => `url(#${id}-hatch)`;

/** A swatch that shows one mark, `width` by `height` px, with a class colour as its fill. */
export function markSwatch(
  mark: LegendMark,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  about: { readonly id: string; readonly fill: string; readonly few: string; readonly tokens: Tokens },
): SvgNode {
  const { tokens, fill, id } = about;
  const { x, y, width, height } = at;
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  switch (mark) {
    case 'none':
      return svg('rect', { ...box, fill: hatchFill(id), stroke: tokens.muted, 'stroke-width': 1 });
    case 'suspect':
      return svg('rect', {
        x: x + 1,
        y: y + 1,
        width: width - 2,
        height: height - 2,
        fill,
        stroke: tokens.attention,
        'stroke-width': 2,
        'stroke-linecap': 'round',
        'stroke-dasharray': SUSPECT_DASH,
      });
    case 'bound':
      return svg(
        'g',
        {},
        svg('rect', { x, y, width: width - 6, height, fill }),
        svg('path', {
          d: `M${x + width - 6} ${y + 0.5}H${x + 0.5}V${y + height - 0.5}H${x + width - 6}`,
          fill: 'none',
          stroke: tokens.ink,
          'stroke-width': 1,
        }),
        svg('path', {
          d: `M${x + width - 5} ${y + height / 2 - 4}l4 4l-4 4`,
          fill: 'none',
          stroke: tokens.ink,
          'stroke-width': 1.5,
        }),
      );
    case 'small':
      return svg(
        'g',
        {},
        svg('rect', { ...box, fill: tokens.panel, stroke: tokens.line, 'stroke-width': 1 }),
        textLine(x + width / 2, y + height / 2 + 4, about.few, { fill: tokens.muted, anchor: 'middle' }),
      );
  }
}
