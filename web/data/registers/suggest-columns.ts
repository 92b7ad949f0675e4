import type { ColumnQuestion } from './choose-plan';
import { houseCode } from './codes';
import { axesOf } from './denmark';
import { NumberReader } from './numbers';
import { readWkt } from './wkt';

/** Which column may be meant; '' where none of them looks like it. */
export interface ColumnSuggestion {
  readonly key: 'street' | 'house' | 'east' | 'north' | 'lat' | 'lon' | 'point';
  readonly column: string;
}

type Columns = ColumnQuestion['columns'];

/** What an officer may answer: for everything that is missing the column whose first values look like it. */
export function suggestColumns({ columns, missing }: ColumnQuestion): ColumnSuggestion[] {
  const suggestions: ColumnSuggestion[] = [];
  const place = missing.includes('position') ? placeColumns(columns) : [];
  const taken = new Set(place.map(({ column }) => column));
  const free = columns.filter(({ name }) => !taken.has(name));
  const house = free.find(({ examples }) => every(examples, isHouse) && !isCounting(examples))?.name ?? '';
  if (missing.includes('street')) {
    const street = free.find(({ name, examples }) => name !== house && every(examples, isStreet))?.name ?? '';
    suggestions.push({ key: 'street', column: street });
  }
  if (missing.includes('house')) suggestions.push({ key: 'house', column: house });
  return [...suggestions, ...place];
}

/** A column of points, or two columns that lie in Denmark together. */
function placeColumns(columns: Columns): ColumnSuggestion[] {
  const points = columns.find(({ examples }) => every(examples, (text) => readWkt(text, { x: 0, y: 0 })));
  if (points) return [{ key: 'point', column: points.name }];
  const numbers = new NumberReader();
  const first = (column: Columns[number]): number => numbers.fromText(column.examples[0] ?? '');
  for (const a of columns)
    for (const b of columns) {
      if (a === b) continue;
      const axes = axesOf(first(a), first(b));
      if (axes === 'utm32')
        return [
          { key: 'east', column: a.name },
          { key: 'north', column: b.name },
        ];
      if (axes === 'wgs84')
        return [
          { key: 'lon', column: a.name },
          { key: 'lat', column: b.name },
        ];
    }
  return [
    { key: 'east', column: '' },
    { key: 'north', column: '' },
  ];
}

const every = (examples: readonly string[], test: (text: string) => boolean): boolean =>
  examples.length > 0 && examples.every(test);
const isHouse = (text: string): boolean => houseCode(text) >= 0;
/** 1, 2, 3: the number of the row. */
const isCounting = (examples: readonly string[]): boolean =>
  examples.every((text, i) => text === String(i + 1) || text === String(i));
/** Letters, and no more digits than a name like "4. Maj Vej" has. */
const isStreet = (text: string): boolean =>
  /^[\p{L}\d][\p{L}\d .'´’-]+$/u.test(text) && /\p{L}{3}/u.test(text) && !/\d{3}/.test(text);
