import type { Indicator } from '../figures/indicator';
import type { MissingReason } from '../figures/missing';
import type { Observation } from '../figures/observation';

export const AREA_KINDS = [
  'monitoring-area',
  'aggregate',
  'municipality',
  'region',
  'country',
  'reference-group',
  'organisation',
] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** A row of areas.csv: monitoring area, aggregate, municipality, region, country, reference group or organisation. */
export interface AreaRecord {
  readonly id: string;
  readonly name_da: string;
  readonly short_name: string;
  readonly kind: AreaKind;
  readonly members: readonly string[];
  readonly plans: readonly string[];
  readonly note: string;
}

export interface Plan {
  readonly id: string;
  readonly name_da: string;
  readonly valid_from: string;
  readonly valid_to: string;
  /** Areas in the plan's order. */
  readonly areas: readonly string[];
  readonly note: string;
}

export interface Source {
  readonly id: string;
  readonly title_da: string;
  readonly publisher: string;
  readonly year: number;
  readonly kind: string;
  readonly plan: string;
  readonly note: string;
}

/** What changed at a break: how it is counted, which places are in it, or who counts. */
export const BREAK_KINDS = ['definition', 'boundary', 'supplier'] as const;
export type BreakKind = (typeof BREAK_KINDS)[number];

/** A registered break: figures before `at_period` and from it on may not be joined. `*` = all. */
export interface Break {
  readonly indicator: string;
  readonly area: string;
  readonly at_period: string;
  readonly kind: BreakKind;
  readonly reason_da: string;
}

/** A contradiction or doubt, and how it is handled: show-both, mark-suspect, hide-from-map or prefer:<id>. */
export interface Conflict {
  readonly id: string;
  /** One or more indicator ids; empty or '*' = not about one. */
  readonly indicators: readonly string[];
  readonly area: string;
  readonly period: string;
  readonly rows: readonly string[];
  readonly values: string;
  readonly scope: string;
  readonly what_is_wrong: string;
  readonly handling: string;
}

/**
 * Why an area has no figure, where the documents say so: a row of absences.csv. Without one, the reason follows
 * from the plans (see `whyMissing`). `period` may be `*`.
 */
export interface Absence {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly reason: MissingReason;
  readonly reason_da: string;
  readonly source: string;
  /** Where in our own tables the evidence stands, e.g. `observations 605cf254 note`. */
  readonly evidence: string;
}

/** What a document or a conflict says about one printed figure beyond its qualifier: a row of marks.csv. */
export interface RowMark {
  readonly observation: string;
  /** `not-shown`: known to be wrong, shown nowhere. `small-base`: few persons, number not given. */
  readonly mark: 'not-shown' | 'small-base';
  readonly reason_da: string;
  readonly evidence: string;
}

/** Which school serves an area, as a plan says. Empty grade = not stated. */
export interface SchoolRecord {
  readonly school: string;
  readonly grade_from: number | null;
  readonly grade_to: number | null;
  readonly area: string;
  readonly organisation: string;
  readonly department: string;
  readonly plan: string;
  readonly note: string;
}

export interface InstitutionRecord {
  readonly name: string;
  readonly kind: string;
  readonly areas: readonly string[];
  readonly plan: string;
  readonly address: string;
  readonly note: string;
}

/** catalogue.json: everything that figures need to be read, but not the figures themselves. */
export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly AreaRecord[];
  readonly plans: readonly Plan[];
  readonly sources: readonly Source[];
  readonly breaks: readonly Break[];
  readonly conflicts: readonly Conflict[];
  readonly schools: readonly SchoolRecord[];
  readonly institutions: readonly InstitutionRecord[];
  readonly absences: readonly Absence[];
  readonly marks: readonly RowMark[];
}

/** observations.json: one array per column, all of equal length, rows in the order of observations.csv. */
export type ObservationColumns = {
  readonly [K in keyof Observation]: readonly Observation[K][];
};
