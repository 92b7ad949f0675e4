import { parsePeriod } from '../figures/period';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (number: number | string): string => String(number).padStart(2, '0');

/** Month number of a word such as "oktober" or "okt."; 0 when it is none. */
function monthOf(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return Math.max(MONTHS.indexOf(start), ENGLISH.indexOf(start)) + 1;
}

/** The ways in which periods are printed, each with how it is written here. */
const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => string])[] = [
  [/^(\d{4})\.0+$/, ([year]) => `${year}`],
  [/^(\d{4})\s*[/-]\s*(\d{2})$/, ([from = '', to = '']) => schoolYear(from, to)],
  [/^(?:skoleåret|school year)?\s*(\d{4})\s*[/–-]\s*(\d{4})$/i, ([from, to]) => `${from}/${to}`],
  [
    /^(?:skoleåret|school year)\s*(\d{4})\s*[/–-]\s*(\d{2})$/i,
    ([from = '', to = '']) => schoolYear(from, to),
  ],
  [/^(\d{4})M(\d{2})$/i, ([year, month]) => `${year}-${month}`],
  [/^(\d{4})\s*[KQ]([1-4])$/i, ([year = '', quarter = '']) => quarterOf(year, quarter)],
  [
    /^([1-4])\.?\s*(?:kvartal|kvt\.?|quarter)\s*(\d{4})$/i,
    ([quarter = '', year = '']) => quarterOf(year, quarter),
  ],
  [
    /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/,
    ([day = '', month = '', year]) => `${year}-${two(month)}-${two(day)}`,
  ],
  [
    /^(\d{1,2})\.?\s+(\p{L}{3,})\.?\s+(\d{4})$/u,
    ([day = '', month = '', year]) => `${year}-${two(monthOf(month))}-${two(day)}`,
  ],
  [/^(\p{L}{3,})\.?\s+(\d{4})$/u, ([month = '', year]) => `${year}-${two(monthOf(month))}`],
  [/^(\d{4})-(\d{2})-(\d{2})T00:00:00(?:\.0+)?Z?$/, ([year, month, day]) => `${year}-${month}-${day}`],
];

const schoolYear = (from: string, to: string): string =>
  Number(from) % 100 === (Number(to) + 99) % 100 ? `${from}/${Number(from) + 1}` : '';

const quarterOf = (year: string, quarter: string): string =>
  `${year}-${two(Number(quarter) * 3 - 2)}/${year}-${two(Number(quarter) * 3)}`;

/**
 * The period that a printed text means, in the project's own writing: "2023/24" is `2023/2024`, "1. januar 2024" is
 * `2024-01-01`, "2024K1" is `2024-01/2024-03`. Undefined when it is no period.
 */
export function readPrintedPeriod(text: string): string | undefined {
  const trimmed = text.replace(/[\s\u00a0]+/gu, ' ').trim();
  if (trimmed === 'undated' || parsePeriod(trimmed)) return trimmed;
  for (const [form, write] of FORMS) {
    const match = form.exec(trimmed);
    const period = match ? write(match.slice(1)) : '';
    if (period !== '' && parsePeriod(period)) return period;
  }
  return undefined;
}
