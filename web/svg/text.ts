import { type SvgNode, type SvgValue, svg } from './node';

/** Fonts of every picture: Inter where it is at hand, else the reader's own. */
export const FONT_FAMILY = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** Smallest text of any picture, px. */
export const TEXT_SIZE = 12;
export const LINE_HEIGHT = 16;

/**
 * Advance widths of Inter Regular in thousandths of the size, rounded up to twenties and grouped by width. Pictures
 * are laid out where there is no browser to ask, so widths are estimates from above.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [260, 'ijl'],
  [300, "I !',.:;·\u00a0"],
  [340, 't'],
  [380, '/()fr'],
  [420, '1'],
  [480, '-_"'],
  [520, '–*?'],
  [560, 'skxz'],
  [580, '7JLacvyåä§'],
  [600, '5Fehnouøéöü'],
  [620, '23689EbdgpqÉ'],
  [660, '0#PZ4&BRST'],
  [700, '+<=>KY−AVXÅ'],
  [760, 'CDGHNUÜ'],
  [820, 'OQØÖw'],
  [880, '→←½m…'],
  [1000, 'Mæ%WÆ'],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((one) => [one, width])));
/** Semibold runs about three per cent wider. */
const SEMIBOLD = 1.035;

/** Estimated width in px of one line of text; unknown characters count as wide ones. */
export function textWidth(text: string, size = TEXT_SIZE, weight: 400 | 600 = 400): number {
  let thousandths = 0;
  for (const character of text) thousandths += WIDTH_OF.get(character) ?? 700;
  return (thousandths / 1000) * size * (weight === 600 ? SEMIBOLD : 1);
}

/** Breaks text into lines of at most `width` px, at blanks only; a longer word gets a line of its own. */
export const wrapText = (text: string, width: number, size = TEXT_SIZE, weight: 400 | 600 = 400): string[] =>
  fillLines(text.split(/(?<=[ \n])/), width, size, weight);

/** The same for names, which may also be broken after a hyphen: "Sjællandsgade-" and "kvarteret". */
export const wrapName = (name: string, width: number, size = TEXT_SIZE, weight: 400 | 600 = 400): string[] =>
  fillLines(name.split(/(?<=[ \n-])/), width, size, weight);

function fillLines(parts: readonly string[], width: number, size: number, weight: 400 | 600): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth((last + part).trimEnd(), size, weight) <= width)
      lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

export interface TextStyle {
  readonly fill: string;
  readonly size?: number;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of the rim that keeps the text readable over lines. */
  readonly halo?: string;
}

/** One line of text; `y` is its baseline. */
export function textLine(x: number, y: number, content: string, style: TextStyle): SvgNode {
  const rim: Record<string, SvgValue> = style.halo
    ? { stroke: style.halo, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
    : {};
  return svg(
    'text',
    {
      x,
      y,
      fill: style.fill,
      'font-size': style.size ?? TEXT_SIZE,
      'font-weight': style.weight === 600 ? 600 : undefined,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      ...rim,
    },
    content,
  );
}

/** Several lines below each other; `y` is the baseline of the first. */
export const textLines = (
  x: number,
  y: number,
  lines: readonly string[],
  style: TextStyle,
  lineHeight = LINE_HEIGHT,
): SvgNode[] => lines.map((line, i) => textLine(x, y + i * lineHeight, line, style));
