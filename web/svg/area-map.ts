import type { MultiPolygon, Ring, Utm32 } from '../domain/geo/coordinates';
import { BOUND_DASH, hatchFill, hatchPattern, SUSPECT_DASH } from './marks';
import { type SvgNode, svg, writeNumber } from './node';
import { picture } from './picture';
import { textLine, textWidth } from './text';
import type { Tokens } from './tokens';

/** One area of a small map. */
export interface SvgArea {
  readonly id: string;
  /** EPSG:25832: metres keep their proportions on paper, degrees do not. */
  readonly shape: MultiPolygon<Utm32>;
  /** Class colour, null = no value (hatch). */
  readonly fill: string | null;
  readonly mark: 'none' | 'suspect' | 'bound' | 'small';
  readonly selected?: boolean;
  /** Written beside the area; '' = no label. */
  readonly label: string;
}

export interface AreaMapOptions {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly tokens: Tokens;
  /** Boundary of the chosen time was never published: outlines are dashed. */
  readonly dashed?: boolean;
  /** Room around the areas, px; more of it shows more of what lies around them. */
  readonly margin?: number;
  /** Lines and surfaces under the areas: fjord, parks, main roads. */
  readonly context?: readonly SvgContext[];
  /** What the map shows, as points in its corners; left out = all areas. Maps of one extent have one scale. */
  readonly extent?: readonly Utm32[];
}

/** A piece of the ground, metres in EPSG:25832. */
export interface MapExtent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Something to find one's way by. */
export interface SvgContext {
  readonly kind: 'water' | 'park' | 'road' | 'outline';
  /** Closed rings for surfaces, open lines for roads. */
  readonly lines: readonly Ring<Utm32>[];
}

interface Frame {
  readonly toX: (east: number) => number;
  readonly toY: (north: number) => number;
}

const MARGIN = 12;
/** Vertices nearer than this on paper are the same point. */
const SAME_POINT = 0.25;

/**
 * A small map of the areas as one SVG, north up, scaled to fit with a margin. The same picture on screen, in a report
 * and in an export. Strips narrower than the outline still show by it: every area has one of at least a pixel.
 */
export function areaMap(areas: readonly SvgArea[], options: AreaMapOptions): SvgNode {
  const { id, width, height, tokens } = options;
  const lines = options.extent ? [options.extent] : outerRings(areas);
  const frame = fitFrame(lines, width, height, options.margin ?? MARGIN);
  const clip = `${id}-frame`;
  return picture(
    { id, width, height, title: options.title, description: options.description },
    svg('defs', {}, hatchPattern(id, tokens), svg('clipPath', { id: clip }, svg('rect', { width, height }))),
    svg(
      'g',
      { 'clip-path': `url(#${clip})` },
      (options.context ?? []).map((one) => contextPath(one, frame, tokens)),
    ),
    areas.map((one) => areaPath(one, frame, options)),
    placeLabels(areas, frame, options),
  );
}

/** What all areas take up; null for none. */
export function extentOf(areas: readonly Pick<SvgArea, 'shape'>[]): MapExtent | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { shape } of areas)
    for (const part of shape)
      for (const [x, y] of part[0] ?? []) {
        west = Math.min(west, x);
        east = Math.max(east, x);
        south = Math.min(south, y);
        north = Math.max(north, y);
      }
  return east > west && north > south ? { west, south, east, north } : null;
}

/** Where the ground falls on a picture: px per metre, and the px of the ground's zero. */
export interface MapPlacing {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** Places an extent in the middle of a picture, north up, with a margin. */
export function placingOf(
  { west, south, east, north }: MapExtent,
  width: number,
  height: number,
): MapPlacing {
  const scale = Math.min((width - 2 * MARGIN) / (east - west), (height - 2 * MARGIN) / (north - south));
  return {
    scale,
    left: (width - (east - west) * scale) / 2 - west * scale,
    top: (height - (north - south) * scale) / 2 + north * scale,
  };
}

const outerRings = (areas: readonly SvgArea[]): readonly Ring<Utm32>[] =>
  areas.flatMap(({ shape }) => shape.map((part) => part[0] ?? []));

function fitFrame(
  lines: readonly (readonly Utm32[])[],
  width: number,
  height: number,
  margin: number,
): Frame {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines)
    for (const [x, y] of line) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  if (!(east > west && north > south)) return { toX: () => width / 2, toY: () => height / 2 };
  const scale = Math.min((width - 2 * margin) / (east - west), (height - 2 * margin) / (north - south));
  const left = (width - (east - west) * scale) / 2;
  const top = (height - (north - south) * scale) / 2;
  return { toX: (x) => left + (x - west) * scale, toY: (y) => top + (north - y) * scale };
}

