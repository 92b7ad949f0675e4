import type { Lined, TableSchema } from './read-table';
import { DELIVERIES, MEETINGS } from './schemas/calendar';
import {
  ABSENCES,
  ACTIVITIES,
  BREAKS,
  CONFLICTS,
  CONTEXT_FACTS,
  INDICATORS,
  MARKS,
  OBSERVATIONS,
  RENAMES,
  SOURCES,
  TARGETS,
} from './schemas/figures';
import { CRITERIA, LIST_FIGURES, STATUSES } from './schemas/law';
import { ADDRESSES_EXTRA, INSTITUTIONS, SCHOOLS, STREETS } from './schemas/places';
import {
  ADDRESS_RANGES,
  ALIASES,
  AREA_FACTS,
  AREAS,
  CENTRALE_RANDERS_DEPARTMENTS,
  DEPARTMENTS,
  EVENTS,
  PLANS,
} from './schemas/plans';

/** Every table of the data folder, in the order in which findings are told. */
export const TABLES = {
  plans: PLANS,
  areas: AREAS,
  addressRanges: ADDRESS_RANGES,
  aliases: ALIASES,
  departments: DEPARTMENTS,
  centraleRandersDepartments: CENTRALE_RANDERS_DEPARTMENTS,
  areaFacts: AREA_FACTS,
  events: EVENTS,
  schools: SCHOOLS,
  institutions: INSTITUTIONS,
  streets: STREETS,
  addressesExtra: ADDRESSES_EXTRA,
  sources: SOURCES,
  indicators: INDICATORS,
  observations: OBSERVATIONS,
  contextFacts: CONTEXT_FACTS,
  conflicts: CONFLICTS,
  breaks: BREAKS,
  absences: ABSENCES,
  marks: MARKS,
  renames: RENAMES,
  targets: TARGETS,
  activities: ACTIVITIES,
  criteria: CRITERIA,
  statuses: STATUSES,
  deliveries: DELIVERIES,
  meetings: MEETINGS,
  listFigures: LIST_FIGURES,
} as const;

type RowOf<S> = S extends TableSchema<infer R> ? Lined<R> : never;

/** The rows of every table. */
export type Tables = { readonly [K in keyof typeof TABLES]: readonly RowOf<(typeof TABLES)[K]>[] };
