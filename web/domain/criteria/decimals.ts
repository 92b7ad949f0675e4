/** More decimals than any figure or limit is printed with. */
const MOST_DECIMALS = 4;

/** Decimals that a number is written with. */
export function decimalsOf(value: number): number {
  for (let places = 0; places < MOST_DECIMALS; places++) {
    if (Number(value.toFixed(places)) === value) return places;
  }
  return MOST_DECIMALS;
}

/** Takes away what binary fractions add: 40.6 - 0.05 is 40.55. */
export const tidy = (value: number): number => Number(value.toFixed(MOST_DECIMALS + 2)) + 0;
