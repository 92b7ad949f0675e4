/** Runs of a property: `count` in `npm test`, `factor` times as many in the long run. */
export const times = (count: number, factor: number): number => (process.env.LONG ? count * factor : count);
