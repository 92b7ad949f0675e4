/**
 * Edit distance where one step inserts, removes or changes a letter or swaps two neighbours (Damerau 1964, Levenshtein
 * 1966; the restricted form, in which no stretch is edited twice). Counted in UTF-16 units. Gives `most + 1` as soon as the
 * distance is known to be larger than `most`.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let steps = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2);
      if (swapped && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        steps = Math.min(steps, at(beforeLast, j - 2) + 1);
      row.push(steps);
      smallest = Math.min(smallest, steps);
    }
    // a swap looks two rows back, so both must be past the limit
    if (smallest > most && Math.min(...last) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(at(last, b.length), most + 1);
}

const at = (row: readonly number[], j: number): number => row[j] ?? Number.POSITIVE_INFINITY;

/**
 * The known names nearest to one that is unknown, nearest first, then by code unit; at most `count`. Near means at most one
 * step for up to five letters, two for up to nine, three beyond. All names in the form that `normaliseStreet` gives. A
 * suggestion for a person, never a match.
 */
export function nearNames(name: string, known: Iterable<string>, count = 3): string[] {
  const most = name.length <= 5 ? 1 : name.length <= 9 ? 2 : 3;
  const near: { candidate: string; steps: number }[] = [];
  for (const candidate of known) {
    const steps = editDistance(name, candidate, most);
    if (steps <= most) near.push({ candidate, steps });
  }
  near.sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1));
  return near.slice(0, count).map((one) => one.candidate);
}
