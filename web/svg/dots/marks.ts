import { type SvgNode, svg } from '../node';
import type { Tokens } from '../tokens';
import type { DotLayout, PlacedRow } from './layout';
import type { DotModel, DotRow, Tone } from './model';

const RADIUS = 6;
const BAR = 10;

/** What stands for the figure of a row: dot, bound or span, with its interval or its stem, and other printed values hollow. */
export function drawMark(
  { row, y }: PlacedRow,
  model: DotModel,
  { x }: DotLayout,
  colours: Readonly<Record<Tone, string>>,
  tokens: Tokens,
): SvgNode[] {
  const { reading } = row;
  const ink = row.selected ? tokens.accent : row.kind === 'area' ? tokens.ink : tokens.muted;
  const colour = row.tone === 'untested' ? ink : colours[row.tone];
  if (reading.kind === 'none') return [];
  if (reading.kind === 'span')
    return [
      svg('path', {
        d: `M${x(reading.low).toFixed(1)} ${y}H${x(reading.high).toFixed(1)}`,
        stroke: colour,
        'stroke-width': 4,
      }),
    ];
  const at = x(reading.value);
  if (reading.kind === 'bound') return bound(at, y, reading.bound, colour);
  return [
    ...(row.interval ? [interval(row, x, y, colour)] : stem(row, model, x, y, ink)),
    ...row.others.map((value) => hollow(x(value), y, tokens.muted, tokens.paper)),
    reading.suspect
      ? hollow(at, y, tokens.attention, tokens.paper, '0.1 3')
      : svg('circle', { cx: at, cy: y, r: row.kind === 'area' ? RADIUS : RADIUS - 2, fill: colour }),
  ];
}

/** The 95 % interval behind its dot. */
const interval = (row: DotRow, x: DotLayout['x'], y: number, fill: string): SvgNode => {
  const [from, to] = [x(row.interval?.low ?? 0), x(row.interval?.high ?? 0)];
  return svg('rect', {
    x: from,
    y: y - BAR / 2,
    width: Math.max(1, to - from),
    height: BAR,
    fill,
    'fill-opacity': 0.28,
  });
};

/** The distance to the municipality: a line in ink, no colour, since nothing was tested. */
function stem(row: DotRow, { town }: DotModel, x: DotLayout['x'], y: number, stroke: string): SvgNode[] {
  if (town === null || row.reading.kind !== 'number' || row.kind !== 'area') return [];
  return [
    svg('path', {
      d: `M${x(town).toFixed(1)} ${y}H${x(row.reading.value).toFixed(1)}`,
      stroke,
      'stroke-width': 2,
    }),
  ];
}

const hollow = (cx: number, cy: number, stroke: string, fill: string, dash?: string): SvgNode =>
  svg('circle', {
    cx,
    cy,
    r: RADIUS - 0.5,
    fill,
    stroke,
    'stroke-width': 2,
    'stroke-dasharray': dash,
    'stroke-linecap': dash ? 'round' : undefined,
  });

/** A bound: a stroke at its value and an arrow to the side where the figure lies. */
function bound(at: number, y: number, kind: string, stroke: string): SvgNode[] {
  const way = kind === 'at-least' || kind === 'more-than' ? 1 : -1;
  const end = at + way * 28;
  return [
    svg('path', {
      d: `M${at.toFixed(1)} ${y - 7}V${y + 7}M${at.toFixed(1)} ${y}H${end.toFixed(1)}M${(end - way * 5).toFixed(1)} ${y - 4}L${end.toFixed(1)} ${y}L${(end - way * 5).toFixed(1)} ${y + 4}`,
      stroke,
      'stroke-width': 2,
      fill: 'none',
      'stroke-linejoin': 'round',
    }),
  ];
}
