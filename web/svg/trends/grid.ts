import type { Plot } from '../chart-area';
import { type SvgNode, svg } from '../node';
import { type PictureFrame, picture } from '../picture';
import { textLine, textLines, textWidth, wrapText } from '../text';
import { spreadLabels } from '../time-series-labels';
import type { ModelLine } from '../time-series-model';
import { DASH, endLabels, placeOf } from '../time-series-pieces';
import type { Tokens } from '../tokens';
import type { TrendFrame, TrendPanel } from './model';
import { breakGaps, eventMarks, ownLine, planBands, townLine, valueGrid, yearAxis } from './panel';
import { trendScales } from './scales';

const LEAST_WIDTH = 250;
const GAP = 28;
const HEAD = 58;
const PLOT_HEIGHT = 116;
const FOOT = 24;
const ROW_GAP = 24;

/** A panel with its place in the grid, px. */
export interface PlacedPanel {
  readonly panel: TrendPanel;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly plot: Plot;
}

export interface GridLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PlacedPanel[];
}

/** As many panels abreast as there is room for, all of one size. */
export function gridLayout(panels: readonly TrendPanel[], frame: TrendFrame, width: number): GridLayout {
  const columns = Math.max(1, Math.min(panels.length, Math.floor((width + GAP) / (LEAST_WIDTH + GAP))));
  const own = (width - GAP * (columns - 1)) / columns;
  const ticks = trendScales(frame, { left: 0, right: own, top: 0, bottom: PLOT_HEIGHT }).ticks;
  const room = Math.max(...ticks.map((tick) => textWidth(frame.tick(tick)))) + 8;
  const step = HEAD + PLOT_HEIGHT + FOOT + ROW_GAP;
  return {
    width,
    height: Math.ceil(panels.length / columns) * step - ROW_GAP,
    panels: panels.map((panel, i) => {
      const left = (i % columns) * (own + GAP);
      const top = Math.floor(i / columns) * step;
      const plot = {
        left: left + room,
        right: left + own,
        top: top + HEAD,
        bottom: top + HEAD + PLOT_HEIGHT,
      };
      return { panel, left, top, width: own, plot };
    }),
  };
}

export interface GridOptions extends Pick<PictureFrame, 'id' | 'title' | 'description'> {
  readonly width: number;
  readonly tokens: Tokens;
  /** The panel that is looked at closer below. */
  readonly chosen: string;
}

/** Small multiples: one area each, on the same scales, in the order given. */
export function trendGrid(panels: readonly TrendPanel[], frame: TrendFrame, options: GridOptions): SvgNode {
  const layout = gridLayout(panels, frame, options.width);
  return picture(
    { ...options, width: layout.width, height: layout.height },
    ...layout.panels.map((placed) => panelNodes(placed, frame, options)),
  );
}

function panelNodes(placed: PlacedPanel, frame: TrendFrame, { tokens, chosen }: GridOptions): SvgNode {
  const { panel, left, top, width, plot } = placed;
  const scales = trendScales(frame, plot);
  const main = panel.key === chosen;
  const colour = main ? tokens.accent : tokens.ink;
  const drawn = panel.own.points.length > 0 || panel.town.points.length > 0;
  return svg(
    'g',
    { 'data-panel': panel.key },
    textLine(left, top + 14, panel.name, { fill: colour, size: 14, weight: 600 }),
    textLines(left, top + 31, wrapText(panel.verdict, width).slice(0, 2), { fill: tokens.muted }, 14),
    planBands(frame, scales, plot, tokens, false),
    valueGrid(scales.ticks, frame, scales, plot, tokens),
    drawn ? yearAxis(frame, scales, plot, tokens) : [],
    breakGaps(panel.own, scales, plot, tokens),
    eventMarks(panel.events, scales, plot, tokens, false),
    townLine(panel.town, scales, tokens),
    ownLine(panel.own, scales, colour, tokens),
    panelLabels(panel, frame, scales, plot, colour, tokens),
    panel.own.points.length === 0
      ? textLines(
          plot.left + 12,
          (plot.top + plot.bottom) / 2 - 4,
          wrapText(panel.empty, plot.right - plot.left - 24),
          { fill: tokens.muted },
          15,
        )
      : [],
  );
}

/** The last figure of the area and of the municipality, at their ends; first and last where there is a line. */
function panelLabels(
  { own, town }: TrendPanel,
  frame: TrendFrame,
  scales: ReturnType<typeof trendScales>,
  plot: Plot,
  colour: string,
  tokens: Tokens,
): SvgNode[] {
  if (own.points.length === 0) return [];
  const ends = endLabels(own, town, scales, plot).map((end) => ({
    ...end,
    label: end.kind === 'town' ? `${frame.townName} ${end.label}` : end.label,
  }));
  const levels = spreadLabels(
    ends.map(({ y }) => y - 4),
    plot,
  );
  const placed = ends.map(({ kind, label, x }, i) => {
    const weight = kind === 'own' ? 600 : 400;
    const width = textWidth(label, 12, weight);
    const left = x + width <= plot.right + 4 ? x : x - width - (kind === 'own' ? 18 : 2 * DASH + 8);
    return { kind, label, weight, left, right: left + width, y: (levels[i] ?? 0) + 4 } as const;
  });
  return [
    ...placed.map(({ kind, label, weight, left, y }) =>
      textLine(left, y, label, { fill: kind === 'own' ? colour : tokens.ink, weight, halo: tokens.paper }),
    ),
    ...firstLabel(own, scales, plot, colour, tokens, placed),
  ];
}

/** Where the line comes from, if there is room beside the labels at its end. */
function firstLabel(
  own: ModelLine,
  scales: ReturnType<typeof trendScales>,
  plot: Plot,
  colour: string,
  tokens: Tokens,
  taken: readonly { readonly left: number; readonly right: number; readonly y: number }[],
): SvgNode[] {
  const label = own.points[0]?.label ?? '';
  if (own.points.length < 2) return [];
  const [x, level] = placeOf(own, 0, scales);
  const width = textWidth(label);
  const left = Math.max(plot.left, x - width / 2);
  const free = [level - 9, level + 19].find(
    (y) =>
      y - 12 >= plot.top &&
      y + 2 <= plot.bottom &&
      taken.every(
        (other) => left > other.right + 4 || left + width < other.left - 4 || Math.abs(other.y - y) > 14,
      ),
  );
  return free === undefined ? [] : [textLine(left, free, label, { fill: colour, halo: tokens.paper })];
}
