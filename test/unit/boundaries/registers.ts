import type { BoundaryInput } from '../../../web/domain/boundaries/types';
import { type Utm32, utm32 } from '../../../web/domain/geo/coordinates';

const EAST = 563_000;
const NORTH = 6_258_000;

/** A position so many metres east and north of a corner in Randers. */
export const at = (east: number, north: number): Utm32 => utm32(EAST + east, NORTH + north);

/** Metres east and north of that corner. */
export const from = ([east, north]: Utm32): [number, number] => [
  Math.round((east - EAST) * 1000) / 1000,
  Math.round((north - NORTH) * 1000) / 1000,
];

/** Houses written as `[east, north, area]`, in rows of house numbers. */
export type House = readonly [east: number, north: number, area: number];

/** A small register: each list of houses is one side of a street. */
export function registerOf(...rows: readonly (readonly House[])[]): BoundaryInput {
  const houses = rows.flat();
  let next = 0;
  return {
    positions: houses.map(([east, north]) => at(east, north)),
    areaOf: houses.map(([, , area]) => area),
    areas: Math.max(0, ...houses.map(([, , area]) => area)) + 1,
    rows: rows.map((row) => row.map(() => next++)),
  };
}

/** `count` houses of one area from a start in steps. */
export const line = (
  count: number,
  [east, north]: readonly [number, number],
  [stepEast, stepNorth]: readonly [number, number],
  area: number,
): House[] => Array.from({ length: count }, (_, i) => [east + i * stepEast, north + i * stepNorth, area]);
