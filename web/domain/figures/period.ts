/** What a printed period is. `undated` stands outside time and is never joined to others. */
export type PeriodKind = 'year' | 'day' | 'month' | 'school-year' | 'range' | 'undated';

/** A printed period with its first and last day, ISO dates, both included; '' for `undated`. */
export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
  readonly start: string;
  readonly end: string;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^(\d{4})$/;

/**
 * Reads `2023`, `2024-01-01`, `2024-10`, `2023/2024` (two years in a row: a school year, 1 August to 31 July),
 * a range of months or days such as `2023-10/2024-09`, or `undated`. Undefined for anything else, also for a
 * date that does not exist and a range that runs backwards.
 */
export function parsePeriod(text: string): Period | undefined {
  if (text === 'undated') return { text, kind: 'undated', start: '', end: '' };
  const parts = text.split('/');
  const first = parsePoint(parts[0] ?? '');
  if (!first) return undefined;
  if (parts.length === 1) return { text, ...first };
  const last = parsePoint(parts[1] ?? '');
  if (!last || parts.length > 2 || last.kind !== first.kind) return undefined;
  if (first.kind === 'year') {
    const year = Number(parts[0]);
    if (Number(parts[1]) !== year + 1) return undefined;
    return { text, kind: 'school-year', start: `${parts[0]}-08-01`, end: `${parts[1]}-07-31` };
  }
  if (last.start <= first.start) return undefined;
  return { text, kind: 'range', start: first.start, end: last.end };
}

type Point = { kind: 'year' | 'month' | 'day'; start: string; end: string };

function parsePoint(text: string): Point | undefined {
  if (YEAR.test(text)) return { kind: 'year', start: `${text}-01-01`, end: `${text}-12-31` };
  const month = MONTH.exec(text);
  if (month) {
    const last = lastDay(Number(month[1]), Number(month[2]));
    return last ? { kind: 'month', start: `${text}-01`, end: `${text}-${last}` } : undefined;
  }
  const day = DAY.exec(text);
  if (!day) return undefined;
  const last = lastDay(Number(day[1]), Number(day[2]));
  if (!last || day[3] === '00' || Number(day[3]) > last) return undefined;
  return { kind: 'day', start: text, end: text };
}

/** Last day of a month, 0 when there is no such month. */
const lastDay = (year: number, month: number): number =>
  month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Total order of printed periods: by first day, then by last day (a day stands before the year that it opens),
 * then by text. A year begins on 1 January, a school year on 1 August; undated and unreadable ones stand last.
 */
export function comparePeriods(a: string, b: string): number {
  const left = parsePeriod(a);
  const right = parsePeriod(b);
  return (
    compareText(left?.start || UNDATED, right?.start || UNDATED) ||
    compareText(left?.end || UNDATED, right?.end || UNDATED) ||
    compareText(a, b)
  );
}

const UNDATED = '~'; // after every digit
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** True when `period` begins on or after the first day of `at`; never for undated or unreadable ones. */
export function reaches(period: string, at: string): boolean {
  const start = parsePeriod(period)?.start;
  const limit = parsePeriod(at)?.start;
  return Boolean(start && limit && start >= limit);
}

/**
 * True when two figures may be set against each other: exactly the same printed period. `2024` and `2024-01-01`
 * are not the same: one counts a year, the other a day. Two undated figures share no time.
 */
export const samePeriod = (a: string, b: string): boolean => a === b && parsePeriod(a)?.kind !== 'undated';
