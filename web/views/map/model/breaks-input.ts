import type { Text } from '../../../text';
import { ownDecimals } from '../../../text/figure-words';

const NUMBER = /^[-−]?\d+([.,]\d+)?$/;

/**
 * Reads breaks as people write them: parted by semicolons or blanks, decimals with comma or point. A comma followed by a
 * blank parts as well ("10, 20"). Undefined when anything is no number.
 */
export function parseBreaks(written: string): readonly number[] | undefined {
  const parts = written
    .replace(/,(?=\s)/g, ';')
    .split(/[;\s]+/)
    .filter(Boolean);
  if (parts.length === 0 || !parts.every((part) => NUMBER.test(part))) return undefined;
  return parts.map((part) => Number(part.replace('−', '-').replace(',', '.')));
}

/** Writes breaks the way they are read: "10; 12,5; 15", without thousands marks. */
export const writeBreaks = (text: Text, breaks: readonly number[]): string => {
  const mark = text.language === 'da' ? ',' : '.';
  return breaks.map((value) => value.toFixed(ownDecimals(value, 6)).replace('.', mark)).join('; ');
};
