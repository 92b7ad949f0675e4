import type { FigureIndex } from '../../domain/figures/figure-index';
import type { Text } from '../../text';
import { numberWord } from '../../text/lists';

/** Areas that are several places by the catalogue's own words. */
const SCATTERED = /^scattered departments/i;

/**
 * The line that tells that one figure stands for many scattered departments; '' for other areas. The catalogue's note
 * says that an area is scattered, the newest plan's departments say in how many pieces.
 */
export function scatteredNote(text: Text, index: FigureIndex, area: string, note: string): string {
  if (!SCATTERED.test(note)) return '';
  const named = index.catalogue.schools.filter((row) => row.area === area && row.department !== '');
  const newest = named
    .map((row) => row.plan)
    .sort()
    .at(-1);
  const departments = new Set(
    named.filter((row) => row.plan === newest).map((row) => `${row.organisation} ${row.department}`),
  ).size;
  if (departments < 2) return text.t('map.scattered');
  return text.t('map.scatteredCount', {
    number: departments > 12 ? departments : numberWord(text, departments),
  });
}
