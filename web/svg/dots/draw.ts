import { scaleLinear } from 'd3-scale';
import { paletteColours } from '../../domain/classification/palettes';
import { type SvgNode, svg } from '../node';
import { type PictureFrame, picture } from '../picture';
import { textLine, textLines, wrapText } from '../text';
import type { Tokens } from '../tokens';
import { type DotLayout, dotLayout, type PlacedRow } from './layout';
import { drawMark } from './marks';
import type { DotLine, DotModel, Tone } from './model';

/** Colours of what a test says; what can't be tested is ink on paper. */
export function toneColours(tokens: Tokens): Readonly<Record<Tone, string>> {
  const [under = '', , over = ''] = paletteColours('diverging', 3, 'light');
  return { over, under, similar: tokens.muted, untested: tokens.ink };
}

export interface DotOptions extends Pick<PictureFrame, 'id' | 'title' | 'description'> {
  readonly width: number;
  readonly tokens: Tokens;
}

/** The dot chart of one indicator: places as rows, the municipality as a dashed line, distances as stems from it. */
export function dotChart(model: DotModel, options: DotOptions): SvgNode {
  const { tokens } = options;
  const layout = dotLayout(model, options.width);
  return picture(
    { ...options, width: layout.width, height: layout.height },
    axis(model, layout, tokens),
    layout.rows.map(({ y }) => rule(layout.left, layout.right, y, tokens.line)),
    levels(model, layout, tokens),
    layout.rows.flatMap((placed) => drawMark(placed, model, layout, toneColours(tokens), tokens)),
    layout.rows.flatMap((placed) => rowWords(placed, layout, tokens)),
    layout.narrow ? null : heads(model, layout, tokens),
  );
}

const rule = (from: number, to: number, y: number, stroke: string): SvgNode =>
  svg('path', { d: `M${px(from)} ${px(y)}H${px(to)}`, stroke, 'stroke-width': 1 });

const px = (value: number): number => Math.round(value * 10) / 10;

/** Values under the plot, with a faint line up through it. */
function axis(
  model: DotModel,
  { left, right, top, bottom, narrow, x }: DotLayout,
  tokens: Tokens,
): SvgNode[] {
  const wanted = narrow ? 4 : Math.max(3, Math.round((right - left) / 110));
  const ticks = scaleLinear([...model.domain], [left, right]).ticks(wanted);
  return ticks.flatMap((value) => {
    const at = px(x(value));
    return [
      svg('path', {
        d: `M${at} ${top - 4}V${bottom + 4}`,
        stroke: tokens.line,
        'stroke-width': value === 0 ? 1.5 : 1,
        'stroke-dasharray': value === 0 ? undefined : '1 4',
      }),
      textLine(at, bottom + 20, model.tick(value), { fill: tokens.muted, anchor: 'middle' }),
    ];
  });
}

const DASHES: Readonly<Record<DotLine['kind'], string | undefined>> = {
  municipality: '6 4',
  country: '2 3',
  goal: '10 3 2 3',
  limit: undefined,
};

/** Municipality, country, goal and limits, each with its name on it; no line runs through the name of another. */
function levels(model: DotModel, layout: DotLayout, tokens: Tokens): SvgNode[] {
  const placed = model.lines.flatMap((line, i) => {
    const place = layout.lines[i];
    return place ? [{ line, place, main: line.kind === 'municipality' }] : [];
  });
  return [
    ...placed.map(({ line, place, main }) =>
      svg('path', {
        d: `M${px(place.x)} ${place.labelY + 5}V${layout.bottom + 4}`,
        stroke: main ? tokens.ink : tokens.muted,
        'stroke-width': main ? 1.5 : 1.25,
        'stroke-dasharray': DASHES[line.kind],
      }),
    ),
    ...placed.map(({ line, place, main }) =>
      textLine(place.labelX, place.labelY, line.label, {
        fill: main ? tokens.ink : tokens.muted,
        weight: main ? 600 : 400,
        halo: tokens.paper,
      }),
    ),
  ];
}

/** Name, number, distance and note of a row. */
function rowWords({ row, y, name }: PlacedRow, layout: DotLayout, tokens: Tokens): SvgNode[] {
  const fill = row.selected ? tokens.accent : row.kind === 'area' ? tokens.ink : tokens.muted;
  const known = row.reading.kind !== 'none';
  const weight = row.selected || (known && row.kind === 'area') ? 600 : 400;
  const quiet = { fill: tokens.muted };
  if (layout.narrow) {
    const numbers = [row.value, row.distance].filter(Boolean).join('   ');
    return [
      textLine(0, y - 16, row.name, {
        fill,
        size: 14,
        weight: row.selected ? 600 : 400,
        halo: tokens.paper,
      }),
      textLine(layout.width, y - 16, numbers, {
        fill: known ? fill : tokens.muted,
        size: 14,
        weight: known ? 600 : 400,
        anchor: 'end',
        halo: tokens.paper,
      }),
      ...(row.note === '' ? [] : [textLine(0, y + 24, row.note, { ...quiet, halo: tokens.paper })]),
    ];
  }
  const middle = y + 5;
  const notes = row.note === '' ? [] : wrapText(row.note, layout.width - layout.noteX).slice(0, 3);
  return [
    ...textLines(
      0,
      middle - (name.length - 1) * 9,
      name,
      { fill, size: 14, weight: row.selected ? 600 : 400 },
      18,
    ),
    known
      ? textLine(layout.valueX, middle, row.value, { fill, size: 14, weight, anchor: 'end' })
      : textLine(layout.left + 8, middle - 1, row.value, { ...quiet, halo: tokens.paper }),
    ...(row.distance === ''
      ? []
      : [textLine(layout.distanceX, middle, row.distance, { ...quiet, size: 14, anchor: 'end' })]),
    ...textLines(layout.noteX, middle - 1 - (notes.length - 1) * 7, notes, quiet, 14),
  ];
}

function heads(model: DotModel, layout: DotLayout, tokens: Tokens): SvgNode[] {
  const y = layout.top - 10;
  const style = { fill: tokens.muted, anchor: 'end' } as const;
  const distances = model.rows.some(({ distance }) => distance !== '');
  return [
    textLine(layout.valueX, y, model.heads.value, style),
    ...(distances ? [textLine(layout.distanceX, y, model.heads.distance, style)] : []),
  ];
}
