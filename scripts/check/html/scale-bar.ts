import { type SvgNode, svg } from '../../../web/svg/node';
import { textLine } from '../../../web/svg/text';
import type { Tokens } from '../../../web/svg/tokens';
import type { MapFrame } from './frame';

const LENGTHS = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
/** The bar is as long as it can be within this share of the map's width. */
const SHARE = 0.3;

/** A bar with its length in words, in the lower left corner. */
export function scaleBar(frame: MapFrame, tokens: Tokens, words: (metres: number) => string): SvgNode {
  const fitting = LENGTHS.filter((metres) => metres * frame.pxPerMetre <= frame.width * SHARE);
  const metres = fitting.at(-1) ?? 5;
  const length = metres * frame.pxPerMetre;
  const y = frame.height - 10;
  const line = `M10 ${y - 5}V${y}H${Math.round((10 + length) * 100) / 100}V${y - 5}`;
  return svg(
    'g',
    {},
    svg('path', { d: line, fill: 'none', stroke: tokens.paper, 'stroke-width': 4 }),
    svg('path', { d: line, fill: 'none', stroke: tokens.ink, 'stroke-width': 1.25 }),
    textLine(10 + length + 6, y + 1, words(metres), { fill: tokens.ink, halo: tokens.paper }),
  );
}
