import type { SchoolRecord } from '../../../domain/dataset/catalogue';
import type { Text } from '../../../text';

/** Grades as a plan states them: "0.-6. klasse", "fra 7. klasse", or that they are not stated. */
export function gradeWords(
  text: Text,
  { grade_from: from, grade_to: to }: Pick<SchoolRecord, 'grade_from' | 'grade_to'>,
): string {
  if (from === null) return text.t('profile.gradesUnknown');
  return to === null ? text.t('profile.gradesFrom', { from }) : text.t('profile.grades', { from, to });
}
