import type { FigureIndex } from '../../domain/figures/figure-index';
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

/** Kind of every school and institution that a plan names, by name; a place of several plans is one place. */
export function placesByName(index: FigureIndex): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const { name, kind } of index.catalogue.institutions) kinds.set(name, kind);
  for (const { school } of index.catalogue.schools) if (!kinds.has(school)) kinds.set(school, 'school');
  return kinds;
}
