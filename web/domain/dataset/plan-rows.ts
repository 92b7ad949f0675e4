/** A housing organisation's estate in an area, as a plan lists it: a row of departments.csv. */
export interface DepartmentRow {
  readonly plan: string;
  readonly area: string;
  readonly organisation: string;
  /** Number or name of the department as printed. */
  readonly department: string;
  readonly note: string;
}

/**
 * Which streets of Centrale Randers belong to which department: a row of centrale-randers-departments.csv.
 * Assumed, not printed: `status` says so and must be shown.
 */
export interface CentraleRandersDepartmentRow {
  readonly street: string;
  /** House numbers in short, e.g. `4-22 even`. */
  readonly numbers: string;
  readonly organisation: string;
  readonly department: string;
  readonly school_0_6: string;
  readonly school_7_9: string;
  readonly status: string;
}

export const AREA_FACT_KINDS = ['place', 'homes', 'strength', 'association', 'note'] as const;
export type AreaFactKind = (typeof AREA_FACT_KINDS)[number];

/** A sentence about an area, for profiles: a row of area-facts.csv. */
export interface AreaFactRow {
  readonly area: string;
  readonly kind: AreaFactKind;
  readonly text_da: string;
  readonly source: string;
  readonly locator: string;
}

export const EVENT_KINDS = [
  'place',
  'physical',
  'law',
  'letting',
  'disturbance',
  'supplier',
  'association',
  'plan',
  'planned',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something dated that may explain a turn of a series: a row of events.csv. */
export interface EventRow {
  /** Year, month or day, as `precision` says. */
  readonly date: string;
  /** '' when it lasted no longer. */
  readonly date_to: string;
  readonly precision: 'year' | 'month' | 'day';
  /** An area id, or `all`. */
  readonly area: string;
  readonly kind: EventKind;
  readonly title_da: string;
  readonly title_en: string;
  /** A source id, or `law`. */
  readonly source: string;
  readonly locator: string;
  readonly note: string;
}
