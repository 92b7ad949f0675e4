import { BLOCK, HOUSES, streetName } from './synthetic';

/** A stretch of a street that belongs to an area: uneven house numbers, first and last. */
export interface Stretch {
  readonly area: string;
  readonly street: string;
  readonly first: number;
  readonly last: number;
}

const LAST = 2 * HOUSES - 1;

/**
 * Lists of a national register: pairs of areas, each pair in a block of its own, that meet in the middle of a street; the last
 * stretch of either ends between two houses that are 9 m apart.
 */
export function stretchesOf(rows: number, areas: number): readonly Stretch[] {
  const blocks = Math.floor(rows / HOUSES / BLOCK);
  return Array.from({ length: areas }, (_, i) => {
    const area = `area-${String(i + 1).padStart(4, '0')}`;
    const from = Math.floor(Math.floor(i / 2) * (blocks / Math.ceil(areas / 2))) * BLOCK;
    const parts: readonly (readonly [street: number, first: number, last: number])[] =
      i % 2 === 0
        ? [
            [0, 1, LAST],
            [1, 1, LAST],
            [2, 1, 21],
            [3, 5, 17],
          ]
        : [
            [3, 19, LAST],
            [4, 1, LAST],
            [5, 1, LAST],
            [6, 11, 31],
          ];
    return parts.map(([street, first, last]) => ({ area, street: streetName(from + street), first, last }));
  }).flat();
}
