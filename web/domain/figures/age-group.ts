import type { Indicator } from './indicator';

/** Who goes where the children of an indicator go: by its age group as the catalogue writes it; null for other people. */
export function ageOf({ ageGroup }: Pick<Indicator, 'ageGroup'>): 'school' | 'daycare' | null {
  if (/klasse|afgangselever/.test(ageGroup)) return 'school';
  const [, to] = /^\d+-(\d+)$/.exec(ageGroup) ?? [];
  return to !== undefined && Number(to) <= LAST_DAYCARE_AGE ? 'daycare' : null;
}

/** Children begin school in the year in which they become six. */
const LAST_DAYCARE_AGE = 6;
