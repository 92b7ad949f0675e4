import type { AccessAddress } from '../../../web/domain/addresses/register';
import { type AddressChange, addressOfChange } from '../../../web/domain/difference/address-changes';
import type { AreaChange } from '../../../web/domain/difference/area-changes';
import type { MultiPolygon, Utm32 } from '../../../web/domain/geo/coordinates';
import { type SvgNode, svg, writeNumber } from '../../../web/svg/node';
import { picture } from '../../../web/svg/picture';
import { TOKENS } from '../../../web/svg/tokens';
import { frameAround, inFrame, type MapFrame } from '../../check/html/frame';
import { drawHouseLabels, houseLabels } from '../../check/html/house-numbers';
import { scaleBar } from '../../check/html/scale-bar';
import { streetNames } from '../../check/html/street-names';
import type { Comparison } from '../compare';

/** Ink on paper: a report is printed. */
const tokens = TOKENS.light;
/** Tints of the area itself, and of the ground that came in. */
export const AREA_TINT = '#e0effe';
export const GAINED_TINT = '#8ac3ff';

/** Beyond this many the house numbers would cover the map. */
const MOST_NUMBERS = 40;

export interface MapWords {
  /** Prefix of ids, unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly metres: (metres: number) => string;
}

/** Lines for ground that was lost; `id` is unique on the page. */
export const lostPattern = (id: string): SvgNode =>
  svg(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { width: 1.5, height: 6, fill: tokens.attention }),
  );

/**
 * A map of what differs in one area: the area now, the line of the boundary before, ground that came in and ground that was lost,
 * addresses (filled = in the area now), the ones that differ ringed. Undefined when nothing that differs has a place.
 */
export function differenceMap(
  { before, after }: Comparison,
  change: AreaChange,
  changes: readonly AddressChange[],
  size: { readonly width: number; readonly height: number },
  words: MapWords,
): SvgNode | undefined {
  const { area, shape } = change;
  const changed = changes.flatMap((one) => addressOfChange(one) ?? []);
  const ground = [...(shape?.gained ?? []), ...(shape?.lost ?? [])].flatMap(([outer = []]) => outer);
  const frame = frameAround([...changed.map(({ position }) => position), ...ground], size.width, size.height);
  if (!frame) return undefined;
  const { width, height } = frame;
  const clip = `${words.id}-frame`;
  const lost = `${words.id}-lost`;
  const [was, is] = [before.side.shapes.get(area) ?? [], after.side.shapes.get(area) ?? []];
  const ringed = new Set(changed);
  const near = after.side.addresses.flatMap((address, index) =>
    inFrame(frame, address.position) && !ringed.has(address)
      ? [{ address, area: after.side.areaOf[index] }]
      : [],
  );
  const isIn = new Set(changes.flatMap((one) => (one.after?.area === area ? one.after.address : [])));
  // where many differ, the table tells which is which
  const marked = changed.map((address) => {
    const [x, y] = toPx(address.position, frame);
    return { address, x, y };
  });
  const labels = marked.length <= MOST_NUMBERS ? houseLabels(marked, width, height) : [];
  const named = [...near.map(({ address }) => address), ...changed];
  return picture(
    { id: words.id, width, height, title: words.title, description: words.description },
    svg('defs', {}, svg('clipPath', { id: clip }, svg('rect', { width, height })), lostPattern(lost)),
    svg(
      'g',
      { 'clip-path': `url(#${clip})` },
      svg('rect', { width, height, fill: tokens.paper }),
      shapePath(is, frame, { fill: AREA_TINT, stroke: tokens.accent, 'stroke-width': 1.5 }),
      shapePath(shape?.gained ?? [], frame, { fill: GAINED_TINT }),
      shapePath(shape?.lost ?? [], frame, { fill: `url(#${lost})` }),
      shapePath(was, frame, {
        fill: 'none',
        stroke: tokens.muted,
        'stroke-width': 1.25,
        'stroke-dasharray': '5 3',
      }),
      shapePath(is, frame, { fill: 'none', stroke: tokens.accent, 'stroke-width': 1.5 }),
      near.map(({ address, area: of }) => dot(address, of === area, frame)),
      changes.flatMap((one) => wayMoved(one, frame)),
      changed.map((address) => ring(address, isIn.has(address), frame)),
      streetNames(
        named,
        frame,
        '',
        [...marked, ...labels].map(({ x, y }): readonly [number, number] => [x, y]),
        tokens,
      ),
      drawHouseLabels(labels, tokens),
      scaleBar(frame, tokens, words.metres),
    ),
    svg('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: 'none', stroke: tokens.line }),
  );
}

const toPx = ([east, north]: Utm32, { toX, toY }: MapFrame): readonly [number, number] => [
  toX(east),
  toY(north),
];

function shapePath(
  shape: MultiPolygon<Utm32>,
  frame: MapFrame,
  look: Readonly<Record<string, string | number>>,
): SvgNode[] {
  const near = shape.filter(([outer = []]) => meetsFrame(outer, frame));
  if (near.length === 0) return [];
  const line = (ring: readonly Utm32[]): string =>
    `M${ring
      .slice(1)
      .map((at) => toPx(at, frame).map(writeNumber).join(' '))
      .join('L')}Z`;
  const d = near.flatMap((polygon) => polygon.map(line)).join('');
  return [svg('path', { d, 'fill-rule': 'evenodd', 'stroke-linejoin': 'round', ...look })];
}

function meetsFrame(line: readonly Utm32[], { west, south, east, north }: MapFrame): boolean {
  const [easts, norths] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return (
    Math.min(...easts) <= east &&
    Math.max(...easts) >= west &&
    Math.min(...norths) <= north &&
    Math.max(...norths) >= south
  );
}

/** An address: filled when it is in the area now, hollow when not. */
function dot({ position }: AccessAddress, member: boolean, frame: MapFrame): SvgNode {
  const [cx, cy] = toPx(position, frame);
  const radius = Math.max(1.25, Math.min(2.75, 3 * frame.pxPerMetre));
  return svg('circle', {
    cx,
    cy,
    r: member ? radius : radius - 0.25,
    fill: member ? tokens.ink : tokens.paper,
    stroke: tokens.ink,
    'stroke-width': member ? undefined : 0.75,
  });
}

/** The way from where a moved address was. */
function wayMoved({ before, after, kinds }: AddressChange, frame: MapFrame): SvgNode[] {
  if (!before || !after || !kinds.includes('moved')) return [];
  const [from, to] = [toPx(before.address.position, frame), toPx(after.address.position, frame)];
  const d = `M${from.map(writeNumber).join(' ')}L${to.map(writeNumber).join(' ')}`;
  return [
    svg('path', { d, fill: 'none', stroke: tokens.attention, 'stroke-width': 2, 'stroke-dasharray': '3 2' }),
  ];
}

/** An address that differs. */
function ring(address: AccessAddress, member: boolean, frame: MapFrame): SvgNode {
  const [cx, cy] = toPx(address.position, frame);
  const r = Math.max(1.25, Math.min(2.75, 3 * frame.pxPerMetre)) + 3;
  return svg(
    'g',
    {},
    svg('circle', { cx, cy, r, fill: 'none', stroke: tokens.paper, 'stroke-width': 4 }),
    svg('circle', { cx, cy, r, fill: 'none', stroke: tokens.attention, 'stroke-width': 2 }),
    dot(address, member, frame),
  );
}
