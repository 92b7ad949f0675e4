import { scaleLinear } from 'd3-scale';
import type { ChartArea } from './chart-area';
import { type SvgNode, svg, writeNumber } from './node';
import { pointMark } from './point-mark';
import { LINE_HEIGHT, TEXT_SIZE, textLine, textLines, textWidth, wrapText } from './text';
import { levelOf, type ModelPoint, reachOf, type TimeSeriesModel, valueExtent } from './time-series-model';

const EDGE = 8;

/**
 * One period: no time to draw along, so the figure stands on a value axis from zero, the municipality's as a dashed
 * tick beside it, both with their numbers; the period stands under the axis.
 */
export function singleFigure(
  { own, town }: Extract<TimeSeriesModel, { kind: 'single' }>,
  { width, height, tokens, words }: ChartArea,
): SvgNode[] {
  const points = town ? [own, town] : [own];
  const [low, high] = valueExtent(points.map(({ mark }) => mark));
  const scale = scaleLinear()
    .domain([Math.min(0, low), high])
    .nice(4)
    .range([EDGE, width - EDGE]);
  const [from, to] = scale.domain() as [number, number];
  const axis = Math.round(height / 2 + 12);
  const line = (d: string, look: Record<string, string | number>): SvgNode => svg('path', { d, ...look });
  const x = (value: number): number => scale(value);
  const [ownLow, ownHigh] = reachOf(own.mark);
  return [
    line(`M${EDGE} ${axis}H${width - EDGE}`, { stroke: tokens.muted, 'stroke-width': 1 }),
    ...[from, to].map((tick) =>
      line(`M${writeNumber(x(tick))} ${axis}v5`, { stroke: tokens.muted, 'stroke-width': 1 }),
    ),
    textLine(EDGE - 4, axis + 18, words.tick(from), { fill: tokens.muted }),
    textLine(width - EDGE + 4, axis + 18, words.tick(to), { fill: tokens.muted, anchor: 'end' }),
    textLine(width / 2, axis + 18, words.period(own.period), { fill: tokens.muted, anchor: 'middle' }),
    ...(town ? townTick(town, x(levelOf(town.mark)), axis, { width, height, tokens, words }) : []),
    pointMark(own.mark, x(levelOf(own.mark)), axis, [x(ownLow), x(ownHigh)], tokens.accent, tokens, 'right'),
    textLine(
      inside(x(levelOf(own.mark)), textWidth(own.label, TEXT_SIZE, 600), width),
      axis - 10,
      own.label,
      { fill: tokens.accent, weight: 600, halo: tokens.panel },
    ),
  ];
}

function townTick(town: ModelPoint, x: number, axis: number, { width, tokens, words }: ChartArea): SvgNode[] {
  const name = `${words.townName} `;
  const length = textWidth(name) + textWidth(town.label);
  const label = textLine(inside(x, length, width), axis - 34, `${name}${town.label}`, { fill: tokens.ink });
  return [
    svg('path', {
      d: `M${writeNumber(x)} ${axis - 30}V${axis + 6}`,
      stroke: tokens.ink,
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    }),
    label,
  ];
}

/** Left end of a label of some width about a place, kept inside the picture. */
const inside = (x: number, length: number, width: number): number =>
  Math.max(EDGE - 4, Math.min(width - EDGE + 4 - length, x - length / 2));

/** Nothing to draw: what is missing and why, in the place where the line would be. */
export function emptySeries({ width, height, tokens, words }: ChartArea): SvgNode[] {
  const text = wrapText(words.empty, width - 24);
  const top = height / 2 - (text.length * LINE_HEIGHT) / 2 + 12;
  return [
    svg('path', {
      d: `M${EDGE} ${height - 12}H${width - EDGE}`,
      stroke: tokens.line,
      'stroke-width': 1,
      'stroke-dasharray': '2 4',
    }),
    ...textLines(12, top - 4, text, { fill: tokens.muted }),
  ];
}
