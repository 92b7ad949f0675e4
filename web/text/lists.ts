import type { Text, TextKey } from './text';

const NUMBERS: readonly TextKey[] = [
  'common.number2',
  'common.number3',
  'common.number4',
  'common.number5',
  'common.number6',
  'common.number7',
  'common.number8',
  'common.number9',
  'common.number10',
  'common.number11',
  'common.number12',
];

/** A number as in running text: two to twelve in letters, others in digits. */
export function numberWord(text: Text, n: number): string {
  const key = NUMBERS[n - 2];
  return key ? text.t(key) : text.number(n);
}

/** "a", "a og b", "a, b og c". */
export function listWords(text: Text, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  const list = items.slice(0, -1).join(text.t('common.listMark'));
  return text.t('common.and', { list, last: items.at(-1) ?? '' });
}

/** The same text with a capital first letter. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('da') + words.slice(1);
