import type { LegendModel, LegendPointer } from './legend-model';
import { type LegendOptions, markRows } from './legend-strip';
import { hatchPattern } from './marks';
import { type SvgNode, svg, writeNumber } from './node';
import { picture } from './picture';
import { LINE_HEIGHT, textLine, textLines, textWidth, wrapName, wrapText } from './text';
import type { Tokens } from './tokens';

const ROW = 28;
const BAR_WIDTH = 20;
/** Between the labels on the left and the bar, for the line that joins them. */
const LINK = 16;
const LABEL_LINE = 14;
/** Widest column for the labels of pointers; longer names are broken. */
const WIDEST_LABELS = 132;

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

  // the left column does not depend on who is hovered, so that the bar stands still
  const wide = Math.max(0, ...model.classes.map(({ label }) => textWidth(label)));
  const room = width - BAR_WIDTH - 10 - wide;
  const labelled = options.reserveHover || pointers.length > 0;
  const column = labelled ? Math.max(0, Math.min(WIDEST_LABELS + LINK, room)) : 0;
  const labels = pointers.map((pointer) => pointerLabel(pointer, column - LINK));
  const beyond = (side: 'below' | 'above'): number =>
    Math.max(0, ...labels.filter(({ pointer }) => pointer.outside === side).map(({ height }) => height));
  y += beyond('below');

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
  for (const placed of placeLabels(labels, y - beyond('below'), y, height, beyond('above')))
    parts.push(...drawPointer(placed, column, tokens));
  y += height + 8 + beyond('above');

  const marks = markRows(model, 0, width, y - 6, options);
  parts.push(...marks.nodes);
  return picture(
    { id, width, height: marks.bottom, title: model.title, description: model.description },
    marks.nodes.length > 0 && svg('defs', {}, hatchPattern(id, tokens)),
    ...parts,
  );
}

interface PointerLabel {
  readonly pointer: LegendPointer;
  /** Name, value, and a note where it lies beyond the scale. */
  readonly lines: readonly { readonly text: string; readonly weight: 400 | 600 }[];
  /** px */
  readonly height: number;
}

function pointerLabel(pointer: LegendPointer, width: number): PointerLabel {
  const lines = [
    ...wrapName(pointer.name, width).map((text) => ({ text, weight: 400 as const })),
    { text: pointer.value, weight: 600 as const },
    ...wrapText(pointer.note, width).map((text) => ({ text, weight: 400 as const })),
  ];
  return { pointer, lines, height: lines.length * LABEL_LINE };
}

interface PlacedPointer extends PointerLabel {
  /** y of the place itself. */
  readonly at: number;
  /** y of the top of its label. */
  readonly top: number;
}

/** Labels stand at their places; two that would overlap move apart by as little as possible, within the picture. */
function placeLabels(
  labels: readonly PointerLabel[],
  least: number,
  barTop: number,
  barHeight: number,
  beyond: number,
): readonly PlacedPointer[] {
  const aside = { below: -9, above: 9 };
  const placed = labels
    .map((label) => {
      const { position, outside } = label.pointer;
      const at = barTop + position * ROW + (outside ? aside[outside] : 0);
      return { ...label, at, top: at - label.height / 2 };
    })
    .sort((a, b) => a.at - b.at);
  const [first, second] = placed;
  if (first && second) {
    const overlap = first.top + first.height + 4 - second.top;
    if (overlap > 0) {
      first.top -= overlap / 2;
      second.top += overlap / 2;
    }
  }
  const most = barTop + barHeight + beyond;
  const up = Math.max(0, ...placed.map((one) => one.top + one.height - most));
  const down = Math.max(0, ...placed.map((one) => least - (one.top - up)));
  return placed.map((one) => ({ ...one, top: one.top - up + down }));
}

function drawPointer({ pointer, lines, at, top }: PlacedPointer, column: number, tokens: Tokens): SvgNode[] {
  const town = pointer.kind === 'municipality';
  const colour = town ? tokens.ink : tokens.accent;
  const nodes: SvgNode[] = [];
  if (town) {
    const end = column + (pointer.outside ? BAR_WIDTH / 2 : BAR_WIDTH + 4);
    const line = `M${column - LINK + 4} ${writeNumber(at)}H${end}`;
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
      svg('path', {
        d: `M${column - LINK + 4} ${writeNumber(at)}H${column}`,
        stroke: colour,
        'stroke-width': 1,
      }),
    );
  }
  for (const [i, { text, weight }] of lines.entries())
    nodes.push(
      textLine(column - LINK, top + 11 + i * LABEL_LINE, text, {
        fill: colour,
        weight,
        anchor: 'end',
        halo: tokens.panel,
      }),
    );
  return nodes;
}
