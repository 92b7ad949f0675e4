/** What a column may be. `ignore` = not read. */
export const ROLES = [
  'ignore',
  'indicator',
  'area',
  'period',
  'value',
  'numerator',
  'denominator',
  'low',
  'high',
  'unit',
  'qualifier',
  'locator',
  'note',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles whose cells are numbers. */
export const NUMBER_ROLES: readonly Role[] = ['value', 'numerator', 'denominator', 'low', 'high'];

/** What one column holds. Where several columns hold values, each says what no other column says. */
export interface ColumnUse {
  /** The heading, levels joined by ` · `. Compared without case, blanks and hyphens. */
  readonly heading: string;
  readonly role: Role;
  readonly indicator?: string;
  readonly period?: string;
  readonly area?: string;
}

/** How the files of one source are read: kept beside the figures, so that next year's file needs no questions. */
export interface Mapping {
  /** Id in sources.csv. */
  readonly source: string;
  /** Name of the sheet; '' = the first. */
  readonly sheet: string;
  readonly columns: readonly ColumnUse[];
  /** What holds for the whole file. */
  readonly fixed: { readonly indicator?: string; readonly period?: string; readonly area?: string };
  /** Answers: printed name to id, '' = leave such rows out. */
  readonly areas: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<string, string>>;
  /** '' = as the file shows. */
  readonly decimal: ',' | '.' | '';
}

/** A mapping that says nothing yet. */
export const emptyMapping = (source: string): Mapping => ({
  source,
  sheet: '',
  columns: [],
  fixed: {},
  areas: {},
  indicators: {},
  decimal: '',
});

/** What a mapping must say before rows can be read, and does not. */
export type MappingGap = 'value' | 'area' | 'period' | 'indicator';

/** The gaps of a mapping: no value, or something that neither a column, nor every value column, nor the file says. */
export function mappingGaps({ columns, fixed }: Mapping): readonly MappingGap[] {
  const values = columns.filter(({ role }) => role === 'value');
  if (values.length === 0) return ['value'];
  return (['area', 'period', 'indicator'] as const).filter(
    (what) =>
      fixed[what] === undefined &&
      !columns.some(({ role }) => role === what) &&
      !values.every((column) => column[what] !== undefined),
  );
}
