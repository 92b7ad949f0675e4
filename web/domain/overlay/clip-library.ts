import { difference, intersection, setPrecision, union } from 'polyclip-ts';

/** Coordinates of a multipolygon as the library takes and gives them. */
export type ClipCoordinates = [number, number][][][];

/**
 * How near (in the unit of the coordinates) two corners are one: crossings are reckoned to twenty decimals, and without this the
 * same corner reached by two edges may count as two, by which rings are lost. Far below anything measured.
 */
const ONE_CORNER = 1e-16;

const OPERATIONS = { difference, intersection, union } as const;

/**
 * Clips the first shape by the others. The library keeps the corners that it has met as long as a precision lasts, so each
 * operation has a new one. Empty when nothing is left.
 */
export function clipBy(
  operation: keyof typeof OPERATIONS,
  first: ClipCoordinates,
  others: readonly ClipCoordinates[],
): ClipCoordinates {
  setPrecision(ONE_CORNER);
  return OPERATIONS[operation](first, ...others);
}
