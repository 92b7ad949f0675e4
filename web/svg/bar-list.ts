import { type SvgNode, svg, writeNumber } from './node';
import { picture } from './picture';
import { textLine, textWidth } from './text';
import type { Tokens } from './tokens';

/** One bar: a figure with its name; `value` null = nothing to draw, and `label` says why. */
export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  readonly label: string;
  /** 95 % limits; null where no base is printed. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly mark: 'none' | 'suspect' | 'bound' | 'small';
  readonly marked: boolean;
}

export interface BarListOptions {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly tokens: Tokens;
  /** The level that all are held against; null = none. */
  readonly level: { readonly value: number; readonly name: string } | null;
}

const TOP = 24;
const MOST_ROW = 40;
const GAP = 12;

/**
 * Bars from zero, one a row in the order given, names to the left and figures at their ends; the level is a dashed line
 * with its name over it. Doubtful figures are outlined, bounds open at the end, those without a number say why.
 */
export function barList(bars: readonly Bar[], options: BarListOptions): SvgNode {
  const { width, height, tokens, level } = options;
  const names = Math.min(width * 0.4, Math.max(0, ...bars.map(({ name }) => textWidth(name, 12, 600))));
  const labels = Math.max(
    0,
    ...bars.map(({ label, value }) => (value === null ? 0 : textWidth(label, 12, 600))),
  );
  const left = names + GAP;
  const room = Math.max(40, width - left - labels - GAP);
  const reach = Math.max(
    ...bars.flatMap(({ value, interval }) => [value ?? 0, interval?.high ?? 0]),
    level?.value ?? 0,
    Number.MIN_VALUE,
  );
  const x = (value: number): number => left + (Math.max(0, value) / reach) * room;
  const row = Math.min(MOST_ROW, (height - TOP) / Math.max(1, bars.length));
  const bottom = TOP + row * bars.length;
  return picture(
    options,
    svg('path', {
      d: `M${writeNumber(left)} ${TOP}V${writeNumber(bottom)}`,
      stroke: tokens.muted,
      'stroke-width': 1,
    }),
    bars.flatMap((bar, i) => drawBar(bar, TOP + i * row, row, left, x, tokens)),
    level ? drawLevel(level, x(level.value), bottom, width, tokens) : [],
  );
}

function drawBar(
  bar: Bar,
  top: number,
  row: number,
  left: number,
  x: (value: number) => number,
  tokens: Tokens,
): SvgNode[] {
  const middle = top + row / 2;
  const thick = Math.min(22, row * 0.62);
  const name = textLine(left - GAP, middle + 4, bar.name, {
    fill: bar.marked ? tokens.accent : tokens.ink,
    anchor: 'end',
    weight: bar.marked ? 600 : 400,
  });
  if (bar.value === null) return [name, textLine(left + 6, middle + 4, bar.label, { fill: tokens.muted })];
  const end = x(bar.value);
  const doubtful = bar.mark === 'suspect' || bar.mark === 'bound';
  const tip = bar.interval ? Math.max(end, x(bar.interval.high)) : end;
  return [
    name,
    svg('rect', {
      x: left,
      y: middle - thick / 2,
      width: Math.max(1, end - left),
      height: thick,
      fill: doubtful ? tokens.panel : bar.marked ? tokens.accent : tokens.muted,
      stroke: bar.mark === 'suspect' ? tokens.attention : bar.mark === 'bound' ? tokens.muted : undefined,
      'stroke-width': doubtful ? 2 : undefined,
      'stroke-dasharray': bar.mark === 'bound' ? '7 5' : undefined,
    }),
    ...(bar.interval ? [intervalLine(x(bar.interval.low), x(bar.interval.high), middle, tokens)] : []),
    textLine(tip + 6, middle + 4, bar.label, { fill: tokens.ink, weight: 600, halo: tokens.paper }),
  ];
}

const intervalLine = (from: number, to: number, y: number, tokens: Tokens): SvgNode =>
  svg('path', {
    d: `M${writeNumber(from)} ${writeNumber(y)}H${writeNumber(to)}M${writeNumber(from)} ${writeNumber(y - 4)}v8M${writeNumber(to)} ${writeNumber(y - 4)}v8`,
    fill: 'none',
    stroke: tokens.ink,
    'stroke-width': 1.5,
  });

function drawLevel(
  level: { readonly name: string },
  x: number,
  bottom: number,
  width: number,
  tokens: Tokens,
): SvgNode[] {
  const half = textWidth(level.name) / 2;
  const at = Math.max(half, Math.min(width - half, x));
  return [
    svg('path', {
      d: `M${writeNumber(x)} ${TOP - 4}V${writeNumber(bottom)}`,
      stroke: tokens.ink,
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    }),
    textLine(at, TOP - 9, level.name, { fill: tokens.ink, anchor: 'middle', halo: tokens.paper }),
  ];
}
