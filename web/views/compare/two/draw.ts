import { dot, gridX, gridY, link, type Markish, ruleX, ruleY, text as words } from '@observablehq/plot';
import { type ChartFrameSize, plotPicture } from '../../../charts/plot';
import type { Spot } from '../../../charts/spot';
import { wrapText } from '../../../svg/text';
import type { Tokens } from '../../../svg/tokens';
import type { ScatterModel, ScatterPoint } from './model';
import { type PlacedName, placeNames } from './names';

const WIDEST = 960;
/** Under this width names are short and ticks few. */
const NARROW_UNDER = 640;
const SIDES = { left: 56, right: 24 };
const LINE = 16;

interface Frame {
  readonly width: number;
  readonly narrow: boolean;
  /** What each axis measures, in lines. */
  readonly across: readonly string[];
  readonly up: readonly string[];
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly height: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly names: readonly PlacedName[];
}

/** Where everything of the scatter stands, px. */
function frameOf(model: ScatterModel, available: number): Frame {
  const width = Math.min(available, WIDEST);
  const narrow = width < NARROW_UNDER;
  const height = Math.max(360, Math.min(560, Math.round(width * 0.62)));
  const up = wrapText(`↑ ${model.y.label}`, width - 8);
  const across = wrapText(`${model.x.label} →`, width - SIDES.left);
  const margins = { ...SIDES, top: up.length * LINE + 32, bottom: across.length * LINE + 32 };
  const scale =
    ([low, high]: readonly [number, number], from: number, to: number) =>
    (value: number): number =>
      from + ((value - low) / (high - low)) * (to - from);
  const x = scale(model.x.domain, margins.left, width - margins.right);
  const y = scale(model.y.domain, height - margins.bottom, margins.top);
  const names = placeNames(
    model.points.map((point) => ({
      key: point.key,
      name: narrow ? point.short : point.name,
      x: x(point.x),
      y: y(point.y),
      first: point.selected,
    })),
    { left: margins.left, right: width - 2, top: margins.top, bottom: height - margins.bottom },
  );
  return { width, height, narrow, across, up, margins, x, y, names };
}

/** Draws the scatter: points with names, the municipality's two levels as dashed lines, a trend line only where allowed. */
export function drawScatter(model: ScatterModel, frame: ChartFrameSize): SVGSVGElement {
  const { tokens } = frame;
  const { width, height, narrow, across, up, margins, names } = frameOf(model, frame.width);
  return plotPicture(
    {
      height,
      marginLeft: margins.left,
      marginRight: margins.right,
      marginTop: margins.top,
      marginBottom: margins.bottom,
      x: {
        domain: [...model.x.domain],
        ticks: narrow ? 4 : 8,
        tickFormat: model.x.tick,
        label: null,
      },
      y: { domain: [...model.y.domain], ticks: 6, tickFormat: model.y.tick, label: null },
      marks: [
        gridX({ ticks: narrow ? 4 : 8, stroke: tokens.line, strokeOpacity: 1 }),
        gridY({ ticks: 6, stroke: tokens.line, strokeOpacity: 1 }),
        words([up.join('\n')], {
          frameAnchor: 'top-left',
          dx: -margins.left,
          dy: -margins.top + 4,
          lineAnchor: 'top',
          lineHeight: LINE / 12,
          fill: tokens.muted,
        }),
        words([across.join('\n')], {
          frameAnchor: 'bottom-right',
          dy: margins.bottom - 4,
          lineAnchor: 'bottom',
          lineHeight: LINE / 12,
          fill: tokens.muted,
        }),
        ...townLines(model, tokens),
        ...trend(model, tokens),
        dot(model.points, {
          x: 'x',
          y: 'y',
          r: 5.5,
          fill: (point: ScatterPoint) =>
            point.suspect ? tokens.paper : point.selected ? tokens.accent : tokens.ink,
          stroke: (point: ScatterPoint) => (point.suspect ? tokens.attention : 'none'),
          strokeWidth: 2,
        }),
        ...names.flatMap((name): Markish[] => {
          const point = model.points.find(({ key }) => key === name.key);
          return point ? [nameMark(point, name, narrow, tokens)] : [];
        }),
      ],
    },
    { ...frame, width },
    { title: model.finding, description: '' },
  );
}

/** A touch target, px. */
const TARGET = 24;

/**
 * Where the points can be pressed, a touch target for each of the two figures: above a point that which stands upwards, below it that
 * which lies across.
 */
export function scatterSpots(model: ScatterModel, available: number): readonly Spot[] {
  const { x, y } = frameOf(model, available);
  const axes = [
    { key: 'y', axis: model.y, top: -TARGET },
    { key: 'x', axis: model.x, top: 0 },
  ] as const;
  return model.points.flatMap((point) =>
    axes.flatMap(({ key, axis, top }): Spot[] => {
      const found = axis.figures.get(point.key);
      if (!found) return [];
      return [
        {
          key: `${point.key} ${key}`,
          x: x(point.x) - TARGET / 2,
          y: y(point.y) + top,
          width: TARGET,
          height: TARGET,
          label: `${point.name}, ${axis.name}: ${found.words}`,
          figure: found.ref,
        },
      ];
    }),
  );
}

const nameMark = (
  point: ScatterPoint,
  { dx, dy, anchor }: PlacedName,
  short: boolean,
  tokens: Tokens,
): Markish =>
  words([point], {
    x: 'x',
    y: 'y',
    text: short ? 'short' : 'name',
    dx,
    dy,
    textAnchor: anchor,
    lineAnchor: 'bottom',
    fill: point.selected ? tokens.accent : tokens.ink,
    fontWeight: point.selected ? 600 : 400,
    stroke: tokens.paper,
    strokeWidth: 4,
  });

function townLines({ x, y, town }: ScatterModel, tokens: Tokens): readonly Markish[] {
  const look = { stroke: tokens.ink, strokeWidth: 1.5, strokeDasharray: '6 4' };
  const label = { fill: tokens.ink, fontWeight: 600, stroke: tokens.paper, strokeWidth: 4 };
  return [
    ...(x.town === null
      ? []
      : [
          ruleX([x.town], look),
          words([x.town], {
            x: (value: number) => value,
            frameAnchor: 'top',
            text: () => town,
            dy: -14,
            ...label,
          }),
        ]),
    ...(y.town === null
      ? []
      : [
          ruleY([y.town], look),
          words([y.town], {
            y: (value: number) => value,
            frameAnchor: 'right',
            textAnchor: 'end',
            text: () => town,
            dy: -8,
            ...label,
          }),
        ]),
  ];
}

/** The straight line over the span of the points, not beyond them. */
function trend({ line, points }: ScatterModel, tokens: Tokens): readonly Markish[] {
  if (!line) return [];
  const across = points.map((point) => point.x);
  const [from, to] = [Math.min(...across), Math.max(...across)];
  const at = (x: number): number => line.start + line.slope * x;
  return [
    link([{ from, to }], {
      x1: 'from',
      x2: 'to',
      y1: at(from),
      y2: at(to),
      stroke: tokens.muted,
      strokeWidth: 2,
    }),
  ];
}
