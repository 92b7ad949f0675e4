import { line as lineShape } from 'd3-shape';
import type { Plot } from '../chart-area';
import { type SvgNode, svg, writeNumber } from '../node';
import { pointMark } from '../point-mark';
import { textLine, textWidth } from '../text';
import { type ModelLine, reachOf } from '../time-series-model';
import { DASH, middleOf, piecesOf, placeOf, type Scales } from '../time-series-pieces';
import type { Tokens } from '../tokens';
import type { TrendEvent, TrendFrame } from './model';
import { yearTicks } from './scales';

/** A band of the plan's years narrower than its name is not named, px. */
const BAND_AIR = 8;

/** Plan years as bands, every other one tinted, each with its name at the top where it fits. */
export function planBands(
  frame: TrendFrame,
  { x }: Scales,
  plot: Plot,
  tokens: Tokens,
  named: boolean,
): SvgNode[] {
  return frame.bands.flatMap(({ label, from, to }, i) => {
    const left = Math.max(plot.left, x(from));
    const right = Math.min(plot.right, x(to));
    if (right <= left) return [];
    const fits = named && textWidth(label) + BAND_AIR <= right - left;
    return [
      svg('rect', {
        x: left,
        y: plot.top,
        width: right - left,
        height: plot.bottom - plot.top,
        fill: tokens.line,
        'fill-opacity': i % 2 === 0 ? 0.4 : 0.16,
      }),
      fits
        ? textLine((left + right) / 2, plot.top - 8, label, { fill: tokens.muted, anchor: 'middle' })
        : null,
    ].filter((node) => node !== null);
  });
}

/** Lines across at the ticks of the value axis, each with its value over its left end. */
export function valueGrid(
  ticks: readonly number[],
  frame: TrendFrame,
  { y }: Scales,
  plot: Plot,
  tokens: Tokens,
): SvgNode[] {
  return ticks.flatMap((tick) => [
    svg('path', {
      d: `M${writeNumber(plot.left)} ${writeNumber(y(tick))}H${writeNumber(plot.right)}`,
      stroke: tick === 0 ? tokens.muted : tokens.line,
      'stroke-width': 1,
    }),
    textLine(plot.left - 6, y(tick) + 4, frame.tick(tick), { fill: tokens.muted, anchor: 'end' }),
  ]);
}

/** The years under a plot. */
export const yearAxis = (frame: TrendFrame, { x }: Scales, plot: Plot, tokens: Tokens): SvgNode[] =>
  yearTicks(frame, plot).flatMap(({ year, at }) => [
    svg('path', { d: `M${writeNumber(x(at))} ${plot.bottom}v4`, stroke: tokens.muted, 'stroke-width': 1 }),
    textLine(x(at), plot.bottom + 17, String(year), { fill: tokens.muted, anchor: 'middle' }),
  ]);

/** The municipality: a dashed line, and a short dash for a figure that no line reaches. */
export function townLine(town: ModelLine, scales: Scales, tokens: Tokens): SvgNode[] {
  const path = lineShape<readonly [number, number]>().digits(2);
  return piecesOf(town, scales, DASH).map((piece) =>
    svg('path', {
      d: path([...piece]) ?? '',
      fill: 'none',
      stroke: tokens.ink,
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    }),
  );
}

/** The area's own figures: lines through what may be joined, and a mark for each. */
export function ownLine(own: ModelLine, scales: Scales, colour: string, tokens: Tokens): SvgNode[] {
  const path = lineShape<readonly [number, number]>().digits(2);
  return [
    ...own.runs.map((run) =>
      svg('path', {
        d: path(run.map((at) => placeOf(own, at, scales))) ?? '',
        fill: 'none',
        stroke: colour,
        'stroke-width': 2,
        'stroke-linejoin': 'round',
        'data-run': 'own',
      }),
    ),
    ...own.points.map(({ mark }, i) => {
      const [x, y] = placeOf(own, i, scales);
      const [low, high] = reachOf(mark);
      return pointMark(mark, x, y, [scales.y(low), scales.y(high)], colour, tokens);
    }),
  ];
}

/** Registered breaks: a gap in the ground with a tick at both ends; its word or number over it. */
export function breakGaps(own: ModelLine, scales: Scales, plot: Plot, tokens: Tokens): SvgNode[] {
  return own.cuts.flatMap((cut) => {
    if (cut.label === '') return [];
    const at = middleOf(own, cut, scales);
    return [
      svg('rect', {
        x: at - 3,
        y: plot.top - 1,
        width: 6,
        height: plot.bottom - plot.top + 2,
        fill: tokens.paper,
      }),
      svg('path', {
        d: `M${writeNumber(at)} ${plot.top - 4}v8M${writeNumber(at)} ${plot.bottom - 4}v8`,
        stroke: tokens.muted,
        'stroke-width': 1.5,
      }),
      textLine(at, plot.top + 16, cut.label, { fill: tokens.muted, anchor: 'middle', halo: tokens.paper }),
    ];
  });
}

/** Events nearer to each other than this share one place for their letters, px. */
const TOGETHER = 14;

/** Events along the foot of a plot: a wedge for its beginning, a bar for what lasted; letters where `lettered`. */
export function eventMarks(
  events: readonly TrendEvent[],
  { x }: Scales,
  plot: Plot,
  tokens: Tokens,
  lettered: boolean,
): SvgNode[] {
  const seen = events
    .map(({ letter, from, to }) => ({ letter, from: x(from), to: x(to) }))
    .filter(({ from, to }) => to >= plot.left && from <= plot.right);
  const groups: { at: number; letters: string }[] = [];
  for (const { letter, from } of seen) {
    const at = Math.max(plot.left, from);
    const group = groups.find((one) => Math.abs(one.at - at) < TOGETHER);
    if (group) group.letters += ` ${letter}`;
    else groups.push({ at, letters: letter });
  }
  const begun = seen.filter(({ from }) => from >= plot.left);
  return [
    ...seen.flatMap(({ from, to }) => {
      const left = Math.max(plot.left, from);
      const width = Math.min(plot.right, to) - left;
      return width > 0
        ? [svg('rect', { x: left, y: plot.bottom - 3, width, height: 3, fill: tokens.muted })]
        : [];
    }),
    ...begun.map(({ from }) =>
      svg('path', { d: `M${writeNumber(from)} ${plot.bottom - 8}l4 8h-8z`, fill: tokens.muted }),
    ),
    ...(lettered
      ? groups.map(({ at, letters }) =>
          textLine(at + 6, plot.bottom - 8, letters, { fill: tokens.muted, weight: 600, halo: tokens.paper }),
        )
      : []),
  ];
}
