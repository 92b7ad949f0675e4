import type { Language } from './text';

const NBSP = '\u00a0';

/** Ways of writing numbers, periods and dates in one language. */
export interface Formats {
  /** 1.270 or 43,4: fixed decimals. */
  readonly number: (value: number, decimals?: number) => string;
  /** 43,4 % with a blank that does not break. */
  readonly percent: (value: number, decimals?: number) => string;
  /** 1. januar 2024 from an ISO date. */
  readonly date: (iso: string) => string;
  /** A printed period in words: 2023/24 · 1. januar 2024 · oktober 2023 til september 2024. */
  readonly period: (period: string) => string;
  /** Sorts names with æ, ø, å last. */
  readonly compare: (a: string, b: string) => number;
}

/** Makes the formats of a language; number marks follow Intl (da-DK, en-GB). */
export function makeFormats(language: Language): Formats {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, decimals = 0): string => {
    let format = numbers.get(decimals);
    if (!format) {
      format = new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        useGrouping: true,
      });
      numbers.set(decimals, format);
    }
    return format.format(value).replace('-', '\u2212');
  };
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const date = (iso: string): string => day.format(new Date(`${iso}T00:00:00Z`));
  const point = (part: string): string => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return date(part);
    if (/^\d{4}-\d{2}$/.test(part)) return month.format(new Date(`${part}-01T00:00:00Z`));
    return part;
  };
  const period = (text: string): string => {
    if (text === 'undated') return language === 'da' ? 'uden årstal' : 'undated';
    const school = /^(\d{4})\/(\d{2})(\d{2})$/.exec(text);
    if (school) return `${school[1]}/${school[3]}`;
    const [from, to] = text.split('/');
    if (from && to) return `${point(from)} ${language === 'da' ? 'til' : 'to'} ${point(to)}`;
    return point(text);
  };
  return {
    number,
    percent: (value, decimals = 1) =>
      language === 'da' ? `${number(value, decimals)}${NBSP}%` : `${number(value, decimals)}%`,
    date,
    period,
    compare: new Intl.Collator(locale).compare,
  };
}
