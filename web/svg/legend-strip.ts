import type { LegendModel, LegendPointer } from './legend-model';
import { hatchPattern, type LegendMark, markSwatch } from './marks';
import { type SvgNode, svg } from './node';
import { picture } from './picture';
import { LINE_HEIGHT, TEXT_SIZE, textLine, textLines, textWidth, wrapText } from './text';
import type { Tokens } from './tokens';

export interface LegendOptions {
  /** Prefix of ids, unique on the page. */
  readonly id: string;
  /** px; 280 or more. */
  readonly width: number;
  readonly tokens: Tokens;
  /** Keeps room for the hovered area's label, so that nothing jumps when one appears. */
  readonly reserveHover: boolean;
}

const BAR_HEIGHT = 16;
/** Room beside the bar for a pointer beyond its end. */
const GUTTER = 20;

/**
 * The legend as a horizontal strip: title, class bar with the municipality and the hovered area above it, class labels
 * below, and the marks that occur. Labels take one line each where they fit, two where they do not, and give way to
 * edges and a sentence about closure on the narrowest screens.
 */
export function legendStrip(model: LegendModel, options: LegendOptions): SvgNode {
  const { width, tokens, id } = options;
  const parts: SvgNode[] = [];
  let y = 0;

  const titleLines = wrapText(model.title, width, 14, 600);
  parts.push(...textLines(0, y + 14, titleLines, { fill: tokens.ink, size: 14, weight: 600 }, 18));
  y += titleLines.length * 18;
  const unitLines = wrapText(model.unit, width);
  parts.push(...textLines(0, y + 12, unitLines, { fill: tokens.muted }));
  y += unitLines.length * LINE_HEIGHT + 4;

  const left = model.municipality?.outside === 'below' ? GUTTER : 0;
  const right = model.municipality?.outside === 'above' ? GUTTER : 0;
  const step = (width - left - right) / model.classes.length;
  const place = (pointer: LegendPointer): number => left + pointer.position * step;

  const hoverRow = options.reserveHover || model.hovered ? LINE_HEIGHT + 2 : 0;
  const townRow = model.municipality ? LINE_HEIGHT + 4 : 0;
  const barTop = y + hoverRow + townRow + 2;

  for (const [i, { colour }] of model.classes.entries())
    parts.push(svg('rect', { x: left + i * step, y: barTop, width: step, height: BAR_HEIGHT, fill: colour }));
  parts.push(
    svg('rect', {
      x: left + 0.5,
      y: barTop + 0.5,
      width: step * model.classes.length - 1,
      height: BAR_HEIGHT - 1,
      fill: 'none',
      stroke: tokens.line,
    }),
  );
  if (model.hovered) parts.push(...hoveredPointer(model.hovered, place(model.hovered), y, barTop, options));
  if (model.municipality)
    parts.push(...municipalityPointer(model.municipality, place(model.municipality), barTop, options));
  if (model.center) {
    const x = left + model.center.position * step;
    parts.push(
      svg('path', { d: `M${round(x)} ${barTop}v${BAR_HEIGHT}`, stroke: tokens.ink, 'stroke-width': 1 }),
    );
  }
  y = barTop + BAR_HEIGHT + 4;

  const labels = classLabels(model, left, step, width, y, tokens);
  parts.push(...labels.nodes);
  y = labels.bottom;
  const marks = markRows(model, 0, width, y, options);
  parts.push(...marks.nodes);
  return picture(
    { id, width, height: marks.bottom, title: model.title, description: model.description },
    marks.nodes.length > 0 && svg('defs', {}, hatchPattern(id, tokens)),
    ...parts,
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A label with its value in semibold, kept inside the picture. */
function pointerLabel(
  pointer: LegendPointer,
  x: number,
  baseline: number,
  width: number,
  fill: string,
  halo: string,
): SvgNode {
  const note = pointer.note === '' ? '' : ` ${pointer.note}`;
  const length = textWidth(`${pointer.name} ${note}`) + textWidth(pointer.value, TEXT_SIZE, 600);
  const start = Math.max(0, Math.min(width - length, x - length / 2));
  const label = textLine(start, baseline, `${pointer.name} `, { fill, halo });
  const value = svg('tspan', { 'font-weight': 600 }, pointer.value);
  return { ...label, children: [...label.children, value, ...(note === '' ? [] : [note])] };
}

function municipalityPointer(
  pointer: LegendPointer,
  at: number,
  barTop: number,
  { width, tokens }: LegendOptions,
): SvgNode[] {
  const beyond = pointer.outside === 'below' ? -GUTTER / 2 : pointer.outside === 'above' ? GUTTER / 2 : 0;
  const x = Math.max(1, Math.min(width - 1, at + beyond));
  const stem = `M${round(x)} ${barTop - 5}v${BAR_HEIGHT + 8}`;
  const nodes = [
    svg('path', { d: stem, stroke: tokens.panel, 'stroke-width': 4 }),
    svg('path', { d: stem, stroke: tokens.ink, 'stroke-width': 1.5, 'stroke-dasharray': '4 2' }),
    pointerLabel(pointer, x, barTop - 9, width, tokens.ink, tokens.panel),
  ];
  if (pointer.outside) {
    const way = pointer.outside === 'below' ? -1 : 1;
    nodes.push(
      svg('path', {
        d: `M${round(x + way * 4)} ${barTop + BAR_HEIGHT / 2 - 4}l${way * 4} 4l${way * -4} 4`,
        fill: 'none',
        stroke: tokens.ink,
        'stroke-width': 1.5,
      }),
    );
  }
  return nodes;
}

function hoveredPointer(
  pointer: LegendPointer,
  x: number,
  top: number,
  barTop: number,
  { width, tokens }: LegendOptions,
): SvgNode[] {
  const inside = Math.max(6, Math.min(width - 6, x));
  const middle = barTop + BAR_HEIGHT / 2;
  return [
    svg('path', {
      d: `M${round(inside)} ${top + LINE_HEIGHT}V${middle}`,
      stroke: tokens.accent,
      'stroke-width': 1,
    }),
    svg('circle', {
      cx: inside,
      cy: middle,
      r: 5,
      fill: tokens.accent,
      stroke: tokens.panel,
      'stroke-width': 2,
    }),
    pointerLabel(pointer, inside, top + 12, width, tokens.accent, tokens.panel),
  ];
}

/** Labels under the bar, the fullest way that fits. */
function classLabels(
  model: LegendModel,
  left: number,
  step: number,
  width: number,
  y: number,
  tokens: Tokens,
): { readonly nodes: SvgNode[]; readonly bottom: number } {
  const room = step - 6;
  const style = { fill: tokens.ink, anchor: 'middle' } as const;
  const middle = (i: number): number => left + (i + 0.5) * step;
  if (model.classes.every(({ label }) => textWidth(label) <= room)) {
    const nodes = model.classes.map(({ label }, i) => textLine(middle(i), y + 12, label, style));
    return { nodes, bottom: y + LINE_HEIGHT };
  }
  if (model.classes.every(({ lines }) => lines.every((line) => textWidth(line) <= room))) {
    const nodes = model.classes.flatMap(({ lines }, i) => textLines(middle(i), y + 12, lines, style, 14));
    return { nodes, bottom: y + 14 + LINE_HEIGHT };
  }
  const edges = [...model.classes.map(({ from }) => from), model.classes.at(-1)?.to ?? ''];
  const last = edges.length - 1;
  const nodes = edges.map((edge, i) =>
    textLine(left + i * step, y + 12, edge, {
      fill: tokens.ink,
      anchor: i === 0 ? 'start' : i === last ? 'end' : 'middle',
    }),
  );
  const closure = wrapText(model.closure, width);
  nodes.push(...textLines(0, y + 12 + LINE_HEIGHT + 2, closure, { fill: tokens.muted }));
  return { nodes, bottom: y + LINE_HEIGHT * (1 + closure.length) + 2 };
}

const SWATCH = { width: 28, height: 16 };

/** The marks that occur on the map, flowing over as many lines as they need. */
export function markRows(
  model: LegendModel,
  left: number,
  width: number,
  top: number,
  { id, tokens }: Pick<LegendOptions, 'id' | 'tokens'>,
): { readonly nodes: SvgNode[]; readonly bottom: number } {
  if (model.marks.length === 0) return { nodes: [], bottom: top + 2 };
  const fill = model.classes[Math.floor(model.classes.length / 2)]?.colour ?? tokens.line;
  const nodes: SvgNode[] = [];
  let x = left;
  let y = top + 10;
  for (const { mark, label } of model.marks) {
    const length = SWATCH.width + 6 + textWidth(label);
    if (x > left && x + length > left + width) {
      x = left;
      y += 24;
    }
    nodes.push(oneMark(mark, label, x, y, { id, fill, few: model.few, tokens }));
    x += length + 16;
  }
  return { nodes, bottom: y + SWATCH.height + 2 };
}

const oneMark = (
  mark: LegendMark,
  label: string,
  x: number,
  y: number,
  about: Parameters<typeof markSwatch>[2],
): SvgNode =>
  svg(
    'g',
    {},
    markSwatch(mark, { x, y, ...SWATCH }, about),
    textLine(x + SWATCH.width + 6, y + 12, label, { fill: about.tokens.ink }),
  );
