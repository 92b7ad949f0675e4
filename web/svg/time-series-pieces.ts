import { type ScaleLinear, scaleUtc } from 'd3-scale';
import type { Plot } from './chart-area';
import { spreadLabels } from './time-series-labels';
import { levelOf, type ModelLine, type ModelPoint } from './time-series-model';

/** From time and value to px. */
export interface Scales {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
}

/** Scales of a plot; `values` comes with its domain, the time axis spans the points. */
export function makeScales(
  values: ScaleLinear<number, number>,
  points: readonly ModelPoint[],
  plot: Plot,
): Scales {
  const times = points.map(({ time }) => time);
  const level = values.copy().range([plot.bottom, plot.top]);
  const time = scaleUtc()
    .domain([Math.min(...times), Math.max(...times)])
    .range([plot.left + 8, plot.right - 8]);
  return { x: (at) => time(at), y: (value) => level(value) };
}

/** Where a point of a line stands. */
export function placeOf(line: ModelLine, at: number, { x, y }: Scales): readonly [number, number] {
  const point = line.points[at];
  return point ? [x(point.time), y(levelOf(point.mark))] : [0, 0];
}

/** Half the length of the dash that stands for one figure of the municipality, px. */
export const DASH = 9;

/** The pieces that a line is drawn in: its runs, and a short dash for each figure by itself. */
export function piecesOf(
  line: ModelLine,
  scales: Scales,
  half: number,
): (readonly (readonly [number, number])[])[] {
  const joined = new Set(line.runs.flat());
  return [
    ...line.runs.map((run) => run.map((at) => placeOf(line, at, scales))),
    ...line.points.flatMap((_, i) => {
      const [x, y] = placeOf(line, i, scales);
      return joined.has(i) ? [] : [[[x - half, y] as const, [x + half, y] as const]];
    }),
  ];
}

/** Halfway between the two points of a cut. */
export function middleOf(line: ModelLine, cut: ModelLine['cuts'][number], scales: Scales): number {
  return (placeOf(line, cut.before, scales)[0] + placeOf(line, cut.after, scales)[0]) / 2;
}

export interface EndLabel {
  readonly kind: 'own' | 'town';
  readonly label: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

/** The last figure of each line, written at its end; two that would cover each other move apart. */
export function endLabels(own: ModelLine, town: ModelLine, scales: Scales, plot: Plot): EndLabel[] {
  const end = (kind: EndLabel['kind'], line: ModelLine): Omit<EndLabel, 'y'> & { level: number } => {
    const last = line.points.length - 1;
    const [x, level] = placeOf(line, last, scales);
    const lone = kind === 'town' && !line.runs.some((run) => run.at(-1) === last);
    return { kind, label: line.points[last]?.label ?? '', x: x + (lone ? DASH + 4 : 9), level };
  };
  const ends = [end('own', own), ...(town.points.length > 0 ? [end('town', town)] : [])];
  const apart = Math.abs((ends[0]?.x ?? 0) - (ends[1]?.x ?? 0)) > 40;
  const levels = ends.map(({ level }) => level);
  const baselines = apart ? levels : spreadLabels(levels, plot);
  return ends.map(({ level, ...rest }, i) => ({ ...rest, y: (baselines[i] ?? level) + 4 }));
}
