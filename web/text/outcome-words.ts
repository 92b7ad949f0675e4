import type { Outcome, Refused } from '../domain/import/outcome';
import type { Text } from './text';

/** "linje 12, 2023" */
export const recordPlaceWords = ({ line, column }: Pick<Outcome, 'line' | 'column'>, text: Text): string =>
  column === ''
    ? text.t('findingParts.line', { line })
    : `${text.t('findingParts.line', { line })}, ${column}`;

/** Why a figure was refused, in a whole sentence, with what its name comes near to. */
export function refusedWords(one: Refused, text: Text, nameOf: (id: string) => string = (id) => id): string {
  const { values, printed, near, reason } = one;
  const shown = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'number' && key !== 'firstLine' ? text.number(value, decimalsOf(value)) : value,
    ]),
  );
  const sentence = text.t(`figuresImport.refused-${reason}`, { text: '', ...printed, ...shown });
  if (near.length === 0) return sentence;
  return `${sentence} ${text.t('figuresImport.near', { names: near.map(nameOf).join(', ') })}`;
}

const decimalsOf = (value: number): number => Math.min(4, String(value).split('.')[1]?.length ?? 0);
