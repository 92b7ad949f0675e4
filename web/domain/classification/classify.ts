import { type ClassMethod, type ClassResult, MOST_CLASSES, type NoClassesReason } from './classes';
import { equalEdges, farthest, meanSd, meanSdEdges, ownEdges, quantileEdges, symmetricEdges } from './edges';
import { naturalEdges } from './natural';
import { type RoundedEdges, roundEdges } from './round-edges';
import { finiteSorted } from './sorted';

export interface ClassifyOptions {
  /** Classes asked for, 1 or more; fewer come back when there are too few different values. */
  readonly count: number;
  /** Printed decimals of the indicator; edges are rounded to them where no value changes class by it. */
  readonly decimals: number;
  /** Inner breaks of the method `own`, rising; the outer edges follow from the values. */
  readonly own?: readonly number[];
  /** Numbers that must fall in a class but do not decide the breaks: suspect figures and bounds. */
  readonly cover?: readonly number[];
  /** Prefer round numbers as edges. */
  readonly nice?: boolean;
}

/**
 * Makes classes of values.
 *
 * - `equal`: equally wide; `quantile`: as equally filled as ties allow; `natural`: least sum of squared deviations
 *   (exact); `mean-sd`: steps of one standard deviation about the mean, within the data;
 * - `own`: the given inner breaks, always one class more than breaks;
 * - `municipality`: `values` are distances to the municipality; equally wide, symmetric about 0, in an odd number
 *   (an even one asked for gives one class less).
 *
 * Equal values never part; what is not finite is left out. When only `cover` has numbers, they decide. Gives `off`
 * with a reason when there is nothing to class. See `Classes` for closure.
 */
export function classify(
  values: readonly number[],
  method: ClassMethod,
  options: ClassifyOptions,
): ClassResult {
  const all = finiteSorted([...values, ...(options.cover ?? [])]);
  const exact = finiteSorted(values);
  const basis = exact.length > 0 ? exact : all;
  if (all.length === 0) return off('no-values');
  const refused = method === 'own' ? refuseOwn(options.own ?? []) : undefined;
  if (refused) return off(refused);

  const asked = Math.max(1, Math.floor(options.count));
  const { edges, decimals } = edgesOf(basis, all, method, asked, options);
  const count = edges.length - 1;
  return {
    kind: 'classes',
    classes: {
      method,
      edges,
      count,
      closure: 'lower-closed-last-both',
      decimals,
      diverging: method === 'municipality',
      center: method === 'municipality' ? 0 : method === 'mean-sd' ? meanSd(basis).mean : null,
      fewerThanAsked: method !== 'own' && method !== 'municipality' && count < asked,
    },
  };
}

const off = (reason: NoClassesReason): ClassResult => ({ kind: 'off', reason });

function edgesOf(
  basis: readonly number[],
  all: readonly number[],
  method: ClassMethod,
  count: number,
  options: ClassifyOptions,
): RoundedEdges {
  const low = all[0] ?? 0;
  const high = all.at(-1) ?? 0;
  const rounded = (inner: readonly number[]): RoundedEdges =>
    roundEdges([low, ...inner, high], all, options.decimals, options.nice);
  switch (method) {
    case 'equal':
      return rounded(equalEdges(basis, count));
    case 'quantile':
      return rounded(quantileEdges(basis, count));
    case 'natural':
      return rounded(naturalEdges(basis, count));
    case 'mean-sd':
      return rounded(meanSdEdges(basis, count));
    case 'municipality':
      return {
        edges: symmetricEdges(basis, count, options.decimals, farthest(all)),
        decimals: options.decimals,
      };
    case 'own': {
      const edges = ownEdges(options.own ?? [], low, high);
      return { edges, decimals: Math.max(options.decimals, ...edges.map(decimalsOf)) };
    }
  }
}

function refuseOwn(breaks: readonly number[]): NoClassesReason | undefined {
  if (breaks.length === 0) return 'own-breaks-missing';
  if (breaks.length >= MOST_CLASSES) return 'own-breaks-too-many';
  const rising = breaks.every(
    (edge, i) => Number.isFinite(edge) && (i === 0 || edge > (breaks[i - 1] ?? edge)),
  );
  return rising ? undefined : 'own-breaks-not-increasing';
}

/** Decimals that write a number in full, at most six. */
function decimalsOf(value: number): number {
  for (let places = 0; places < 6; places++) if (Number(value.toFixed(places)) === value) return places;
  return 6;
}
