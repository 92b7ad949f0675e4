import { type SvgNode, svg } from '../../svg/node';
import { FONT_FAMILY } from '../../svg/text';
import type { Tokens } from '../../svg/tokens';
import type { Attention } from '../attention';
import type { LabelLine } from './block';
import type { PlacedLabel } from './place';

/** Room between text and the plate behind it, px. */
const PLATE = { x: 6, y: 3 } as const;

/**
 * The labels as plain SVG: leader, plate and text. Three looks: selected stands in paper on an accent plate, hovered on a plate of
 * panel with an ink rim, focused within an accent ring with a gap.
 */
export function drawLabels(
  labels: readonly PlacedLabel[],
  tokens: Tokens,
  attention: Attention,
  scale = 1,
): SvgNode[] {
  const looks = (id: string): Look => ({
    selected: attention.selected.includes(id),
    hovered: attention.hovered === id,
    focused: attention.focused === id,
  });
  // What has attention is drawn last, over its neighbours.
  const order = [...labels].sort((a, b) => weight(looks(a.block.id)) - weight(looks(b.block.id)));
  return [
    ...order.flatMap((label) => drawLeader(label, tokens, looks(label.block.id), scale)),
    ...order.map((label) => drawLabel(label, tokens, looks(label.block.id), scale)),
  ];
}

interface Look {
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly focused: boolean;
}

const weight = ({ selected, hovered, focused }: Look): number =>
  (selected ? 1 : 0) + (hovered ? 2 : 0) + (focused ? 4 : 0);

function drawLeader({ anchor, leader }: PlacedLabel, tokens: Tokens, look: Look, scale: number): SvgNode[] {
  if (!leader) return [];
  const colour = look.selected ? tokens.accent : tokens.ink;
  const line = { x1: anchor.x, y1: anchor.y, x2: leader.x, y2: leader.y };
  return [
    svg('line', { ...line, stroke: tokens.paper, 'stroke-width': 3.5 * scale, 'stroke-linecap': 'round' }),
    svg('line', { ...line, stroke: colour, 'stroke-width': scale }),
    svg('circle', {
      cx: anchor.x,
      cy: anchor.y,
      r: 2.5 * scale,
      fill: colour,
      stroke: tokens.paper,
      'stroke-width': 1.5,
    }),
  ];
}

function drawLabel({ block, box, align }: PlacedLabel, tokens: Tokens, look: Look, scale: number): SvgNode {
  const [aside, above] = [PLATE.x * scale, PLATE.y * scale];
  const plate = {
    x: box.x - aside,
    y: box.y - above,
    width: box.width + 2 * aside,
    height: box.height + 2 * above,
    rx: 3,
  };
  const ring = { x: plate.x - 3, y: plate.y - 3, width: plate.width + 6, height: plate.height + 6, rx: 5 };
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
  const bare = !look.selected && !look.hovered;
  let y = box.y;
  const texts = block.lines.map((line) => {
    // The baseline lies a little under the middle of the line.
    const baseline = y + line.height / 2 + line.size * 0.36;
    y += line.height;
    const fill = look.selected ? tokens.paper : tokens[line.tone];
    return textNode(line, x, baseline, align, fill, bare ? tokens.paper : undefined);
  });
  return svg(
    'g',
    { 'data-label': block.id },
    look.focused && svg('rect', { ...ring, fill: 'none', stroke: tokens.accent, 'stroke-width': 2 }),
    look.selected && svg('rect', { ...plate, fill: tokens.accent }),
    look.hovered &&
      svg('rect', {
        ...plate,
        fill: look.selected ? 'none' : tokens.panel,
        stroke: tokens.ink,
        'stroke-width': look.selected ? 2 : 1,
      }),
    texts,
  );
}

function textNode(
  line: LabelLine,
  x: number,
  y: number,
  align: PlacedLabel['align'],
  fill: string,
  halo: string | undefined,
): SvgNode {
  const rim = halo
    ? { stroke: halo, 'stroke-width': line.size * 0.3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    : {};
  return svg(
    'text',
    {
      x,
      y,
      fill,
      'font-family': FONT_FAMILY,
      'font-size': line.size,
      'font-weight': line.weight,
      'text-anchor': align,
      'letter-spacing': line.spacing || undefined,
      ...rim,
    },
    line.text,
  );
}
