import type { Text, TextKey } from '../../text';

const KINDS: Readonly<Record<string, TextKey>> = {
  school: 'search.kindSchool',
  daycare: 'search.kindDaycare',
  club: 'search.kindClub',
  office: 'search.kindOffice',
};

/** What sort of place an institution is; as the data say it where there is no word for it. */
export function placeKind(text: Text, kind: string): string {
  const key = KINDS[kind];
  return key ? text.t(key) : kind;
}
