import { scaleLinear } from 'd3-scale';
import type { Plot } from '../chart-area';
import { textWidth } from '../text';
import type { Scales } from '../time-series-pieces';
import type { TrendFrame } from './model';

/** Keeps the marks of the first and last day off the edge, px. */
const INSET = 10;
/** Air between two years on the axis, px. */
const YEAR_AIR = 14;

/** Scales of a panel: the same frame and size give the same scales, so that panels may be held against each other. */
export function trendScales(frame: TrendFrame, plot: Plot): Scales & { readonly ticks: readonly number[] } {
  const values = scaleLinear()
    .domain([...frame.values])
    .nice(4)
    .range([plot.bottom, plot.top]);
  const time = scaleLinear()
    .domain([...frame.time])
    .range([plot.left + INSET, plot.right - INSET]);
  return { x: (at) => time(at), y: (value) => values(value), ticks: values.ticks(4) };
}

/** First days of the years that are written under a plot: as many as there is room for, at even steps. */
export function yearTicks(
  { time: [from, to] }: TrendFrame,
  plot: Plot,
): readonly { readonly year: number; readonly at: number }[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear();
  const room = Math.max(1, Math.floor((plot.right - plot.left) / (textWidth('2025') + YEAR_AIR)));
  const step = [1, 2, 4, 5, 10].find((years) => (last - first + 1) / years <= room) ?? 20;
  const years: { year: number; at: number }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const at = Date.UTC(year, 0, 1);
    if (at >= from && at <= to) years.push({ year, at });
  }
  return years;
}
