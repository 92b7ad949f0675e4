/** Makes the median deviation of normal data equal to its standard deviation: 1 / Φ⁻¹(3/4). */
const NORMAL_SCALE = 1.4826022185056018;

/** Middle value; the mean of the two middle ones for an even number. Undefined for no values. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** Median of the distances to the median, on the scale of a standard deviation (Hampel 1974, J. Am. Stat. Assoc. 69). */
export function medianDeviation(values: readonly number[]): number | undefined {
  const middle = median(values);
  if (middle === undefined) return undefined;
  const deviation = median(values.map((value) => Math.abs(value - middle)));
  return deviation === undefined ? undefined : deviation * NORMAL_SCALE;
}

/**
 * How many robust standard deviations a value lies from the median of others (Iglewicz and Hoaglin 1993, How to Detect
 * and Handle Outliers). Unlike the usual z-score it is not moved by the outliers that it is meant to find. Undefined
 * when the others are none or more than half of them equal, so that there is no scale to measure with.
 */
export function robustZ(value: number, others: readonly number[]): number | undefined {
  const middle = median(others);
  const deviation = medianDeviation(others);
  return middle === undefined || !deviation ? undefined : (value - middle) / deviation;
}
