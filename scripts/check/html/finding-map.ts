import type { AccessAddress } from '../../../web/domain/addresses/register';
import type { PlanCase } from '../../../web/domain/checks/remark';
import type { MultiPolygon, Ring, Utm32 } from '../../../web/domain/geo/coordinates';
import { type SvgNode, svg, writeNumber } from '../../../web/svg/node';
import { picture } from '../../../web/svg/picture';
import { TOKENS } from '../../../web/svg/tokens';
import { frameAround, inFrame, type MapFrame } from './frame';
import { drawHouseLabels, houseLabels, type MarkedHouse } from './house-numbers';
import { scaleBar } from './scale-bar';
import { streetNames } from './street-names';

/** Ink on paper: a report is printed. */
const tokens = TOKENS.light;
/** The tint of the area itself: the lightest class of the map's blue. */
const AREA_TINT = '#e0effe';

export interface FindingMapInput {
  readonly of: PlanCase;
  /** Place of the area in the plan. */
  readonly area: number;
  readonly street: string;
  /** Addresses to be marked, as indexes. */
  readonly concerned: readonly number[];
  /** Houses that are not in force and that it is about, as indexes of those: marked, too, and without a dot. */
  readonly notInForce?: readonly number[];
  /** Addresses that set the frame with them. */
  readonly around: readonly number[];
  /** Centre lines of streets, where they are known. */
  readonly lines: readonly Ring<Utm32>[];
  readonly width: number;
  readonly height: number;
  /** Write the house number beside each marked address. */
  readonly numbered: boolean;
}

export interface MapWords {
  /** Prefix of ids, unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly metres: (metres: number) => string;
}

/**
 * A small map of what a finding is about: the area's boundary, other areas, every address (filled = in the area's list,
 * hollow = not), the addresses concerned ringed and numbered (with a cross for a dot where the house is not in force), street
 * names and a scale bar. Undefined when there is nothing to show a place of.
 */
export function findingMap(input: FindingMapInput, words: MapWords): SvgNode | undefined {
  const { of, area, street, concerned, notInForce = [], around, lines, width, height } = input;
  const { addresses, notCurrent = [] } = of.register;
  const addressOf = (index: number): AccessAddress => addresses[index] as AccessAddress;
  const gone = notInForce.map((index) => notCurrent[index] as AccessAddress);
  const ringed = [...concerned.map(addressOf), ...gone];
  const positions = [...ringed, ...around.map(addressOf)].map(({ position }) => position);
  const frame = frameAround(positions, width, height);
  if (!frame) return undefined;
  const marked = new Set(concerned);
  const near = addresses.flatMap((address, index) => (inFrame(frame, address.position) ? [index] : []));
  const houses = ringed.map((address): MarkedHouse => {
    const [east, north] = address.position;
    return { address, x: frame.toX(east), y: frame.toY(north) };
  });
  const labels = input.numbered ? houseLabels(houses, width, height) : [];
  const taken = [...houses, ...labels].map(({ x, y }) => [x, y] as const);
  const others = of.areaIds.flatMap((_, other) => (other === area ? [] : [other]));
  const clip = `${words.id}-frame`;
  return picture(
    { id: words.id, width, height, title: words.title, description: words.description },
    svg('defs', {}, svg('clipPath', { id: clip }, svg('rect', { width, height }))),
    svg(
      'g',
      { 'clip-path': `url(#${clip})` },
      svg('rect', { width, height, fill: tokens.paper }),
      others.map((other) => areaPath(shapeOf(of, other), frame, tokens.line, tokens.muted, 1)),
      areaPath(shapeOf(of, area), frame, AREA_TINT, tokens.accent, 1.5),
      streetLines(lines, frame),
      near.filter((index) => !marked.has(index)).map((index) => dot(of, area, index, frame)),
      concerned.flatMap((index) => [ring(addressOf(index), frame), dot(of, area, index, frame)]),
      gone.flatMap((address) => [ring(address, frame), cross(address, frame)]),
      streetNames(addresses, frame, street, taken, tokens),
      drawHouseLabels(labels, tokens),
      scaleBar(frame, tokens, words.metres),
    ),
    svg('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none', stroke: tokens.line }),
  );
}

