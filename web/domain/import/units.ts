import type { Unit } from '../figures/observation';
import { nameKey } from './find-names';

/** How units are printed. A printed unit that stands here under another unit contradicts the catalogue. */
const PRINTED: Readonly<Record<Unit, readonly string[]>> = {
  percent: ['%', 'pct', 'procent', 'per cent', 'percentage'],
  persons: ['personer', 'antal personer', 'borgere', 'beboere', 'people', 'number of persons'],
  count: ['antal', 'stk', 'number'],
  'per-1000': ['promille', 'pr 1000', 'per 1000', 'pr 1 000'],
  'fulltime-persons': ['fuldtidspersoner', 'fuldtid'],
  'times-municipality': ['gange kommunens niveau'],
  'times-national': ['gange landets niveau'],
  'percent-of-municipality': ['procent af kommunens niveau'],
  'percent-of-region': ['procent af regionens niveau'],
  grade: ['karakter', 'karaktergennemsnit'],
  days: ['dage'],
  ratio: ['forhold'],
  dkk: ['kr', 'kroner'],
  years: ['år'],
};
const UNIT_OF: ReadonlyMap<string, Unit> = new Map(
  Object.entries(PRINTED).flatMap(([unit, words]) =>
    [unit, ...words].map((word) => [word === '%' ? '%' : nameKey(word), unit as Unit] as const),
  ),
);

/** Units that are both numbers of things: "antal" fits persons as well. */
const NUMBERS: readonly Unit[] = ['persons', 'count', 'fulltime-persons'];

/** True when a printed unit can be the catalogue's; an unknown word says nothing against it. */
export function unitFits(printed: string, unit: Unit): boolean {
  const trimmed = printed.trim();
  if (trimmed === '') return true;
  const known = UNIT_OF.get(trimmed === '%' ? '%' : nameKey(trimmed));
  if (known === undefined || known === unit) return true;
  return NUMBERS.includes(known) && NUMBERS.includes(unit);
}
