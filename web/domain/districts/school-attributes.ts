import { type Grades, parseGrade, parseGrades } from './bands';
import type { FieldRow, FieldValue, SchoolFields } from './school-fields';

/** What the attributes of a district say. */
export interface SchoolAttributes {
  readonly school: string;
  /** As in the file; '' when there is none. */
  readonly number: string;
  readonly grades: Grades;
}

/** Why a district is left out by its attributes. */
export type AttributeFault = 'no-school' | 'no-grades' | 'other-kind' | 'not-in-force';

/** Status "in force" in the theme's code list; drafts, proposals and what was given up have other numbers. */
const IN_FORCE = '3';

const textOf = (value: FieldValue | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value).trim();
  return /^\*+$/.test(text) ? '' : text; // a number too wide for its field
};

/**
 * Reads the attributes of one district. `assumed` are the grades when the file has no field for them. A district of another kind
 * (its kind says something without "skole"), one that is not in force, and one without name or grades is refused, with what was found.
 */
export function readSchoolAttributes(
  row: FieldRow,
  fields: SchoolFields,
  assumed?: Grades,
):
  | { readonly attributes: SchoolAttributes; readonly fault?: undefined }
  | { readonly fault: AttributeFault; readonly found: string } {
  const value = (slot: keyof SchoolFields): FieldValue | undefined => {
    const field = fields[slot];
    return field === undefined ? undefined : row[field];
  };
  const school = textOf(value('name'));
  const kind = textOf(value('typeText'));
  if (kind !== '' && !/skole/i.test(kind)) return { fault: 'other-kind', found: kind };
  const status = textOf(value('status')).replace(/[.,]0*$/, '');
  if (status !== '' && status !== IN_FORCE) return { fault: 'not-in-force', found: status };
  if (school === '') return { fault: 'no-school', found: '' };
  const [start, end] = [parseGrade(value('start')), parseGrade(value('end'))];
  const both = parseGrades(textOf(value('grades')));
  const own = start !== undefined && end !== undefined ? { from: start, to: end } : both;
  const hasField = fields.start !== undefined || fields.end !== undefined || fields.grades !== undefined;
  const grades = own ?? (hasField ? undefined : assumed);
  if (!grades || grades.from > grades.to)
    return {
      fault: 'no-grades',
      found: [value('start'), value('end'), value('grades')].map(textOf).filter(Boolean).join(' – '),
    };
  return { attributes: { school, number: textOf(value('number')), grades } };
}
