import { barX, dot, text as plotText, ruleX } from '@observablehq/plot';
import { type ChartFrameSize, plotPicture } from '../../charts/plot';
import { paletteColours } from '../../domain/classification/palettes';
import type { SpineRow } from './model/spine';

/** What the spine says beside its rows, in the reader's language. */
export interface SpineWords {
  readonly title: string;
  readonly under: string;
  readonly over: string;
  readonly against: (own: string, town: string) => string;
}

/** Height of one row, px: the name and the numbers above, the scale below. */
const ROW = 30;
/** The same in both themes: under to over. */
const [UNDER = '', , OVER = ''] = paletteColours('diverging', 3, 'light');
const MARGIN = { top: 24, bottom: 8, side: 8 } as const;

/**
 * The spine: one row per indicator, the municipality as a dashed line through the middle. A dot that could not be tested,
 * or whose difference may be chance, stays hollow; only a certain difference is filled.
 */
export function drawSpine(
  rows: readonly SpineRow[],
  frame: ChartFrameSize,
  words: SpineWords,
): SVGSVGElement {
  const { tokens } = frame;
  const certain = rows.filter(({ state }) => state === 'over' || state === 'under');
  const open = rows.filter(({ state }) => state === 'no-certain-difference' || state === 'untested');
  const y = (row: SpineRow): string => row.ref.indicator;
  const label = { y, dy: -11, fontSize: 12, lineAnchor: 'middle' } as const;
  return plotPicture(
    {
      height: rows.length * ROW + MARGIN.top + MARGIN.bottom,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.bottom,
      marginLeft: MARGIN.side,
      marginRight: MARGIN.side,
      x: { domain: [-1, 1], axis: null },
      y: { domain: rows.map(y), axis: null, padding: 0 },
      marks: [
        barX(rows, { y, x1: 'from', x2: 'to', fill: tokens.line, insetTop: 19, insetBottom: 4 }),
        ruleX([0], { stroke: tokens.ink, strokeDasharray: '4 3', insetTop: 2 }),
        dot(open, { y, x: 'at', dy: 9, r: 5, fill: tokens.panel, stroke: tokens.ink, strokeWidth: 1.5 }),
        dot(certain, {
          y,
          x: 'at',
          dy: 9,
          r: 5.5,
          fill: (row: SpineRow) => (row.state === 'over' ? OVER : UNDER),
          stroke: tokens.ink,
          strokeWidth: 1.5,
        }),
        plotText(rows, {
          ...label,
          x: -1,
          text: 'name',
          textAnchor: 'start',
          dy: -5,
          fill: tokens.ink,
          stroke: tokens.paper,
          strokeWidth: 4,
          paintOrder: 'stroke',
        }),
        plotText(rows, {
          ...label,
          x: 1,
          dy: -5,
          text: (row: SpineRow) => words.against(row.own, row.town),
          textAnchor: 'end',
          fill: tokens.ink,
          fontVariant: 'tabular-nums',
          stroke: tokens.paper,
          strokeWidth: 4,
          paintOrder: 'stroke',
        }),
        plotText([words.under], {
          frameAnchor: 'top-left',
          dy: -18,
          text: (one: string) => `← ${one}`,
          fill: tokens.muted,
        }),
        plotText([words.over], {
          frameAnchor: 'top-right',
          dy: -18,
          text: (one: string) => `${one} →`,
          fill: tokens.muted,
        }),
      ],
    },
    frame,
    { title: words.title, description: '' },
  );
}
