import { scaleLinear } from 'd3-scale';
import { line as lineShape } from 'd3-shape';
import type { ChartArea, Plot } from './chart-area';
import { type SvgNode, svg, writeNumber } from './node';
import { pointMark } from './point-mark';
import { LINE_HEIGHT, textLine, textWidth } from './text';
import { periodLabels, placeName } from './time-series-labels';
import {
  levelOf,
  type ModelLine,
  reachOf,
  type TimeSeriesModel,
  type TimeSeriesWords,
  valueExtent,
} from './time-series-model';
import { DASH, endLabels, makeScales, middleOf, piecesOf, placeOf, type Scales } from './time-series-pieces';
import type { Tokens } from './tokens';

/** Two lines over time: the area in the accent colour, the municipality dashed, with its name on it. */
export function seriesLines(
  { own, town }: Extract<TimeSeriesModel, { kind: 'line' }>,
  { width, height, tokens, words }: ChartArea,
): SvgNode[] {
  const small = height < 120;
  const all = [...own.points, ...town.points];
  const wantedTicks = small ? 2 : 4;
  const values = scaleLinear()
    .domain(valueExtent(all.map(({ mark }) => mark)))
    .nice(wantedTicks);
  const ticks = values.ticks(wantedTicks);
  const lastLabels = [own.points.at(-1), town.points.at(-1)].filter((point) => point !== undefined);
  const cutWords = own.cuts.filter(({ label }) => label !== '');
  const edges = {
    left: Math.max(...ticks.map((tick) => textWidth(words.tick(tick)))) + 8,
    right: width - Math.max(...lastLabels.map(({ label }) => textWidth(label, 12, 600))) - 14,
    bottom: height - LINE_HEIGHT - 6,
  };
  const draw = (plot: Plot, nameAbove: boolean): SvgNode[] | null => {
    const scales = makeScales(values, all, plot);
    const name = nameAbove ? nameRow(plot, words, tokens) : townName(own, town, scales, plot, words, tokens);
    if (!name) return null;
    const cutLabels = cutWords.map((cut) => ({ at: middleOf(own, cut, scales), text: cut.label }));
    return [
      ...ticks.flatMap((tick) => gridLine(tick, scales, plot, words, tokens)),
      ...periodLabels(all, scales.x, plot, height - 4, words, tokens, small ? cutLabels : []),
      ...cutLabels.flatMap(({ at, text }) => cutTick(at, small ? '' : text, plot, tokens)),
      ...runPaths(town, scales, { stroke: tokens.ink, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }),
      ...loneDashes(town, scales, tokens),
      ...runPaths(own, scales, { stroke: tokens.accent, 'stroke-width': 2 }),
      ...own.points.map(({ time, mark }) => {
        const [low, high] = reachOf(mark);
        const reach = [scales.y(low), scales.y(high)] as const;
        return pointMark(mark, scales.x(time), scales.y(levelOf(mark)), reach, tokens.accent, tokens);
      }),
      ...name,
      ...endLabels(own, town, scales, plot).map(({ x, y, label, kind }) =>
        textLine(x, y, label, {
          fill: kind === 'own' ? tokens.accent : tokens.ink,
          weight: kind === 'own' ? 600 : 400,
          halo: tokens.panel,
        }),
      ),
    ];
  };
  const top = !small && cutWords.length > 0 ? LINE_HEIGHT + 4 : 8;
  // the name stands on its line where there is room, and over the chart with a piece of the line where there is none
  return draw({ ...edges, top }, false) ?? draw({ ...edges, top: top + LINE_HEIGHT - 2 }, true) ?? [];
}

function gridLine(
  tick: number,
  { y }: Scales,
  plot: Plot,
  words: TimeSeriesWords,
  tokens: Tokens,
): SvgNode[] {
  const d = `M${writeNumber(plot.left)} ${writeNumber(y(tick))}H${writeNumber(plot.right)}`;
  return [
    svg('path', { d, stroke: tokens.line, 'stroke-width': 1 }),
    textLine(plot.left - 8, y(tick) + 4, words.tick(tick), { fill: tokens.muted, anchor: 'end' }),
  ];
}

function runPaths(line: ModelLine, scales: Scales, look: Record<string, string | number>): SvgNode[] {
  const path = lineShape<readonly [number, number]>().digits(2);
  return line.runs.map((run) =>
    svg('path', {
      d: path(run.map((at) => placeOf(line, at, scales))) ?? '',
      fill: 'none',
      'stroke-linejoin': 'round',
      ...look,
    }),
  );
}

/** A figure of the municipality that no line reaches: a short piece of its dashed line. */
function loneDashes(line: ModelLine, scales: Scales, tokens: Tokens): SvgNode[] {
  return piecesOf(line, scales, DASH)
    .slice(line.runs.length)
    .map((piece) => {
      const [x, y] = piece[0] ?? [0, 0];
      const d = `M${writeNumber(x)} ${writeNumber(y)}h${2 * DASH}`;
      return svg('path', { d, stroke: tokens.ink, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' });
    });
}

/** A cut that has a word: a gap in the grid with a tick at both ends, and the word above it. */
function cutTick(at: number, label: string, plot: Plot, tokens: Tokens): SvgNode[] {
  const half = textWidth(label) / 2;
  const inside = Math.max(plot.left + half, Math.min(plot.right - half, at));
  const ticks = `M${writeNumber(at)} ${writeNumber(plot.top - 3)}v6M${writeNumber(at)} ${writeNumber(plot.bottom - 4)}v8`;
  return [
    svg('rect', {
      x: at - 3,
      y: plot.top - 1,
      width: 6,
      height: plot.bottom - plot.top + 2,
      fill: tokens.panel,
    }),
    svg('path', { d: ticks, stroke: tokens.muted, 'stroke-width': 1.5 }),
    ...(label === ''
      ? []
      : [textLine(inside, plot.top - 7, label, { fill: tokens.muted, anchor: 'middle' })]),
  ];
}

/** The municipality's name on its line; null when there is no room, nothing when there is no line. */
function townName(
  own: ModelLine,
  town: ModelLine,
  scales: Scales,
  plot: Plot,
  words: TimeSeriesWords,
  tokens: Tokens,
): SvgNode[] | null {
  if (town.points.length === 0) return [];
  const boxes = endLabels(own, town, scales, plot).map(({ x, y, label }) => ({
    left: x - 2,
    right: x + textWidth(label, 12, 600),
    top: y - 12,
    bottom: y + 4,
  }));
  const at = placeName(
    textWidth(words.townName),
    piecesOf(town, scales, DASH),
    piecesOf(own, scales, 5),
    boxes,
    plot,
  );
  return at ? [textLine(at[0], at[1], words.townName, { fill: tokens.ink })] : null;
}

/** The name over the plot, with a piece of the dashed line before it. */
const nameRow = (plot: Plot, words: TimeSeriesWords, tokens: Tokens): SvgNode[] => [
  svg('path', {
    d: `M${writeNumber(plot.left + 2)} 8h18`,
    stroke: tokens.ink,
    'stroke-width': 1.5,
    'stroke-dasharray': '4 3',
  }),
  textLine(plot.left + 26, 12, words.townName, { fill: tokens.ink }),
];
