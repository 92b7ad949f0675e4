import { DASH, FEWEST_FILLED_ADDRESSES, MOST_CASED, OUTLINE_WIDTH } from '../map/marks';
import type { XY } from '../map/mercator';
import { plainContext, SCREEN_WIDTH } from '../map/plain/context';
import { type Plane, planeFor } from '../map/plain/plane';
import type { MapGeography } from '../map/props';
import { type SvgNode, svg } from '../svg/node';
import { CSS_TOKENS } from '../svg/tokens';
import { type OpeningContent, openingGeography } from './content';
import { OPENING } from './standing-page';

/** Roads are as wide as at this zoom. */
const ZOOM = 12.5;
/** Width of the outline below a fill, px; its inner half is covered. */
const OUTLINE = 2 * OUTLINE_WIDTH;
const RIM = 4;

/** Columns and rows of the grid that the paths are parted by. */
const CELLS = 6;

/** The drawing, for `href`. */
const DRAWING = `${OPENING}-map`;

/** The first map as markup: drawn before any script has run, as large as its place. */
export interface OpeningDrawing {
  /** To stand once on the page. */
  readonly shapes: SvgNode;
  /** To stand wherever the map is shown. */
  readonly map: SvgNode;
}

/**
 * Draws the areas by class and place, with the ground below them: few paths, whatever the number of areas. Labels, and the marks of
 * single figures, come with the script. Null without an area.
 */
export function openingDrawing(content: OpeningContent): OpeningDrawing | null {
  const geography = openingGeography(content);
  const plane = planeFor(geography);
  const box = boxOf(geography, plane);
  if (!box) return null;
  const colourOf = new Map(content.areas.map(({ id, colour }) => [id, colour]));
  const { colours } = content.looks.light;
  /** By class, then without a value, then pieces that are outlines only; the paths of each by cell. */
  const shapes = Array.from({ length: colours.length + 2 }, () => new Map<number, string>());
  for (const { properties, geometry } of geography.pieces.features) {
    const place = colourOf.get(properties.area) ?? -1;
    const filled = properties.addresses >= FEWEST_FILLED_ADDRESSES;
    const shape = !filled ? colours.length + 1 : place < 0 ? colours.length : place;
    const cells = shapes[shape];
    const cell = cellOf(box, plane.at(geometry.coordinates[0]?.[0] ?? []));
    cells?.set(cell, (cells.get(cell) ?? '') + plane.path(geometry.coordinates, true));
  }
  const idOf = (shape: number): string => `${OPENING}-shape-${shape}`;
  const lines = (stroke: string, wider: number, dash?: string): SvgNode[] =>
    shapes.map((_, shape) =>
      svg('use', {
        href: `#${idOf(shape)}`,
        fill: 'none',
        stroke,
        'stroke-width': (shape > colours.length ? OUTLINE_WIDTH : OUTLINE) + wider,
        'stroke-dasharray': dash,
        'stroke-linejoin': 'round',
      }),
    );
  const fill = (shape: number, colour: string | undefined): SvgNode =>
    svg('use', { href: `#${idOf(shape)}`, fill: colour });
  const fills = (look: 'light' | 'dark'): SvgNode =>
    svg(
      'g',
      { class: `${OPENING}-${look}` },
      content.looks[look].colours.map((colour, shape) => fill(shape, colour)),
    );
  const { paper, ink } = CSS_TOKENS;
  const drawing = svg(
    'g',
    { id: DRAWING },
    plainContext(geography, plane, content.overlays, CSS_TOKENS, ZOOM),
    content.areas.length <= MOST_CASED ? lines(paper, RIM) : [],
    lines(ink, 0, content.dashed ? `${DASH.length} ${DASH.gap}` : undefined),
    fill(colours.length, paper),
    fills('light'),
    fills('dark'),
  );
  const outlines = shapes.map((cells, shape) =>
    svg(
      'g',
      { id: idOf(shape) },
      [...cells.values()].map((d) => svg('path', { d, 'fill-rule': 'evenodd', ...SCREEN_WIDTH })),
    ),
  );
  return {
    shapes: svg(
      'svg',
      { class: `${OPENING}-shapes`, 'aria-hidden': 'true' },
      svg('defs', {}, outlines, drawing),
    ),
    map: svg(
      'svg',
      { class: DRAWING, viewBox: box.map((value) => value.toFixed(2)).join(' '), 'aria-hidden': 'true' },
      svg('use', { href: `#${DRAWING}` }),
    ),
  };
}

/** Left, top, width, height on a plane. */
type Box = readonly [number, number, number, number];

/** The box around all pieces; null without any. */
function boxOf({ pieces }: MapGeography, plane: Plane): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of pieces.features)
    for (const position of geometry.coordinates[0] ?? []) {
      const { x, y } = plane.at(position);
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  return left < right ? [left, top, right - left, bottom - top] : null;
}

/** Where a point lies in a grid over the box: a browser draws a picture in tiles, and passes over paths that lie elsewhere. */
function cellOf([left, top, width, height]: Box, { x, y }: XY): number {
  const at = (part: number): number => Math.min(CELLS - 1, Math.floor(part * CELLS));
  return at((x - left) / width) + CELLS * at((y - top) / height);
}
