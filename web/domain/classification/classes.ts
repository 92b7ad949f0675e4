/** Ways of making classes. `municipality`: distance to the municipality, diverging about zero. */
export const CLASS_METHODS = ['equal', 'quantile', 'natural', 'mean-sd', 'own', 'municipality'] as const;
export type ClassMethod = (typeof CLASS_METHODS)[number];

/** Most classes that palettes can colour and readers can tell apart. */
export const MOST_CLASSES = 7;

/** Why there are no classes. */
export const NO_CLASSES_REASONS = [
  'no-values',
  'no-municipality',
  'own-breaks-missing',
  'own-breaks-not-increasing',
  'own-breaks-too-many',
] as const;
export type NoClassesReason = (typeof NO_CLASSES_REASONS)[number];

/**
 * Classes of numbers. Class i runs from `edges[i]` to `edges[i + 1]`; `edges.length` is `count + 1` and edges rise
 * strictly, except when all values are one: then there is one class from that value to itself.
 *
 * Closure: every class takes in its lower edge and leaves out its upper one ("32 til under 41"), except the last,
 * which takes in both ("41 til 50").
 */
export interface Classes {
  readonly method: ClassMethod;
  readonly edges: readonly number[];
  readonly count: number;
  readonly closure: 'lower-closed-last-both';
  /** Decimals that write every edge exactly: the indicator's own, or more where two values lie close. */
  readonly decimals: number;
  /** Colours part about `center`: only for distances to the municipality, where it is 0. */
  readonly diverging: boolean;
  /** 0 for distances, the mean for mean and standard deviation, null otherwise. */
  readonly center: number | null;
  /** Fewer classes than were asked for: too few different values, or too little spread. */
  readonly fewerThanAsked: boolean;
}

export type ClassResult =
  | { readonly kind: 'classes'; readonly classes: Classes }
  | { readonly kind: 'off'; readonly reason: NoClassesReason };

/** The class of a value, 0 to count - 1; null for a value outside all classes or no number. */
export function classOf(classes: Classes, value: number): number | null {
  const { edges, count } = classes;
  const first = edges[0];
  const last = edges[count];
  if (first === undefined || last === undefined || !(value >= first && value <= last)) return null;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (value >= (edges[middle] ?? Number.POSITIVE_INFINITY)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The class just under a value: for strict upper bounds, where a value on an edge belongs to the class below it.
 * At or under the lowest edge it is the first class.
 */
export function classBelow(classes: Classes, value: number): number | null {
  const found = classOf(classes, value);
  if (found === null || found === 0) return found;
  return classes.edges[found] === value ? found - 1 : found;
}