const shapeOf = (of: PlanCase, area: number): MultiPolygon<Utm32> => of.boundaries?.areas[area]?.shape ?? [];

/** Path data of a line, cut to the points near the window so that far pieces cost no bytes. */
function lineData(line: Ring<Utm32>, { toX, toY }: MapFrame, close: boolean): string {
  const points = close ? line.slice(0, -1) : line;
  const data = points.map(([x, y]) => `${writeNumber(toX(x))} ${writeNumber(toY(y))}`).join('L');
  return data === '' ? '' : `M${data}${close ? 'Z' : ''}`;
}

/** True when the box of a line meets the window. */
const meetsFrame = (line: Ring<Utm32>, { west, south, east, north }: MapFrame): boolean => {
  const easts = line.map(([x]) => x);
  const norths = line.map(([, y]) => y);
  return (
    Math.min(...easts) <= east &&
    Math.max(...easts) >= west &&
    Math.min(...norths) <= north &&
    Math.max(...norths) >= south
  );
};

function areaPath(
  shape: MultiPolygon<Utm32>,
  frame: MapFrame,
  fill: string,
  stroke: string,
  strokeWidth: number,
): SvgNode {
  const near = shape.filter(([outer = []]) => meetsFrame(outer, frame));
  return svg('path', {
    d: near.flatMap((polygon) => polygon.map((ring) => lineData(ring, frame, true))).join(''),
    fill,
    'fill-rule': 'evenodd',
    stroke,
    'stroke-width': strokeWidth,
    'stroke-linejoin': 'round',
  });
}

const streetLines = (lines: readonly Ring<Utm32>[], frame: MapFrame): SvgNode =>
  svg('path', {
    d: lines
      .filter((line) => meetsFrame(line, frame))
      .map((line) => lineData(line, frame, false))
      .join(''),
    fill: 'none',
    stroke: tokens.road,
    'stroke-width': Math.max(1.5, Math.min(7, 5 * frame.pxPerMetre)),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });

/** Half the size of a dot, px. */
const radiusIn = ({ pxPerMetre }: MapFrame): number => Math.max(1.25, Math.min(2.75, 3 * pxPerMetre));

/** An address: filled when it is in the area's list, hollow when not. */
function dot(of: PlanCase, area: number, index: number, frame: MapFrame): SvgNode {
  const [x, y] = (of.register.addresses[index] as AccessAddress).position;
  const radius = radiusIn(frame);
  const member = of.areaOf[index] === area;
  return svg('circle', {
    cx: frame.toX(x),
    cy: frame.toY(y),
    r: member ? radius : radius - 0.25,
    fill: member ? tokens.ink : tokens.paper,
    stroke: tokens.ink,
    'stroke-width': member ? undefined : 0.75,
  });
}

/** What the finding is about. */
function ring({ position: [x, y] }: AccessAddress, frame: MapFrame): SvgNode {
  const shape = { cx: frame.toX(x), cy: frame.toY(y), r: radiusIn(frame) + 3, fill: 'none' };
  return svg(
    'g',
    {},
    svg('circle', { ...shape, stroke: tokens.paper, 'stroke-width': 4 }),
    svg('circle', { ...shape, stroke: tokens.attention, 'stroke-width': 2 }),
  );
}

/** Where a house stood, or is to stand, that is not in force. */
function cross({ position: [x, y] }: AccessAddress, frame: MapFrame): SvgNode {
  const [at, up] = [frame.toX(x), frame.toY(y)];
  const reach = radiusIn(frame);
  const stroke = (slope: 1 | -1): string =>
    `M${writeNumber(at - reach)} ${writeNumber(up - slope * reach)}L${writeNumber(at + reach)} ${writeNumber(up + slope * reach)}`;
  return svg('path', {
    d: `${stroke(1)}${stroke(-1)}`,
    stroke: tokens.ink,
    'stroke-width': 1.25,
    fill: 'none',
  });
}
