import { paletteColours } from '../../../domain/classification/palettes';
import { type SvgNode, svg } from '../../../svg/node';
import { picture } from '../../../svg/picture';
import { textLine, textLines, wrapName } from '../../../svg/text';
import type { Tokens } from '../../../svg/tokens';
import type { RugCell, RugModel, RugRow } from './model';

const NAME = 300;
const TOWN = 84;
const CELL = 92;
const ROW = 34;
const THEME = 40;
const HEAD = 48;

/** The heat table as a picture for files: the same rows, colours and lines as on the screen. */
export function drawRug(
  model: RugModel,
  about: { readonly id: string; readonly tokens: Tokens; readonly municipality: string },
): SvgNode {
  const { tokens, id } = about;
  const width = NAME + TOWN + model.areas.length * CELL;
  const nodes: SvgNode[] = [];
  const head = (x: number, words: string): void => {
    const lines = wrapName(words, CELL - 8, 12, 600);
    nodes.push(
      ...textLines(
        x,
        HEAD - 8 - (lines.length - 1) * 15,
        lines,
        { fill: tokens.ink, weight: 600, anchor: 'middle' },
        15,
      ),
    );
  };
  head(NAME + TOWN / 2, about.municipality);
  for (const [i, { short }] of model.areas.entries()) head(NAME + TOWN + (i + 0.5) * CELL, short);
  let y = HEAD;
  for (const theme of model.themes) {
    nodes.push(textLine(0, y + THEME - 12, theme.name, { fill: tokens.ink, size: 14, weight: 600 }));
    y += THEME;
    for (const row of theme.rows) {
      nodes.push(...drawRow(row, y, width, tokens));
      y += ROW;
    }
  }
  return picture({ id, width, height: y + 4, title: model.finding, description: '' }, nodes);
}

function drawRow(row: RugRow, y: number, width: number, tokens: Tokens): SvgNode[] {
  const names = wrapName(row.name, NAME - 16).slice(0, 1);
  return [
    svg('path', { d: `M0 ${y}H${width}`, stroke: tokens.line, 'stroke-width': 1 }),
    textLine(0, y + 14, names[0] ?? '', { fill: tokens.ink }),
    textLine(0, y + 28, row.about, { fill: tokens.muted }),
    textLine(NAME + TOWN - 12, y + 21, row.town.known ? row.town.value : '–', {
      fill: tokens.muted,
      anchor: 'end',
    }),
    ...row.cells.flatMap((cell, i) => drawCell(cell, NAME + TOWN + i * CELL, y, tokens)),
  ];
}

/** Height of the edge of a cell that was tested, px. */
const EDGE = 3;

function drawCell(cell: RugCell, x: number, y: number, tokens: Tokens): SvgNode[] {
  const [, under, , over] = paletteColours('diverging', 5, 'light');
  const fill =
    cell.tone === 'over'
      ? over
      : cell.tone === 'under'
        ? under
        : cell.tone === 'similar'
          ? tokens.line
          : null;
  // says the same as the colour, for paper
  const edge = cell.tone === 'over' ? y + 1 : cell.tone === 'under' ? y + ROW - 1 - EDGE : null;
  const ink = cell.tone === 'over' || cell.tone === 'under' ? '#000000' : tokens.ink;
  const middle = x + CELL / 2;
  return [
    ...(fill ? [svg('rect', { x: x + 1, y: y + 1, width: CELL - 2, height: ROW - 2, fill })] : []),
    ...(edge === null
      ? []
      : [svg('rect', { x: x + 1, y: edge, width: CELL - 2, height: EDGE, fill: '#000000' })]),
    textLine(middle, y + (cell.judged ? 15 : 20), cell.value, {
      fill: cell.tone === 'missing' ? tokens.muted : ink,
      anchor: 'middle',
    }),
    ...(cell.judged ? [textLine(middle, y + 28, cell.judged, { fill: ink, anchor: 'middle' })] : []),
    ...(cell.doubtful ? [svg('circle', { cx: x + 10, cy: y + 16, r: 3, fill: tokens.attention })] : []),
    ...(cell.reach !== null && cell.tone === 'untested'
      ? [
          svg('path', { d: `M${middle} ${y + 25}v6`, stroke: tokens.muted, 'stroke-width': 1 }),
          svg('path', {
            d: `M${middle} ${y + 28}h${(cell.reach * (CELL / 2 - 8)).toFixed(1)}`,
            stroke: tokens.ink,
            'stroke-width': 2,
          }),
        ]
      : []),
  ];
}
