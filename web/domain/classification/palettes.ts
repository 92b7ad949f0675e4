/** Palettes of one hue, and the blue-orange one for distances. Never red and green. */
export const SEQUENTIAL_PALETTES = ['blue', 'teal', 'plum'] as const;
export type SequentialPalette = (typeof SEQUENTIAL_PALETTES)[number];
export type PaletteId = SequentialPalette | 'diverging';

/** A colour as `#rrggbb`. */
export type Colour = string;

/** Light to dark. */
const FIVE: Readonly<Record<SequentialPalette, readonly Colour[]>> = {
  blue: ['#e0effe', '#8ac3ff', '#4396e5', '#286aa8', '#244260'],
  teal: ['#acfefd', '#30d7d8', '#00a6a7', '#007777', '#004a4a'],
  plum: ['#ffe3fb', '#ed9fe5', '#c16ebb', '#8c4b87', '#533350'],
};

const SEVEN: Readonly<Record<SequentialPalette, readonly Colour[]>> = {
  blue: ['#e0effe', '#a8d2fe', '#6ab4ff', '#4396e5', '#2d78be', '#255c91', '#244260'],
  teal: ['#acfefd', '#60e5e5', '#02c8c8', '#00a6a7', '#088686', '#036767', '#004a4a'],
  plum: ['#ffe3fb', '#f9b2f2', '#df8ed8', '#c16ebb', '#9f5699', '#794275', '#533350'],
};

/** Under the municipality to over it. */
const DIVERGING: readonly Colour[] = [
  '#004f8b',
  '#4984bf',
  '#9ec2e7',
  '#ebeff4',
  '#f1bb8f',
  '#d87e42',
  '#9d4616',
];

/**
 * Which colours other counts take: always evenly spread ones of the list of five or seven, so that neighbours differ
 * by more than in the full list. One and two classes avoid the ends: the lightest is near paper, the darkest near ink.
 */
const OF_FIVE: Readonly<Record<number, readonly number[]>> = {
  1: [2],
  2: [1, 3],
  3: [0, 2, 4],
  5: [0, 1, 2, 3, 4],
};
const OF_SEVEN: Readonly<Record<number, readonly number[]>> = {
  4: [0, 2, 4, 6],
  6: [0, 1, 2, 4, 5, 6],
  7: [0, 1, 2, 3, 4, 5, 6],
};
/** The middle class stays neutral; fewer classes leave out the darkest ends. */
const OF_DIVERGING: Readonly<Record<number, readonly number[]>> = {
  1: [3],
  3: [1, 3, 5],
  5: [1, 2, 3, 4, 5],
  7: [0, 1, 2, 3, 4, 5, 6],
};

/** The numbers of classes that a reader may choose between. */
export const classCounts = (palette: PaletteId): readonly number[] =>
  palette === 'diverging' ? [3, 5, 7] : [3, 4, 5, 6, 7];

/**
 * The colours of classes from the lowest to the highest value.
 *
 * Sequential: light to dark on paper, dark to light in the dark theme, so that high values always stand out. Diverging:
 * under to over, the same in both themes. Counts from 1 to 7 (diverging: 1, 3, 5, 7; see `classCounts`); any other
 * is a programmer's mistake and throws.
 */
export function paletteColours(
  palette: PaletteId,
  count: number,
  theme: 'light' | 'dark',
): readonly Colour[] {
  const [list, places] =
    palette === 'diverging'
      ? [DIVERGING, OF_DIVERGING[count]]
      : OF_FIVE[count]
        ? [FIVE[palette], OF_FIVE[count]]
        : [SEVEN[palette], OF_SEVEN[count]];
  if (!places) throw new RangeError(`palette ${palette} has no ${count} classes`);
  const colours = places.map((place) => list[place] ?? '#000000');
  return theme === 'dark' && palette !== 'diverging' ? colours.reverse() : colours;
}

/** Relative luminance, 0 to 1 (WCAG 2.2; sRGB). */
export function luminance(colour: Colour): number {
  const channel = (from: number): number => {
    const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Black or white, whichever reads better on a fill. */
export const textColourOn = (fill: Colour): '#000000' | '#ffffff' =>
  contrast(fill, '#000000') >= contrast(fill, '#ffffff') ? '#000000' : '#ffffff';
