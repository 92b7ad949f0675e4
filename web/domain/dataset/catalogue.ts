import type { Indicator } from '../figures/indicator';
import type { Observation } from '../figures/observation';

/** A row of areas.csv: monitoring area, aggregate, municipality, region, country, reference group or organisation. */
export interface AreaRecord {
  readonly id: string;
  readonly name_da: string;
  readonly short_name: string;
  readonly kind: string;
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

/** A registered break: figures before `at_period` and from it on may not be joined. `*` = all. */
export interface Break {
  readonly indicator: string;
  readonly area: string;
  readonly at_period: string;
  readonly kind: string;
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
}

/** observations.json: one array per column, all of equal length, rows in the order of observations.csv. */
export type ObservationColumns = {
  readonly [K in keyof Observation]: readonly Observation[K][];
};
