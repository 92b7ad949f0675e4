import type { LegendModel, LegendPointer } from './legend-model';
import { type LegendOptions, markRows } from './legend-strip';
import { hatchPattern } from './marks';
import { type SvgNode, svg } from './node';
import { picture } from './picture';
import { LINE_HEIGHT, TEXT_SIZE, textLine, textLines, textWidth, wrapText } from './text';
import type { Tokens } from './tokens';

const ROW = 28;
const BAR_WIDTH = 20;
/** A pointer's label: name, and value under it. */
const LABEL_HEIGHT = 30;
/** Room over or under the bar for a pointer beyond its end. */
const BEYOND = 24;

/**
 * The legend as a vertical list: the class bar runs down the middle, low to high, class labels to its right, and to
 * its left the municipality and the hovered area at their places, with name and value.
 */
export function legendList(model: LegendModel, options: LegendOptions): SvgNode {
  const { id, width, tokens } = options;
  const pointers = [model.municipality, model.hovered].filter((one) => one !== null);
  const parts: SvgNode[] = [];

  const titleLines = wrapText(model.title, width, 14, 600);
  parts.push(...textLines(0, 14, titleLines, { fill: tokens.ink, size: 14, weight: 600 }, 18));
  let y = titleLines.length * 18;
  const unitLines = wrapText(model.unit, width);
  parts.push(...textLines(0, y + 12, unitLines, { fill: tokens.muted }));
  y += unitLines.length * LINE_HEIGHT + 10;

  // the left column is as wide as its longest label, but leaves room for the class labels
  const wide = Math.max(0, ...model.classes.map(({ label }) => textWidth(label)));
  const wanted = Math.max(
    0,
    ...pointers.map(labelWidth),
    options.reserveHover || pointers.length > 0 ? 96 : 0,
  );
  const column = Math.max(0, Math.min(wanted + 18, width - BAR_WIDTH - 10 - wide));
  if (model.municipality?.outside === 'below') y += BEYOND - 4;

  for (const [i, { colour, label }] of model.classes.entries()) {
    const top = y + i * ROW;
    parts.push(svg('rect', { x: column, y: top, width: BAR_WIDTH, height: ROW, fill: colour }));
    parts.push(textLine(column + BAR_WIDTH + 10, top + ROW / 2 + 4, label, { fill: tokens.ink }));
  }
  const height = model.classes.length * ROW;
  parts.push(
    svg('rect', {
      x: column + 0.5,
      y: y + 0.5,
      width: BAR_WIDTH - 1,
      height: height - 1,
      fill: 'none',
      stroke: tokens.line,
    }),
  );
  if (model.center)
    parts.push(
      svg('rect', {
        x: column,
        y: y + model.center.position * ROW - 0.5,
        width: BAR_WIDTH,
        height: 1,
        fill: tokens.ink,
      }),
    );
  const placed = placeLabels(pointers, y, height);
  for (const { pointer, at, label } of placed) parts.push(...drawPointer(pointer, at, label, column, tokens));
  y += height + (model.municipality?.outside === 'above' ? BEYOND + 4 : 8);

  const marks = markRows(model, 0, width, y - 6, options);
  parts.push(...marks.nodes);
  return picture(
    { id, width, height: marks.bottom, title: model.title, description: model.description },
    marks.nodes.length > 0 && svg('defs', {}, hatchPattern(id, tokens)),
    ...parts,
  );
}

const labelWidth = (pointer: LegendPointer): number =>
  Math.max(textWidth(pointer.name), textWidth(pointer.value, TEXT_SIZE, 600));

interface PlacedPointer {
  readonly pointer: LegendPointer;
  /** y of the place itself. */
  readonly at: number;
  /** y of the middle of its label. */
  readonly label: number;
}

/** Labels stand at their places; two that would overlap move apart by as little as possible. */
function placeLabels(pointers: readonly LegendPointer[], top: number, height: number): PlacedPointer[] {
  const beyond = { below: -9, above: 9 };
  const placed = pointers
    .map((pointer) => {
      const at = top + pointer.position * ROW + (pointer.outside ? beyond[pointer.outside] : 0);
      return { pointer, at, label: at };
    })
    .sort((a, b) => a.at - b.at);
  const [first, second] = placed;
  if (first && second) {
    const overlap = LABEL_HEIGHT - (second.label - first.label);
    if (overlap > 0) {
      first.label -= overlap / 2;
      second.label += overlap / 2;
    }
  }
  // inside the bar's length, or beyond it by the room that a pointer beyond its end is given
  const roomBelow = placed.some(({ pointer }) => pointer.outside === 'below') ? BEYOND : 0;
  const roomAbove = placed.some(({ pointer }) => pointer.outside === 'above') ? BEYOND : 0;
  const firstPlace = top - roomBelow + LABEL_HEIGHT / 2;
  const lastPlace = top + height + roomAbove - LABEL_HEIGHT / 2;
  const low = Math.min(0, ...placed.map((one) => one.label - firstPlace));
  const high = Math.max(0, ...placed.map((one) => one.label - lastPlace));
  return placed.map((one) => ({ ...one, label: one.label - low - high }));
}

function drawPointer(
  pointer: LegendPointer,
  at: number,
  label: number,
  column: number,
  tokens: Tokens,
): SvgNode[] {
  const town = pointer.kind === 'municipality';
  const colour = town ? tokens.ink : tokens.accent;
  const end = column - 4;
  const text = { fill: colour, anchor: 'end' } as const;
  const nodes: SvgNode[] = [];
  if (town) {
    const line = `M${column - 12} ${round(at)}H${column + BAR_WIDTH + (pointer.outside ? -BAR_WIDTH / 2 : 4)}`;
    nodes.push(svg('path', { d: line, stroke: tokens.panel, 'stroke-width': 4 }));
    nodes.push(svg('path', { d: line, stroke: colour, 'stroke-width': 1.5, 'stroke-dasharray': '4 2' }));
  } else {
    nodes.push(
      svg('circle', {
        cx: column + BAR_WIDTH / 2,
        cy: at,
        r: 5,
        fill: colour,
        stroke: tokens.panel,
        'stroke-width': 2,
      }),
      svg('path', { d: `M${column - 12} ${round(at)}H${column}`, stroke: colour, 'stroke-width': 1 }),
    );
  }
  nodes.push(
    textLine(end - 12, label - 2, pointer.name, { ...text, halo: tokens.panel }),
    textLine(end - 12, label + 12, pointer.value, { ...text, weight: 600, halo: tokens.panel }),
  );
  return nodes;
}

const round = (value: number): number => Math.round(value * 100) / 100;
