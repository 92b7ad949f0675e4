import { checkPlan } from '../../web/domain/checks/check-plan';
import type { PlanCase, Remark } from '../../web/domain/checks/remark';
import {
  type AreaRemarks,
  countLevels,
  groupRemarks,
  type LevelCounts,
} from '../../web/domain/checks/report';
import { type Finding, LEVELS, type Level } from '../../web/domain/findings/finding';
import { nameOfArea } from '../build/area-names';
import type { Survey } from '../build/survey';

/** What a reader asked to see; what is left out is not filtered. */
export interface CheckChoice {
  readonly plan?: string;
  readonly area?: string;
  /** The lightest level to be shown. */
  readonly level?: Level;
}

/** What was found about one plan, ready to be told. */
export interface PlanReport {
  readonly of: PlanCase;
  readonly areas: readonly AreaRemarks[];
  /** Notes that are not shown, because a newer plan stands in front and nobody asked for this one. */
  readonly hiddenNotes: number;
}

/** Everything that `check` has to say. */
export interface CheckReport {
  readonly survey: Survey;
  /** Newest first. */
  readonly plans: readonly PlanReport[];
  /** The plan that was asked for, else the newest: the one that a document is about. */
  readonly about: PlanReport | undefined;
  /** What is about tables and files and not about an area of a plan's map. */
  readonly general: readonly Finding[];
  /** Everything that is shown: remarks of plans and areas in their order, then the general findings. */
  readonly shown: readonly Remark[];
  /** Of everything that was found, shown or not. */
  readonly counts: LevelCounts;
  readonly nameOf: (area: string) => string;
}

/** Remarks without addresses, for findings that no plan's map can place. */
const bare = (found: Finding): Remark => ({ finding: found, concerned: [], beside: [], absent: [] });

/** Runs all checks on what a survey brought, groups them, and leaves out what the reader did not ask for. */
export function makeReport(
  survey: Survey,
  choice: CheckChoice,
  compare: (a: string, b: string) => number,
): CheckReport {
  const { inputs, memberships, plans, findings } = survey;
  const { register } = inputs;
  const known = new Set(memberships.map(({ plan }) => plan));
  const isGeneral = ({ plan }: Finding): boolean => plan === undefined || !known.has(plan);
  const asked = (found: Finding): boolean =>
    (choice.plan === undefined || found.plan === choice.plan) &&
    (choice.area === undefined || found.area === choice.area) &&
    (choice.level === undefined || LEVELS.indexOf(found.level) <= LEVELS.indexOf(choice.level));

  const all: Finding[] = findings.filter(isGeneral);
  const reports = register
    ? memberships.map(({ plan, areaIds, areaOf, resolved }, i): PlanReport => {
        const boundaries = plans.find((built) => built.plan === plan)?.result;
        const of: PlanCase = { plan, register, areaIds, areaOf, resolved, ...(boundaries && { boundaries }) };
        const remarks = checkPlan(of, findings);
        all.push(...remarks.map(({ finding }) => finding));
        const chosen = remarks.filter(({ finding }) => asked(finding));
        const older = i > 0 && choice.plan === undefined;
        const shown = older ? chosen.filter(({ finding }) => finding.level !== 'note') : chosen;
        const hiddenNotes = chosen.length - shown.length;
        return { of, areas: groupRemarks(shown, areaIds, register, compare), hiddenNotes };
      })
    : [];
  const general = findings.filter((found) => isGeneral(found) && asked(found));
  return {
    survey,
    plans: reports,
    about: reports.find(({ of }) => choice.plan === undefined || of.plan === choice.plan),
    general,
    shown: [
      ...reports.flatMap(({ areas }) =>
        areas.flatMap(({ streets }) => streets.flatMap(({ remarks }) => remarks)),
      ),
      ...general.map(bare),
    ],
    counts: countLevels(all),
    nameOf: nameOfArea(inputs.dataset),
  };
}
