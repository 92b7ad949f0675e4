import { markSwatch } from '../../../svg/marks';
import { type SvgNode, svg } from '../../../svg/node';
import { textLine, textWidth } from '../../../svg/text';
import type { Tokens } from '../../../svg/tokens';
import type { Panel } from './panel';

/** What the marks beside the classes mean. */
export interface KeyWords {
  readonly missing: string;
  readonly suspect: string;
  readonly bound: string;
}

export const SWATCH = { width: 22, height: 14 };

/** Classes flow over as many lines as they need; then the marks that occur. */
function keyEntries(panel: Panel | undefined, words: KeyWords | undefined) {
  const classes = (panel?.classes ?? []).map(({ colour, label }) => ({ colour, mark: null, label }));
  if (!words) return classes;
  const has = (mark: Panel['rows'][number]['mark']): boolean =>
    Boolean(panel?.rows.some((row) => row.fill !== null && row.mark === mark));
  return [
    ...classes,
    ...(panel?.rows.some(({ fill }) => fill === null)
      ? [{ colour: '', mark: 'none' as const, label: words.missing }]
      : []),
    ...(has('suspect') ? [{ colour: '', mark: 'suspect' as const, label: words.suspect }] : []),
    ...(has('bound') ? [{ colour: '', mark: 'bound' as const, label: words.bound }] : []),
  ];
}

const KEY_LINE = 24;
const widthOf = (label: string): number => SWATCH.width + 8 + textWidth(label) + 20;

function keyLines(
  labels: readonly string[],
  width: number,
): readonly { readonly x: number; readonly y: number }[] {
  let [x, y] = [0, 0];
  return labels.map((label) => {
    if (x > 0 && x + widthOf(label) > width + 20) {
      x = 0;
      y += KEY_LINE;
    }
    const at = { x, y };
    x += widthOf(label);
    return at;
  });
}

/** Marks are reserved a place even where none occurs, so that maps of one row stand level. */
export const keyHeight = (panel: Panel | undefined, width: number): number =>
  Math.max(
    0,
    ...keyLines([...keyEntries(panel, undefined).map(({ label }) => label), ' '.repeat(40)], width).map(
      ({ y }) => y,
    ),
  ) + KEY_LINE;

/** Draws the key of a map, `left` and `top` px from the picture's corner. */
export function drawKey(
  panel: Panel,
  words: KeyWords,
  left: number,
  top: number,
  width: number,
  id: string,
  tokens: Tokens,
): SvgNode {
  const entries = keyEntries(panel, words);
  const places = keyLines(
    entries.map(({ label }) => label),
    width,
  );
  return svg(
    'g',
    {},
    entries.flatMap(({ colour, mark, label }, i) => {
      const { x = 0, y = 0 } = places[i] ?? {};
      const box = { x: left + x, y: top + y, ...SWATCH };
      return [
        mark === null
          ? svg('rect', { ...box, fill: colour, stroke: tokens.muted, 'stroke-width': 0.5 })
          : markSwatch(mark, box, { id, fill: tokens.line, few: '', tokens }),
        textLine(left + x + SWATCH.width + 8, top + y + 12, label, { fill: tokens.ink }),
      ];
    }),
  );
}
