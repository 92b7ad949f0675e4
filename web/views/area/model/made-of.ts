import type { Background } from '../../../domain/dataset/background';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';
import { placeKind } from '../../shared/places';
import { gradeWords } from './grades';

/** A housing organisation with its departments in the area. */
export interface OrganisationPart {
  readonly organisation: string;
  readonly departments: readonly { readonly name: string; readonly note: string }[];
}

/** What an area is made of by the newest plan that it belongs to. */
export interface MadeOf {
  /** '' for an area that no plan lists. */
  readonly plan: string;
  readonly addresses: readonly { readonly text: string; readonly note: string }[];
  readonly organisations: readonly OrganisationPart[];
  readonly departments: number;
  readonly schools: readonly {
    readonly name: string;
    readonly grades: string;
    readonly departments: number;
  }[];
  readonly institutions: readonly { readonly name: string; readonly kind: string }[];
}

/** Gathers address list, departments, schools and institutions as the plan prints them. */
export function madeOf(text: Text, index: FigureIndex, background: Background | null, area: string): MadeOf {
  const plan = newestPlanOf(index, area);
  const own = <T extends { readonly plan: string; readonly area: string }>(
    rows: readonly T[],
  ): readonly T[] => rows.filter((row) => row.plan === plan && row.area === area);
  const departments = own(background?.departments ?? []);
  const organisations = [...new Set(departments.map(({ organisation }) => organisation))];
  return {
    plan,
    addresses: [...own(background?.addressRanges ?? [])].sort((a, b) => a.order - b.order),
    organisations: organisations.map((organisation) => ({
      organisation,
      departments: departments
        .filter((row) => row.organisation === organisation)
        .map(({ department, note }) => ({ name: department, note })),
    })),
    departments: departments.length,
    schools: documentedSchools(text, index, plan, area),
    institutions: index.catalogue.institutions
      .filter((row) => row.plan === plan && row.areas.includes(area) && row.kind !== 'school')
      .map(({ name, kind }) => ({ name, kind: placeKind(text, kind) })),
  };
}

/** The plan that an area stands in last; '' for none. */
export function newestPlanOf(index: FigureIndex, area: string): string {
  const plans = [...index.catalogue.plans].sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1));
  return plans.find(({ areas }) => areas.includes(area))?.id ?? '';
}

/** District schools as the plan names them, each with its grades; a school per department counts the departments. */
function documentedSchools(text: Text, index: FigureIndex, plan: string, area: string): MadeOf['schools'] {
  const rows = index.catalogue.schools.filter((row) => row.plan === plan && row.area === area);
  const groups = new Map<string, { name: string; grades: string; departments: number }>();
  for (const row of rows) {
    const grades = gradeWords(text, row);
    const key = `${row.school}|${grades}`;
    const known = groups.get(key) ?? { name: row.school, grades, departments: 0 };
    groups.set(key, { ...known, departments: known.departments + (row.department === '' ? 0 : 1) });
  }
  return [...groups.values()];
}
