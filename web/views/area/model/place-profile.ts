import { ageOf } from '../../../domain/figures/age-group';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Text } from '../../../text';
import { placeKind, placesByName } from '../../shared/places';
import { gradeWords } from './grades';
import { inProfile, type KeyFigureGroup, keyFigures } from './key-figures';

/** An area that a school or institution serves, with the children's figures of that area. */
export interface ServedArea {
  readonly area: string;
  readonly name: string;
  /** "0.-6. klasse"; '' for what is no school. */
  readonly grades: readonly string[];
  /** Departments that the plan names for this school; empty = the whole area. */
  readonly departments: readonly string[];
  readonly groups: readonly KeyFigureGroup[];
}

/** The smaller profile of a school, daycare or other institution. */
export interface PlaceProfile {
  readonly name: string;
  readonly kind: string;
  readonly isSchool: boolean;
  readonly plan: string;
  readonly address: string;
  readonly notes: readonly string[];
  readonly served: readonly ServedArea[];
}

/**
 * Makes the profile of a place by the newest plan that names it: whom it serves, and figures about the children who live
 * there. No figure is about the place itself: they follow the home. Undefined for a name that no plan has.
 */
export function placeProfile(text: Text, index: FigureIndex, name: string): PlaceProfile | undefined {
  const kind = placesByName(index).get(name);
  if (kind === undefined) return undefined;
  const { institutions, schools, plans } = index.catalogue;
  const named = [
    ...institutions.filter((row) => row.name === name),
    ...schools.filter((row) => row.school === name),
  ];
  const plan = [...plans]
    .sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1))
    .find(({ id }) => named.some((row) => row.plan === id));
  const own = institutions.filter((row) => row.name === name && row.plan === plan?.id);
  const rows = schools.filter((row) => row.school === name && row.plan === plan?.id);
  const ids = new Set([...own.flatMap(({ areas }) => areas), ...rows.map(({ area }) => area)]);
  const order = index.catalogue.areas.map(({ id }) => id);
  const age = kind === 'school' ? 'school' : 'daycare';
  return {
    name,
    kind: placeKind(text, kind),
    isSchool: kind === 'school',
    plan: plan?.id ?? '',
    address: institutions.find((row) => row.name === name && row.address !== '')?.address ?? '',
    notes: own.map(({ note }) => note).filter((note) => note !== ''),
    served: [...ids]
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .map((area) => {
        const here = rows.filter((row) => row.area === area);
        return {
          area,
          name: index.areas.get(area)?.name_da ?? area,
          grades: [...new Set(here.map((row) => gradeWords(text, row)))],
          departments: [
            ...new Set(
              here
                .filter(({ department }) => department !== '')
                .map(({ organisation, department }) => `${organisation} ${department}`),
            ),
          ],
          groups:
            kind === 'school' || kind === 'daycare'
              ? keyFigures(text, index, area, (indicator) => inProfile(indicator) && ageOf(indicator) === age)
              : [],
        };
      }),
  };
}
