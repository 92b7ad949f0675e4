import type { Qualifier, Unit } from '../figures/observation';

/** Statuses that a law or a state list has given to areas, also those that are no longer in force. */
export const LEGAL_STATUSES = [
  'udsat-boligomraade',
  'parallelsamfund',
  'omdannelsesomraade',
  'forebyggelsesomraade',
  'ghettoomraade-foer-2018',
  'kombineret-udlejning',
] as const;
export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/** One condition of a status, in force from and to a day: a row of criteria.csv. Law is dated data. */
export interface CriterionRow {
  readonly id: string;
  readonly law_paragraph: string;
  readonly status: LegalStatus;
  readonly status_name_da: string;
  readonly role: 'mandatory' | 'one-of';
  readonly criterion: string;
  /** '' when no indicator measures it. */
  readonly indicator: string;
  readonly operator: '>' | '>=' | '<' | '<=';
  readonly threshold: number;
  readonly unit: Unit;
  /** Area whose level the threshold is relative to; '' = absolute. */
  readonly relative_to: string;
  readonly averaging: string;
  /** Whom the numerator counts, where the distance to the limit can be told in people; '' = it counts nobody. */
  readonly counts: 'persons' | 'fulltime-persons' | '';
  readonly requirement: string;
  /** Name of another way to the same status; '' = the ordinary way. One way that is met is enough. */
  readonly alternative: string;
  /** ISO dates; '' = not stated, and for `valid_to`: still in force. */
  readonly valid_from: string;
  readonly valid_to: string;
  readonly note: string;
}

/** A figure that was printed with a published list, or about it: a row of list-figures.csv. */
export interface ListFigureRow {
  readonly id: string;
  readonly area: string;
  readonly list_date: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** A source id, or `press`. */
  readonly source: string;
  readonly note: string;
}

/** Whether an area stood on a published list: a row of statuses.csv. */
export interface StatusRow {
  readonly area: string;
  readonly list_date: string;
  readonly status: LegalStatus;
  readonly on_list: boolean;
  /** A source id, or `press`. */
  readonly source: string;
  readonly certainty: 'stated' | 'press';
  readonly note: string;
}
