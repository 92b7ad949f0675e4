import { dot, link, type Markish, ruleX, ruleY, text as words } from '@observablehq/plot';
import { type ChartFrameSize, plotPicture } from '../../../charts/plot';
import type { Spot } from '../../../charts/spots';
import type { Tokens } from '../../../svg/tokens';
import type { ScatterModel, ScatterPoint } from './model';
import { type PlacedName, placeNames } from './names';

const WIDEST = 960;
const MARGINS = { left: 72, right: 24, top: 40, bottom: 48 };

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly names: readonly PlacedName[];
}

/** Where everything of the scatter stands, px. */
function frameOf(model: ScatterModel, available: number): Frame {
  const width = Math.min(available, WIDEST);
  const height = Math.max(360, Math.min(560, Math.round(width * 0.62)));
  const scale =
    ([low, high]: readonly [number, number], from: number, to: number) =>
    (value: number): number =>
      from + ((value - low) / (high - low)) * (to - from);
  const x = scale(model.x.domain, MARGINS.left, width - MARGINS.right);
  const y = scale(model.y.domain, height - MARGINS.bottom, MARGINS.top);
  const names = placeNames(
    model.points.map((point) => ({
      key: point.key,
      name: point.name,
      x: x(point.x),
      y: y(point.y),
      first: point.selected,
    })),
    { left: MARGINS.left, right: width - 2, top: MARGINS.top, bottom: height - MARGINS.bottom },
  );
  return { width, height, x, y, names };
}

/** Draws the scatter: points with names, the municipality's two levels as dashed lines, a trend line only where allowed. */
export function drawScatter(model: ScatterModel, frame: ChartFrameSize): SVGSVGElement {
  const { tokens } = frame;
  const { width, height, names } = frameOf(model, frame.width);
  return plotPicture(
    {
      height,
      marginLeft: MARGINS.left,
      marginRight: MARGINS.right,
      marginTop: MARGINS.top,
      marginBottom: MARGINS.bottom,
      x: {
        domain: [...model.x.domain],
        ticks: width < 600 ? 4 : 8,
        tickFormat: model.x.tick,
        label: `${model.x.label} →`,
        labelOffset: 42,
      },
      y: { domain: [...model.y.domain], ticks: 6, tickFormat: model.y.tick, label: `↑ ${model.y.label}` },
      marks: [
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
          return point ? [nameMark(point, name, tokens)] : [];
        }),
      ],
    },
    { ...frame, width },
    { title: model.finding, description: '' },
  );
}

/** Where the points can be pressed: a touch target each. The receipt is that of the second figure, which stands upwards. */
export function scatterSpots(model: ScatterModel, available: number): readonly Spot[] {
  const { x, y } = frameOf(model, available);
  return model.points.flatMap((point) => {
    const figure = model.y.figures.get(point.key)?.ref;
    if (!figure) return [];
    const size = 24;
    return [
      {
        key: point.key,
        x: x(point.x) - size / 2,
        y: y(point.y) - size / 2,
        width: size,
        height: size,
        label: point.label,
        figure,
      },
    ];
  });
}

const nameMark = (point: ScatterPoint, { dx, dy, anchor }: PlacedName, tokens: Tokens): Markish =>
  words([point], {
    x: 'x',
    y: 'y',
    text: 'name',
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