/** Path data of a line; points that fall together on paper are written once. */
function lineData(line: Ring<Utm32>, { toX, toY }: Frame, close: boolean): string {
  let data = '';
  let last: readonly [number, number] | undefined;
  const end = close ? line.length - 1 : line.length;
  for (let i = 0; i < end; i++) {
    const position = line[i] as Utm32;
    const at = [toX(position[0]), toY(position[1])] as const;
    if (last && Math.hypot(at[0] - last[0], at[1] - last[1]) < SAME_POINT) continue;
    data += `${data === '' ? 'M' : 'L'}${writeNumber(at[0])} ${writeNumber(at[1])}`;
    last = at;
  }
  return close && data !== '' ? `${data}Z` : data;
}

const shapeData = (shape: MultiPolygon<Utm32>, frame: Frame): string =>
  shape.map((part) => part.map((ring) => lineData(ring, frame, true)).join('')).join('');

function areaPath(area: SvgArea, frame: Frame, { id, tokens, dashed }: AreaMapOptions): SvgNode {
  const suspect = area.mark === 'suspect';
  const width = area.selected ? 2.5 : suspect ? 2 : 1.25;
  const dash = suspect ? SUSPECT_DASH : area.mark === 'bound' ? BOUND_DASH : dashed ? '3 2' : undefined;
  return svg('path', {
    d: shapeData(area.shape, frame),
    fill: area.fill ?? hatchFill(id),
    'fill-rule': 'evenodd',
    stroke: area.selected ? tokens.accent : suspect ? tokens.attention : tokens.ink,
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-linecap': suspect ? 'round' : undefined,
    'stroke-linejoin': 'round',
    'data-area': area.id,
  });
}

function contextPath({ kind, lines }: SvgContext, frame: Frame, tokens: Tokens): SvgNode {
  const surface = kind === 'water' || kind === 'park';
  return svg('path', {
    d: lines.map((line) => lineData(line, frame, surface)).join(''),
    fill: kind === 'water' ? tokens.water : kind === 'park' ? tokens.park : 'none',
    stroke: kind === 'road' ? tokens.road : kind === 'outline' ? tokens.line : undefined,
    'stroke-width': kind === 'road' ? 1.5 : kind === 'outline' ? 1 : undefined,
    'stroke-linejoin': surface ? undefined : 'round',
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** One label per area at its largest part; a label that would cover an earlier one moves down, then up. */
function placeLabels(
  areas: readonly SvgArea[],
  frame: Frame,
  { width, height, tokens }: AreaMapOptions,
): SvgNode[] {
  const taken: Box[] = [];
  return areas.flatMap((area) => {
    const center = labelPlace(area.shape, frame);
    if (area.label === '' || !center) return [];
    const length = textWidth(area.label, 12, 600);
    const x = Math.max(length / 2 + 2, Math.min(width - length / 2 - 2, center[0]));
    const steps = [0, 15, -15, 30, -30, 45, -45];
    const free = (y: number): boolean =>
      y > 12 &&
      y < height - 4 &&
      taken.every(
        (other) => Math.abs(other.y - y) >= 14 || Math.abs(other.x - x) >= (other.width + length) / 2 + 4,
      );
    const y = steps.map((step) => center[1] + 4 + step).find(free) ?? center[1] + 4;
    taken.push({ x, y, width: length });
    return [
      textLine(x, y, area.label, { fill: tokens.ink, weight: 600, anchor: 'middle', halo: tokens.paper }),
    ];
  });
}

/** Middle of the bounding box of the largest part, in px. */
function labelPlace(shape: MultiPolygon<Utm32>, { toX, toY }: Frame): readonly [number, number] | undefined {
  let best: { readonly size: number; readonly at: readonly [number, number] } | undefined;
  for (const part of shape) {
    const ring = part[0] ?? [];
    const xs = ring.map((at) => toX(at[0]));
    const ys = ring.map((at) => toY(at[1]));
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const size = (right - left) * (bottom - top);
    if (Number.isFinite(size) && (!best || size > best.size))
      best = { size, at: [(left + right) / 2, (top + bottom) / 2] };
  }
  return best?.at;
}
