import { solve, type Constraint as YalpsConstraint } from 'yalps';
import type { CountValues } from '../../../web/domain/disclosure/audit';
import type { Constraint } from '../../../web/domain/disclosure/facts';
import type { Quantity } from '../../../web/domain/disclosure/quantities';

/** Pivots and branches after which a system is given up; those of this data need some tens. */
const OPTIONS = { maxPivots: 20_000, maxIterations: 2_000, timeout: 2_000 };

/** Values that are tried one by one; where whole numbers are rarer than this, they count as too few. */
const MOST_TRIED = 300;

const TOLERANCE = 1e-6;

/** Name of the row that is made small or large. */
const OBJECTIVE = 'target';

/**
 * Counts possible values with linear programming (simplex and branch-and-cut; YALPS): bounds first, then one value after the other in
 * whole numbers, since a share narrows counts more than bounds tell. What can't be solved counts as impossible: on a doubt nothing is
 * shown.
 */
export const countValues: CountValues = (target, constraints, signed, enough) => {
  const bounds = boundsOf(target, constraints, signed);
  if (bounds === 'contradictory') return bounds;
  const low = Math.ceil(bounds.low - TOLERANCE);
  const high = Math.floor(bounds.high + TOLERANCE);
  if (high - low + 1 < enough) return Math.max(0, high - low + 1);
  let found = 0;
  const first = Number.isFinite(low) ? low : 0;
  for (let value = first; value <= high && value < first + MOST_TRIED && found < enough; value++)
    if (isPossible(target, value, constraints, signed)) found++;
  return found;
};

function boundsOf(
  target: Quantity,
  constraints: readonly Constraint[],
  signed: (quantity: Quantity) => boolean,
): { readonly low: number; readonly high: number } | 'contradictory' {
  const model = modelOf(constraints, signed);
  add(model.variables, target, OBJECTIVE, 1, signed);
  const end = (direction: 'minimize' | 'maximize'): number | 'contradictory' | 'unknown' => {
    const { status, result } = solve({ ...model, direction, objective: OBJECTIVE }, OPTIONS);
    if (status === 'optimal') return result;
    if (status === 'unbounded')
      return direction === 'minimize' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return status === 'infeasible' ? 'contradictory' : 'unknown';
  };
  const [low, high] = [end('minimize'), end('maximize')];
  if (low === 'contradictory' || high === 'contradictory') return 'contradictory';
  return low === 'unknown' || high === 'unknown' ? { low: 0, high: 0 } : { low, high };
}

function isPossible(
  target: Quantity,
  value: number,
  constraints: readonly Constraint[],
  signed: (quantity: Quantity) => boolean,
): boolean {
  const fixed: Constraint = { terms: [[target, 1]], low: value, high: value };
  const model = modelOf([...constraints, fixed], signed);
  return solve({ ...model, integers: true }, OPTIONS).status === 'optimal';
}

type Variables = Record<string, Record<string, number>>;

function modelOf(
  constraints: readonly Constraint[],
  signed: (quantity: Quantity) => boolean,
): { readonly constraints: Record<string, YalpsConstraint>; readonly variables: Variables } {
  const variables: Variables = {};
  const rows: Record<string, YalpsConstraint> = {};
  constraints.forEach(({ terms, low, high }, i) => {
    rows[`r${i}`] = { min: low, max: high };
    for (const [quantity, factor] of terms) add(variables, quantity, `r${i}`, factor, signed);
  });
  return { constraints: rows, variables };
}

/** Adds a term; a quantity that may be below nothing is the difference of two that may not. */
function add(
  variables: Variables,
  quantity: Quantity,
  row: string,
  factor: number,
  signed: (quantity: Quantity) => boolean,
): void {
  const put = (name: string, value: number): void => {
    variables[name] ??= {};
    const own = variables[name];
    own[row] = (own[row] ?? 0) + value;
  };
  put(`+${quantity}`, factor);
  if (signed(quantity)) put(`-${quantity}`, -factor);
}
