const MOST_HALVINGS = 200;

/** Where a rising function passes zero between `low` and `high`, by halving until no double lies between. */
export function rootOf(rising: (x: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < MOST_HALVINGS; i++) {
    const middle = from + (to - from) / 2;
    if (middle <= from || middle >= to) break;
    if (rising(middle) < 0) from = middle;
    else to = middle;
  }
  return to;
}
