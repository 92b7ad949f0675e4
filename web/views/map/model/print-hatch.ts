import { type SvgNode, svg } from '../../../svg/node';

/** Distance between the lines of one class, px, and how thick they are; from the lowest class to the highest. */
interface Hatch {
  readonly gap: number;
  readonly line: number;
  readonly angle: number;
}

/** Shares of black that paper and a copier keep apart. */
const DARKNESS: Readonly<Record<number, readonly number[]>> = {
  1: [0.25],
  2: [0.12, 0.5],
  3: [0.06, 0.28, 0.62],
  4: [0.05, 0.2, 0.42, 0.75],
  5: [0.04, 0.15, 0.3, 0.5, 0.8],
  6: [0.04, 0.13, 0.25, 0.4, 0.58, 0.85],
  7: [0.04, 0.11, 0.21, 0.33, 0.48, 0.66, 0.88],
};

/** Lines of one thickness stand closer the higher the class; the darkest ones are thicker instead. */
function hatchOf(darkness: number, angle: number): Hatch {
  const gap = darkness > 0.4 ? 4 : Math.min(14, 0.9 / darkness);
  return { gap, line: gap * darkness, angle };
}

/** Hatches of a scale, lowest class first. Diverging: lines lean left under the municipality, right over it. */
export function classHatches(count: number, diverging: boolean): readonly Hatch[] {
  if (!diverging) return (DARKNESS[count] ?? []).map((darkness) => hatchOf(darkness, 45));
  const middle = (count - 1) / 2;
  const side = DARKNESS[Math.max(1, middle)] ?? [];
  return Array.from({ length: count }, (_, i) => {
    if (i === middle) return { gap: 12, line: 0, angle: 0 };
    const away = Math.abs(i - middle) - 1;
    return hatchOf(side[away] ?? 0.5, i < middle ? -45 : 45);
  });
}

/** How a class is referred to as a fill. */
export const hatchReference = (id: string, place: number): string => `url(#${id}-class-${place})`;

/** The patterns of all classes, in an SVG of their own that takes no room. */
export function hatchDefinitions(id: string, hatches: readonly Hatch[]): SvgNode {
  return svg(
    'svg',
    { width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' },
    svg(
      'defs',
      {},
      hatches.map(({ gap, line, angle }, place) =>
        svg(
          'pattern',
          {
            id: `${id}-class-${place}`,
            width: gap,
            height: gap,
            patternUnits: 'userSpaceOnUse',
            patternTransform: `rotate(${angle})`,
          },
          svg('rect', { width: gap, height: gap, fill: '#ffffff' }),
          line > 0 && svg('rect', { width: line, height: gap, fill: '#000000' }),
        ),
      ),
    ),
  );
}
