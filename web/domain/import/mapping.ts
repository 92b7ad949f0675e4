import { nameKey } from './find-names';

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

/** A mapping with something said for the whole file: it goes before what single columns said of it. '' takes it back. */
export function withFixed(mapping: Mapping, what: 'indicator' | 'period' | 'area', value: string): Mapping {
  const { [what]: _old, ...rest } = mapping.fixed;
  if (value === '') return { ...mapping, fixed: rest };
  const columns = mapping.columns.map((use): ColumnUse => {
    const { [what]: _said, ...other } = use;
    return other;
  });
  return { ...mapping, columns, fixed: { ...rest, [what]: value } };
}

/**
 * The mapping as it is kept: what held for the whole file is said by its columns, since the next file of the source may be about something
 * else; a period for the whole file is not kept, since the next file has another. Columns of other files of the source stay.
 */
export function settledMapping(mapping: Mapping, kept: Mapping, sign: ',' | '.' | ''): Mapping {
  const { indicator, area } = mapping.fixed;
  const own = mapping.columns.map(
    (use): ColumnUse =>
      NUMBER_ROLES.includes(use.role)
        ? { ...(indicator !== undefined && { indicator }), ...(area !== undefined && { area }), ...use }
        : use,
  );
  const known = new Set(own.map(({ heading }) => headingKey(heading)));
  return {
    ...mapping,
    columns: [...own, ...kept.columns.filter(({ heading }) => !known.has(headingKey(heading)))],
    fixed: {},
    decimal: mapping.decimal || sign,
  };
}

const YEAR = /(?:19|20)\d{2}/g;

/** A heading without its years, so that next year's is the same. */
export const headingKey = (heading: string): string =>
  nameKey(heading.replace(YEAR, '#').replace(/#\/\d{2}\b/g, '#/#'));

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
