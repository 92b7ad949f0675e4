import { type BoundaryParameters, DEFAULT_PARAMETERS } from '../../web/domain/boundaries/parameters';
import { exactnessFindings } from '../../web/domain/checks/exactness-findings';
import type { PlanMembership } from '../../web/domain/checks/plan-membership';
import { type Finding, hasErrors } from '../../web/domain/findings/finding';
import { guardFindings } from './guard';
import { type Inputs, readInputs, readText } from './inputs';
import { LISTS_FILE, matchLists, parseLists } from './lists';
import { boundaryFindings, buildPlan, type PlanBoundaries } from './plan-boundaries';
import type { Replacements } from './replacements';
import { type OnStep, stepReporter } from './steps';

/** Everything that can be known of a data folder without writing anything. */
export interface Survey {
  readonly inputs: Inputs;
  /** Empty while the register or the lists can't be used. */
  readonly memberships: readonly PlanMembership[];
  /** Empty while the lists have errors. */
  readonly plans: readonly PlanBoundaries[];
  readonly parameters: BoundaryParameters;
  /** In the order of the work: tables, files, lists, matching, boundaries, guard. */
  readonly findings: readonly Finding[];
}

export interface SurveyOptions {
  readonly onStep?: OnStep;
  /** Leave the boundaries out as soon as anything has an error: for who builds nothing then anyway. */
  readonly untilError?: boolean;
  /** Findings made before, told first. */
  readonly known?: readonly Finding[];
  /** What takes the place of the default geography; read it with `readReplacements`. */
  readonly replaced?: Replacements;
}

/**
 * Reads a data folder and works out lists, addresses and boundaries. Each stage is left out when the one before has
 * errors, so that one mistake is told once and not through all that follows from it.
 */
export function survey(
  dir: string,
  { onStep, untilError = false, known = [], replaced = {} }: SurveyOptions = {},
): Survey {
  const report = stepReporter(onStep);
  const parameters = DEFAULT_PARAMETERS;
  const inputs = readInputs(dir, replaced);
  const { dataset, register } = inputs;
  const findings: Finding[] = [...known, ...inputs.findings];
  const tables = Object.values(dataset.tables);
  report('read', { tables: tables.length, rows: tables.reduce((sum, rows) => sum + rows.length, 0) });

  const listText = readText(dir, LISTS_FILE);
  const lists = parseLists(dataset.tables.addressRanges, listText.finding ? '' : listText.text);
  findings.push(...lists.findings);
  if (!register) return { inputs, memberships: [], plans: [], parameters, findings };
  report('register', {
    name: register.info.name,
    addresses: register.addresses.length,
    streets: new Set(register.addresses.map(({ street }) => street)).size,
  });

  const memberships = matchLists(lists.items, register, dataset);
  for (const { plan, items, areaIds, areaOf, findings: found } of memberships) {
    findings.push(...found);
    const addresses = areaOf.filter((area) => area >= 0).length;
    report('lists', { plan, items, areas: areaIds.length, addresses });
  }
  const listFindings = [...lists.findings, ...memberships.flatMap((membership) => membership.findings)];
  if (hasErrors(untilError ? findings : listFindings))
    return { inputs, memberships, plans: [], parameters, findings };

  const plans = memberships.map((membership) => {
    const built = buildPlan(register, membership, parameters, replaced.parcels?.parcels);
    findings.push(...boundaryFindings(register, built));
    const { areas } = built.result;
    report('boundaries', {
      plan: built.plan,
      areas: areas.length,
      pieces: areas.reduce((sum, { pieces }) => sum + pieces.length, 0),
      hectares: areas.reduce((sum, { area }) => sum + area, 0) / 10_000,
    });
    const exactness = exactnessFindings(
      register,
      built,
      areas.map(({ shape }) => shape),
    );
    findings.push(...exactness);
    if (!hasErrors(exactness)) report('exact', { plan: built.plan, addresses: register.addresses.length });
    return built;
  });
  const mapped = plans.map(({ plan, areaIds, result }) => ({
    plan,
    areas: areaIds.filter((_, index) => result.areas[index]?.pieces.length),
  }));
  if (!hasErrors(dataset.findings)) findings.push(...guardFindings(dataset, mapped));
  return { inputs, memberships, plans, parameters, findings };
}
