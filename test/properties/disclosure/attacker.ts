/** A linear relation of whole numbers: low <= sum of factor · cell <= high. */
export interface Relation {
  readonly terms: readonly (readonly [number, number])[];
  readonly low: number;
  readonly high: number;
}

/**
 * Counts by exhaustive search how many values a cell can have under relations, at most `enough`. Shares no code with what protects: whole
 * numbers only, interval propagation, then trying every value of the narrowest cell.
 */
export function possibleValues(
  cells: number,
  relations: readonly Relation[],
  target: number,
  most: number,
  enough: number,
): number {
  const start = Array.from({ length: cells }, () => [0, most] as const);
  const narrowed = propagate(start, relations);
  const [low, high] = narrowed?.[target] ?? [1, 0];
  let found = 0;
  for (let value = low; value <= high && found < enough; value++)
    if (narrowed && solvable(fix(narrowed, target, value), relations)) found++;
  return found;
}

type Domains = readonly (readonly [number, number])[];

const fix = (domains: Domains, cell: number, value: number): Domains =>
  domains.map((domain, i) => (i === cell ? [value, value] : domain));

function solvable(domains: Domains, relations: readonly Relation[]): boolean {
  const narrowed = propagate(domains, relations);
  if (!narrowed) return false;
  let open = -1;
  for (const [i, [low, high]] of narrowed.entries()) {
    const best = narrowed[open];
    if (low < high && (!best || high - low < best[1] - best[0])) open = i;
  }
  const domain = narrowed[open];
  if (!domain) return true;
  for (let value = domain[0]; value <= domain[1]; value++)
    if (solvable(fix(narrowed, open, value), relations)) return true;
  return false;
}

/** Narrows every cell by every relation until nothing changes; undefined when a cell has no value left. */
function propagate(domains: Domains, relations: readonly Relation[]): Domains | undefined {
  const now = domains.map(([low, high]) => [low, high] as [number, number]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const { terms, low, high } of relations) {
      const least = (factor: number, [from, to]: readonly [number, number]): number =>
        factor * (factor > 0 ? from : to);
      const greatest = (factor: number, [from, to]: readonly [number, number]): number =>
        factor * (factor > 0 ? to : from);
      const sums = terms.reduce(
        ([min, max], [cell, factor]) => [min + least(factor, now[cell]!), max + greatest(factor, now[cell]!)],
        [0, 0] as [number, number],
      ) as [number, number];
      for (const [cell, factor] of terms) {
        const domain = now[cell]!;
        const restLow = sums[0] - least(factor, domain);
        const restHigh = sums[1] - greatest(factor, domain);
        const ends = [(low - restHigh) / factor, (high - restLow) / factor].sort((a, b) => a - b);
        const from = Math.max(domain[0], Math.ceil(ends[0]! - 1e-9));
        const to = Math.min(domain[1], Math.floor(ends[1]! + 1e-9));
        if (from > to) return undefined;
        if (from === domain[0] && to === domain[1]) continue;
        sums[0] = restLow + least(factor, [from, to]);
        sums[1] = restHigh + greatest(factor, [from, to]);
        now[cell] = [from, to];
        changed = true;
      }
    }
  }
  return now;
}
