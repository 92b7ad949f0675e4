import type { Plot } from '../chart-area';
import { type SvgNode, svg, writeNumber } from '../node';
import { type PictureFrame, picture } from '../picture';
import { textLine, textWidth } from '../text';
import { placeOf } from '../time-series-pieces';
import type { Tokens } from '../tokens';
import type { TrendFrame, TrendPanel } from './model';
import { breakGaps, eventMarks, ownLine, planBands, townLine, valueGrid, yearAxis } from './panel';
import { trendScales } from './scales';

const HEIGHT = 340;
const TOP = 26;
const FOOT = 28;
/** More figures than this are read from the table: their numbers would cover each other. */
const MOST_LABELS = 12;

/** The plot of the large chart at a width. */
export function largePlot(frame: TrendFrame, width: number): Plot {
  const ticks = trendScales(frame, { left: 0, right: width, top: TOP, bottom: HEIGHT - FOOT }).ticks;
  const left = Math.max(...ticks.map((tick) => textWidth(frame.tick(tick)))) + 10;
  return { left, right: width - 4, top: TOP, bottom: HEIGHT - FOOT };
}

export interface LargeOptions extends Pick<PictureFrame, 'id' | 'title' | 'description'> {
  readonly width: number;
  readonly tokens: Tokens;
}

/** One area over time, with everything that may explain a turn: plans, goals, breaks by number, events by letter. */
export function trendLarge(panel: TrendPanel, frame: TrendFrame, options: LargeOptions): SvgNode {
  const { width, tokens } = options;
  const plot = largePlot(frame, width);
  const scales = trendScales(frame, plot);
  return picture(
    { ...options, height: HEIGHT },
    planBands(frame, scales, plot, tokens, true),
    valueGrid(scales.ticks, frame, scales, plot, tokens),
    yearAxis(frame, scales, plot, tokens),
    breakGaps(panel.own, scales, plot, tokens),
    eventMarks(panel.events, scales, plot, tokens, true),
    targetLines(frame, scales, plot, tokens),
    townLine(panel.town, scales, tokens),
    ownLine(panel.own, scales, tokens.accent, tokens),
    valueLabels(panel, scales, plot, tokens),
    townLabel(panel, frame, scales, plot, tokens),
    panel.own.points.length === 0
      ? textLine((plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2, panel.empty, {
          fill: tokens.muted,
          size: 14,
          anchor: 'middle',
          halo: tokens.paper,
        })
      : null,
  );
}

function targetLines(
  frame: TrendFrame,
  { x, y }: ReturnType<typeof trendScales>,
  plot: Plot,
  tokens: Tokens,
): SvgNode[] {
  return frame.targets.flatMap(({ label, level, from, to }) => {
    const left = Math.max(plot.left, x(from));
    const right = Math.min(plot.right, x(to));
    if (right <= left) return [];
    return [
      svg('path', {
        d: `M${writeNumber(left)} ${writeNumber(y(level))}H${writeNumber(right)}`,
        stroke: tokens.accent,
        'stroke-width': 1.5,
        'stroke-dasharray': '10 3 2 3',
      }),
      textLine(right - 4, y(level) - 6, label, { fill: tokens.accent, anchor: 'end', halo: tokens.paper }),
    ];
  });
}

/** Each figure at its mark: above it, or below where the line comes from above. */
function valueLabels(
  { own }: TrendPanel,
  scales: ReturnType<typeof trendScales>,
  plot: Plot,
  tokens: Tokens,
): SvgNode[] {
  const shown = own.points.length <= MOST_LABELS;
  let right = Number.NEGATIVE_INFINITY;
  return own.points.flatMap(({ label }, i) => {
    const [x, y] = placeOf(own, i, scales);
    const half = textWidth(label, 14, 600) / 2;
    const isLast = i === own.points.length - 1;
    if ((!shown && i > 0 && !isLast) || (x - half < right + 4 && !isLast)) return [];
    right = x + half;
    const at = Math.max(plot.left + half, Math.min(plot.right - half, x));
    const before = i > 0 ? placeOf(own, i - 1, scales)[1] : y;
    const below = before < y - 2 && y + 24 < plot.bottom;
    return [
      textLine(at, below ? y + 21 : y - 11, label, {
        fill: tokens.accent,
        size: 14,
        weight: 600,
        anchor: 'middle',
        halo: tokens.paper,
      }),
    ];
  });
}

/** The municipality's name and last figure on its line. */
function townLabel(
  { own, town }: TrendPanel,
  frame: TrendFrame,
  scales: ReturnType<typeof trendScales>,
  plot: Plot,
  tokens: Tokens,
): SvgNode[] {
  const last = town.points.length - 1;
  if (last < 0) return [];
  const [x, y] = placeOf(town, last, scales);
  const label = `${frame.townName} ${town.points[last]?.label ?? ''}`;
  const fits = x + 14 + textWidth(label, 14) <= plot.right;
  const near = own.points.some((_, i) => {
    const [ownX, ownY] = placeOf(own, i, scales);
    return Math.abs(ownX - x) < 90 && Math.abs(ownY - y) < 26;
  });
  return [
    textLine(fits ? x + 14 : plot.right, near ? y + 26 : fits ? y + 5 : y - 9, label, {
      fill: tokens.ink,
      size: 14,
      anchor: fits ? 'start' : 'end',
      halo: tokens.paper,
    }),
  ];
}
