import type { Spot } from '../../../charts/spot';
import type { Utm32 } from '../../../domain/geo/position';
import { areaMap } from '../../../svg/area-map';
import { hatchPattern, markSwatch } from '../../../svg/marks';
import { type SvgNode, svg } from '../../../svg/node';
import { picture } from '../../../svg/picture';
import { textLine, textLines, wrapText } from '../../../svg/text';
import type { Tokens } from '../../../svg/tokens';
import { drawKey, type KeyWords, keyHeight, SWATCH } from './key';
import type { Panel } from './panel';

/** Several small maps as one picture. */
export interface Panels {
  readonly panels: readonly Panel[];
  readonly extent: readonly Utm32[];
  /** One class key for all, or one each. */
  readonly key: 'shared' | 'each';
  /** Narrowest map that is put beside another, px. */
  readonly least: number;
  readonly words: KeyWords;
  /** False where the maps are shown in another way: titles, classes and numbers alone. */
  readonly maps?: boolean;
}

const WIDEST = 1200;
const GAP = 40;
/** Narrowest map with numbers on it, px. */
const LABELS_FROM = 320;
const ROW = 26;
const TITLE = 28;

interface Placed {
  readonly panel: Panel;
  readonly x: number;
  readonly y: number;
  readonly notes: readonly string[];
  /** Top of the map and of the list, from the picture's top. */
  readonly mapY: number;
  readonly listY: number;
}

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly column: number;
  readonly mapHeight: number;
  readonly placed: readonly Placed[];
}

/** Lays maps out in rows; those of one row stand on one line, whatever stands above them. */
function layoutOf({ panels, key, least, maps = true }: Panels, available: number): Layout {
  const width = Math.min(available, WIDEST);
  const most = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
  const columns = Math.min(most, Math.max(1, panels.length));
  const column = (width - GAP * (columns - 1)) / columns;
  const mapHeight = maps ? Math.round(Math.min(440, column * 0.72)) : 0;
  const placed: Placed[] = [];
  let y = key === 'shared' ? keyHeight(panels[0], width) + 20 : 0;
  for (let from = 0; from < panels.length; from += columns) {
    const row = panels.slice(from, from + columns).map((panel) => ({
      panel,
      notes: panel.notes.flatMap((note) => wrapText(note, column)),
    }));
    const noteHeight = Math.max(0, ...row.map(({ notes }) => notes.length)) * 16;
    const keys = key === 'each' ? Math.max(...row.map(({ panel }) => keyHeight(panel, column))) + 12 : 0;
    const mapY = y + TITLE + noteHeight;
    const listY = mapY + mapHeight + keys + 12;
    for (const [i, { panel, notes }] of row.entries())
      placed.push({ panel, notes, x: i * (column + GAP), y, mapY, listY });
    y = listY + Math.max(...row.map(({ panel }) => panel.rows.length)) * ROW + GAP;
  }
  return { width, height: y - GAP + 8, column, mapHeight, placed };
}

/** Draws the small maps: title, what limits it, map, classes, and a list of the numbers. */
export function drawPanels(
  panels: Panels,
  frame: { readonly id: string; readonly width: number; readonly tokens: Tokens; readonly title: string },
): SvgNode {
  const { tokens, id } = frame;
  const layout = layoutOf(panels, frame.width);
  const first = panels.panels[0];
  return picture(
    { id, width: layout.width, height: layout.height, title: frame.title, description: '' },
    svg('defs', {}, hatchPattern(id, tokens)),
    panels.key === 'shared' && first ? drawKey(first, panels.words, 0, 0, layout.width, id, tokens) : null,
    layout.placed.flatMap((place, i) => drawPanel(place, panels, layout, `${id}-${i}`, tokens)),
  );
}

function drawPanel(
  { panel, x, y, notes, mapY, listY }: Placed,
  panels: Panels,
  { column, mapHeight }: Layout,
  id: string,
  tokens: Tokens,
): SvgNode[] {
  return [
    textLine(x, y + 16, panel.title, { fill: tokens.ink, size: 14, weight: 600 }),
    ...textLines(x, y + TITLE + 8, notes, { fill: tokens.muted }),
    ...(mapHeight === 0
      ? []
      : drawMap(panel, panels.extent, { x, y: mapY, width: column, height: mapHeight }, id, tokens)),
    ...(panels.key === 'each'
      ? [drawKey(panel, panels.words, x, mapY + mapHeight + 12, column, id, tokens)]
      : []),
    ...panel.rows.flatMap((row, i) => {
      const line = listY + i * ROW;
      const box = { x, y: line + 5, ...SWATCH };
      const about = { id, fill: row.fill ?? tokens.paper, few: '', tokens };
      const plain = row.fill !== null && row.mark === 'none';
      return [
        plain
          ? svg('rect', { ...box, fill: row.fill ?? '', stroke: tokens.muted })
          : markSwatch(row.fill === null ? 'none' : row.mark, box, about),
        textLine(x + SWATCH.width + 10, line + 17, row.name, { fill: tokens.ink, size: 14 }),
        textLine(x + column, line + 17, row.value, {
          fill: row.known ? tokens.ink : tokens.muted,
          size: row.known ? 14 : 12,
          weight: row.known ? 600 : 400,
          anchor: 'end',
        }),
      ];
    }),
  ];
}

/** The map of a panel in its frame; the picture around it has the name. */
function drawMap(
  panel: Panel,
  extent: Panels['extent'],
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  id: string,
  tokens: Tokens,
): SvgNode[] {
  const { children } = panelMap(panel, extent, { id, width, height, tokens });
  const inside = children.filter((child) => typeof child === 'string' || child.tag !== 'title');
  return [
    svg('rect', {
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      fill: 'none',
      stroke: tokens.line,
    }),
    svg('g', { transform: `translate(${Math.round(x)} ${y})` }, ...inside),
  ];
}

/** The map of a panel as a picture of its own, without frame, key and list. */
export function panelMap(
  panel: Panel,
  extent: Panels['extent'],
  frame: { readonly id: string; readonly width: number; readonly height: number; readonly tokens: Tokens },
): SvgNode {
  // on a map this small a number would cover what it stands on: it is in the list
  const labelled = frame.width >= LABELS_FROM;
  return areaMap(labelled ? panel.areas : panel.areas.map((area) => ({ ...area, label: '' })), {
    ...frame,
    title: panel.title,
    description: '',
    dashed: panel.dashed,
    extent,
  });
}

/** Where the numbers of the lists can be pressed. */
export function panelSpots(panels: Panels, width: number): readonly Spot[] {
  const layout = layoutOf(panels, width);
  return layout.placed.flatMap(({ panel, x, listY }) =>
    panel.rows.map((row, i) => ({
      key: `${panel.key} ${row.key}`,
      x,
      y: listY + i * ROW,
      width: layout.column,
      height: ROW,
      label: `${row.name}, ${panel.title}: ${row.value}`,
      figure: row.figure,
    })),
  );
}
