import { textWidth, wrapText } from '../../svg/text';
import type { AreaPaint } from '../props';

/** One line of a label with its type; `tone` is a token's name. */
export interface LabelLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly tone: 'ink' | 'muted';
  readonly height: number;
  /** Extra space between letters, px. */
  readonly spacing: number;
}

/** The lines of one label and the room that they take, px. */
export interface LabelBlock {
  readonly id: string;
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
}

const measured = (id: string, lines: readonly LabelLine[]): LabelBlock => ({
  id,
  lines,
  width: Math.max(
    0,
    ...lines.map(({ text, size, weight, spacing }) => textWidth(text, size, weight) + spacing * text.length),
  ),
  height: lines.reduce((sum, line) => sum + line.height, 0),
});

type Type = Omit<LabelLine, 'text'>;
const NAME: Type = { size: 13, weight: 400, tone: 'ink', height: 16, spacing: 0 };
const VALUE: Type = { size: 15, weight: 600, tone: 'ink', height: 18, spacing: 0 };
const REASON: Type = { size: 12, weight: 400, tone: 'muted', height: 15, spacing: 0 };
const DISTRICT: Type = { size: 12, weight: 600, tone: 'muted', height: 16, spacing: 0.5 };

/** The longest lines of a label, px at scale 1. */
const WIDEST = 190;

/**
 * The label of an area: name, value, and a note where there is one. Without a value the reason stands in its place; a value on a small
 * base is lighter. `scale` makes everything larger for a projector, `widest` breaks lines where the map is narrow.
 */
export function areaBlock(id: string, paint: AreaPaint, scale = 1, widest = WIDEST): LabelBlock {
  const small: Type = { ...VALUE, weight: 400, tone: 'muted' };
  const value = paint.fill === null ? REASON : paint.mark === 'small' ? small : VALUE;
  const name: Type = paint.mark === 'small' || paint.fill === null ? { ...NAME, tone: 'muted' } : NAME;
  const lines = (text: string, type: Type): LabelLine[] =>
    wrapText(text, widest, type.size, type.weight).map((line) => ({
      ...type,
      text: line,
      size: type.size * scale,
      height: type.height * scale,
    }));
  return measured(id, [
    ...lines(paint.name, name),
    ...lines(paint.label, value),
    ...lines(paint.note ?? '', REASON),
  ]);
}

/** The name of a school district: muted and spaced out, so that it is read as ground and not as an area. */
export const districtBlock = (school: string, scale = 1): LabelBlock =>
  measured(`district ${school}`, [
    { ...DISTRICT, text: school, size: DISTRICT.size * scale, height: DISTRICT.height * scale },
  ]);
