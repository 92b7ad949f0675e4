import type { Text } from './text';

/**
 * A printed period as short as it can be read: "aug.-dec. 2019", "okt. 2023-sep. 2024", "1. jan. 2024". Years, school
 * years and what is no date stay as `period` writes them.
 */
export function shortPeriod(text: Text, period: string): string {
  const [from = '', to = ''] = period.split('/');
  if (to === '') return shortPoint(text, from) ?? text.period(period);
  if (!MONTH.test(from) || !MONTH.test(to)) return text.period(period);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const end = shortPoint(text, to) ?? to;
  const start = sameYear ? monthName(text, from) : (shortPoint(text, from) ?? from);
  return `${start}-${end}`;
}

const MONTH = /^\d{4}-\d{2}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function shortPoint(text: Text, point: string): string | undefined {
  if (MONTH.test(point)) return `${monthName(text, point)}\u00a0${point.slice(0, 4)}`;
  if (!DAY.test(point)) return undefined;
  const day = Number(point.slice(8));
  const name = monthName(text, point);
  return `${day}${text.language === 'da' ? '.' : ''}\u00a0${name}\u00a0${point.slice(0, 4)}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The month alone, short: "okt.", "Oct". */
function monthName(text: Text, point: string): string {
  const locale = text.language === 'da' ? 'da-DK' : 'en-GB';
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(`${point.slice(0, 7)}-01T00:00:00Z`));
}
