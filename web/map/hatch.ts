import { HATCH } from './marks';

/** Pixels as a map takes them: four bytes each, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const channels = (colour: string): readonly [number, number, number] => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

/**
 * One tile of a diagonal hatch (rising to the right) that repeats without a seam, opaque, lines in `line` on `ground`
 * (`#rrggbb`). Computed rather than drawn, so that it is the same on every machine. `ratio` is pixels per px.
 */
export function hatchTile(line: string, ground: string, ratio: number): Pixels {
  // A diagonal crosses a square tile once when its side is the period times the square root of two.
  const side = Math.round(HATCH.period * Math.SQRT2 * ratio);
  const data = new Uint8ClampedArray(side * side * 4);
  const [from, to] = [channels(ground), channels(line)];
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const along = (x + y + 1) % side;
      const distance = Math.min(along, side - along) / Math.SQRT2 / ratio;
      const cover = Math.min(1, Math.max(0, (HATCH.thickness / 2 - distance) * ratio + 0.5));
      const at = (y * side + x) * 4;
      for (let channel = 0; channel < 3; channel++) {
        const low = from[channel] ?? 0;
        data[at + channel] = Math.round(low + ((to[channel] ?? 0) - low) * cover);
      }
      data[at + 3] = 255;
    }
  return { width: side, height: side, data };
}
