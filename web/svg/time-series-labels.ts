import type { Plot } from './chart-area';
import type { SvgNode } from './node';
import { textLine, textWidth } from './text';
import type { ModelPoint, TimeSeriesWords } from './time-series-model';
import type { Tokens } from './tokens';

type Place = readonly [x: number, y: number];

/**
 * Periods along the time axis: first and last always, those between where they fit. Where even two are too long, the
 * years they begin in. Words of `between` (on cuts) are written where room is left.
 */
export function periodLabels(
  points: readonly ModelPoint[],
  x: (time: number) => number,
  plot: Plot,
  baseline: number,
  words: TimeSeriesWords,
  tokens: Tokens,
  between: readonly { readonly at: number; readonly text: string }[] = [],
): SvgNode[] {
  const byPeriod = new Map(points.map((point) => [point.period, point.time]));
  const periods = [...byPeriod].sort(([, a], [, b]) => a - b);
  const first = periods[0];
  const last = periods.at(-1);
  if (!first || !last) return [];
  const ends = textWidth(words.period(first[0])) + textWidth(words.period(last[0]));
  const short = ends + 12 > plot.right - plot.left;
  const label = ([period, time]: readonly [string, number]): string =>
    short ? String(new Date(time).getUTCFullYear()) : words.period(period);

  const place = (entry: readonly [string, number]): { text: string; from: number; to: number } => {
    const text = label(entry);
    const width = textWidth(text);
    const from = Math.max(plot.left, Math.min(plot.right - width + 4, x(entry[1]) - width / 2));
    return { text, from, to: from + width };
  };
  const start = place(first);
  const end = place(last);
  const shown = [start];
  for (const entry of periods.slice(1, -1)) {
    const next = place(entry);
    if (next.from > (shown.at(-1)?.to ?? 0) + 8 && next.to < end.from - 8) shown.push(next);
  }
  if (periods.length > 1 && end.text !== start.text) shown.push(end);
  for (const { at, text } of between) {
    const from = at - textWidth(text) / 2;
    const entry = { text, from, to: at + textWidth(text) / 2 };
    if (shown.every((other) => other.to + 6 < entry.from || entry.to < other.from - 6)) shown.push(entry);
  }
  return shown.map(({ text, from }) => textLine(from, baseline, text, { fill: tokens.muted }));
}

/** A box that nothing may cover, px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A name keeps this far from every line but its own, px. */
const CLEAR = 7;
/** Baselines over and under its own line that a name tries, px. */
const ABOVE = [-6, -16];
const BELOW = [15, 25];

/**
 * A place for a line's name: along one of the pieces that the line is drawn in, above or below it, at its beginning,
 * end or middle, where it covers nothing else. Undefined when there is no such place. Gives the left end of the
 * baseline.
 */
export function placeName(
  width: number,
  pieces: readonly (readonly Place[])[],
  others: readonly (readonly Place[])[],
  boxes: readonly Box[],
  plot: Plot,
): Place | undefined {
  for (const piece of [...pieces].sort((a, b) => extent(b) - extent(a))) {
    const from = piece[0]?.[0] ?? 0;
    const to = piece.at(-1)?.[0] ?? 0;
    for (const start of [from, to - width, (from + to - width) / 2]) {
      const x = Math.max(plot.left + 2, Math.min(plot.right - width - 2, start));
      const levels = levelsBetween(piece, x, x + width);
      const over = ABOVE.map((step) => Math.min(...levels) + step);
      const under = BELOW.map((step) => Math.max(...levels) + step);
      for (const y of [over[0], under[0], over[1], under[1]].filter((one) => one !== undefined)) {
        const box = { left: x, right: x + width, top: y - 11, bottom: y + 3 };
        if (box.top < plot.top || box.bottom > plot.bottom) continue;
        const free =
          pieces.every((line) => keepsClear(line, box, 1)) &&
          others.every((line) => keepsClear(line, box, CLEAR));
        if (free && boxes.every((other) => !overlap(other, box))) return [x, y];
      }
    }
  }
  return undefined;
}

const extent = (piece: readonly Place[]): number => (piece.at(-1)?.[0] ?? 0) - (piece[0]?.[0] ?? 0);

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** No part of the line comes nearer to the box than `clear` px, seen from above or below. */
function keepsClear(line: readonly Place[], box: Box, clear: number): boolean {
  const first = line[0]?.[0] ?? 0;
  const last = line.at(-1)?.[0] ?? 0;
  if (last < box.left - clear || first > box.right + clear) return true;
  const inside = levelsBetween(line, Math.max(box.left - clear, first), Math.min(box.right + clear, last));
  return (
    inside.every((level) => level > box.bottom + clear) || inside.every((level) => level < box.top - clear)
  );
}

/** Levels of a line between two places, seen every few px; beyond its ends it runs on level. */
function levelsBetween(line: readonly Place[], from: number, to: number): number[] {
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, i) => levelAt(line, from + ((to - from) * i) / steps));
}

function levelAt(line: readonly Place[], x: number): number {
  let previous = line[0];
  if (!previous || x <= previous[0]) return previous?.[1] ?? 0;
  for (const next of line.slice(1)) {
    if (x <= next[0]) {
      const way = next[0] - previous[0];
      return way === 0 ? next[1] : previous[1] + ((next[1] - previous[1]) * (x - previous[0])) / way;
    }
    previous = next;
  }
  return previous[1];
}

/** Moves two label levels apart to at least a line's height, inside the plot. */
export function spreadLabels(levels: readonly number[], plot: Plot): readonly number[] {
  const [one, other] = levels;
  if (one === undefined || other === undefined) return levels;
  const overlap = 15 - Math.abs(one - other);
  if (overlap <= 0) return levels;
  const sign = one <= other ? -1 : 1;
  let [a, b] = [one + (sign * overlap) / 2, other - (sign * overlap) / 2];
  const shift = Math.max(0, plot.top - Math.min(a, b)) - Math.max(0, Math.max(a, b) - plot.bottom);
  [a, b] = [a + shift, b + shift];
  return [a, b];
}
