import type { AddressRangeRow } from '../../web/domain/addresses/list-rows';
import type { Register } from '../../web/domain/addresses/register';
import { type BoundaryParameters, DEFAULT_PARAMETERS } from '../../web/domain/boundaries/parameters';
import type { DifferenceSide } from '../../web/domain/difference/side';
import type { Finding } from '../../web/domain/findings/finding';
import { matchLists, parseLists } from '../build/lists';
import { boundaryFindings, buildPlan, type PlanBoundaries } from '../build/plan-boundaries';
import type { ParcelLayer } from '../build/replacements';
import type { Dataset } from '../tables/read-dataset';

/** One plan's lists carried out on a register. */
export interface PlanState {
  readonly register: Register;
  /** The rows of the plan's lists. */
  readonly rows: readonly AddressRangeRow[];
  readonly built: PlanBoundaries;
  readonly parameters: BoundaryParameters;
  /** What the boundaries run along, if anything. */
  readonly parcels: ParcelLayer | undefined;
  /** Of lists, matching and boundaries. */
  readonly findings: readonly Finding[];
}

/** The plans that rows have lists of, newest first. */
export const plansOf = (rows: readonly AddressRangeRow[]): string[] =>
  [...new Set(rows.map(({ plan }) => plan))].sort().reverse();

/**
 * Resolves the lists of one plan on a register and builds its boundaries, along parcels where they are given. Lists with errors are carried out as far as they
 * go: what to do about that is for the caller to say. Undefined when there is no row of the plan.
 */
export function planState(
  register: Register,
  allRows: readonly AddressRangeRow[],
  plan: string,
  dataset: Dataset,
  { parcels, listText = '' }: { readonly parcels?: ParcelLayer | undefined; readonly listText?: string } = {},
): PlanState | undefined {
  const rows = allRows.filter((row) => row.plan === plan);
  const lists = parseLists(rows, listText);
  const [membership] = matchLists(lists.items, register, dataset);
  if (!membership) return undefined;
  const parameters = DEFAULT_PARAMETERS;
  const built = buildPlan(register, membership, parameters, parcels?.parcels);
  const findings = [...lists.findings, ...membership.findings, ...boundaryFindings(register, built)];
  return { register, rows, built, parameters, parcels, findings };
}

/** A plan's state as one side of a difference. */
export const sideOfPlan = ({ register, built }: PlanState): DifferenceSide => ({
  addresses: register.addresses,
  areaOf: built.areaOf.map((of) => built.areaIds[of] ?? ''),
  membersOnly: false,
  areaIds: built.areaIds,
  shapes: new Map(built.areaIds.map((area, index) => [area, built.result.areas[index]?.shape ?? []])),
});
