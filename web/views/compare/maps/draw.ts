import type { Spot } from '../../../charts/spot';
import type { Utm32 } from '../../../domain/geo/position';
import { areaMap } from '../../../svg/area-map';
import { hatchPattern, markSwatch } from '../../../svg/marks';
import { type SvgNode, svg } from '../../../svg/node';
import { picture } from '../../../svg/picture';
import { textLine, textLines, textWidth, wrapText } from '../../../svg/text';
import type { Tokens } from '../../../svg/tokens';
import type { Panel } from './panel';

/** Several small maps as one picture. */
export interface Panels {
  readonly panels: readonly Panel[];
  readonly extent: readonly Utm32[];
  /** One class key for all, or one each. */
  readonly key: 'shared' | 'each';
  /** Narrowest map that is put beside another, px. */
  readonly least: number;
  readonly words: { readonly missing: string; readonly suspect: string; readonly bound: string };
}

const WIDEST = 1200;
const GAP = 40;
/** Narrowest map with numbers on it, px. */
const LABELS_FROM = 320;
const ROW = 26;
const TITLE = 28;
const SWATCH = { width: 22, height: 14 };

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
function layoutOf({ panels, key, least }: Panels, available: number): Layout {
  const width = Math.min(available, WIDEST);
  const most = Math.max(1, Math.floor((width + GAP) / (least + GAP)));
  const columns = Math.min(most, Math.max(1, panels.length));
  const column = (width - GAP * (columns - 1)) / columns;
  const mapHeight = Math.round(Math.min(440, column * 0.72));
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
    panels.key === 'shared' && first ? drawKey(first, panels, 0, 0, layout.width, id, tokens) : null,
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
  // on a map this small a number would cover what it stands on: it is in the list
  const labelled = column >= LABELS_FROM;
  const map = areaMap(labelled ? panel.areas : panel.areas.map((area) => ({ ...area, label: '' })), {
    id,
    width: column,
    height: mapHeight,
    title: panel.title,
    description: '',
    tokens,
    dashed: panel.dashed,
    extent: panels.extent,
  });
  const inside = map.children.filter((child) => typeof child === 'string' || child.tag !== 'title');
  return [
    textLine(x, y + 16, panel.title, { fill: tokens.ink, size: 14, weight: 600 }),
    ...textLines(x, y + TITLE + 8, notes, { fill: tokens.muted }),
    svg('rect', {
      x: x + 0.5,
      y: mapY + 0.5,
      width: column - 1,
      height: mapHeight - 1,
      fill: 'none',
      stroke: tokens.line,
    }),
    svg('g', { transform: `translate(${Math.round(x)} ${mapY})` }, ...inside),
    ...(panels.key === 'each' ? [drawKey(panel, panels, x, mapY + mapHeight + 12, column, id, tokens)] : []),
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

/** Classes flow over as many lines as they need; then the marks that occur. */
function keyEntries(panel: Panel | undefined, words: Panels['words'] | undefined) {
  const classes = (panel?.classes ?? []).map(({ colour, label }) => ({ colour, mark: null, label }));
  if (!words) return classes;
  const has = (mark: Panel['rows'][number]['mark']): boolean =>
    Boolean(panel?.rows.some((row) => row.fill !== null && row.mark === mark));
  return [
    ...classes,
    ...(panel?.rows.some(({ fill }) => fill === null)
      ? [{ colour: '', mark: 'none' as const, label: words.missing }]
      : []),
    ...(has('suspect') ? [{ colour: '', mark: 'suspect' as const, label: words.suspect }] : []),
    ...(has('bound') ? [{ colour: '', mark: 'bound' as const, label: words.bound }] : []),
  ];
}

const KEY_LINE = 24;
const widthOf = (label: string): number => SWATCH.width + 8 + textWidth(label) + 20;

function keyLines(
  labels: readonly string[],
  width: number,
): readonly { readonly x: number; readonly y: number }[] {
  let [x, y] = [0, 0];
  return labels.map((label) => {
    if (x > 0 && x + widthOf(label) > width + 20) {
      x = 0;
      y += KEY_LINE;
    }
    const at = { x, y };
    x += widthOf(label);
    return at;
  });
}

/** Marks are reserved a place even where none occurs, so that maps of one row stand level. */
const keyHeight = (panel: Panel | undefined, width: number): number =>
  Math.max(
    0,
    ...keyLines([...keyEntries(panel, undefined).map(({ label }) => label), ' '.repeat(40)], width).map(
      ({ y }) => y,
    ),
  ) + KEY_LINE;

function drawKey(
  panel: Panel,
  { words }: Panels,
  left: number,
  top: number,
  width: number,
  id: string,
  tokens: Tokens,
): SvgNode {
  const entries = keyEntries(panel, words);
  const places = keyLines(
    entries.map(({ label }) => label),
    width,
  );
  return svg(
    'g',
    {},
    entries.flatMap(({ colour, mark, label }, i) => {
      const { x = 0, y = 0 } = places[i] ?? {};
      const box = { x: left + x, y: top + y, ...SWATCH };
      return [
        mark === null
          ? svg('rect', { ...box, fill: colour, stroke: tokens.muted, 'stroke-width': 0.5 })
          : markSwatch(mark, box, { id, fill: tokens.line, few: '', tokens }),
        textLine(left + x + SWATCH.width + 8, top + y + 12, label, { fill: tokens.ink }),
      ];
    }),
  );
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
