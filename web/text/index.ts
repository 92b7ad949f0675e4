import i18next, { type i18n } from 'i18next';
import { da } from './da';
import { en } from './en';
import { type Formats, makeFormats } from './formats';

export type Language = 'da' | 'en';
export const LANGUAGES: readonly Language[] = ['da', 'en'];

type Resources = typeof da;
/** A key such as `map.noValue`: namespace, dot, key. */
export type TextKey = {
  [N in keyof Resources & string]: `${N}.${BaseKeys<keyof Resources[N] & string>}`;
}[keyof Resources & string];
type BaseKeys<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** The words of one language, with its ways of writing numbers and dates. */
export interface Text extends Formats {
  readonly language: Language;
  /** Looks a text up and fills in `{{name}}`; `count` chooses between `_one` and `_other`. */
  readonly t: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
}

const made = new Map<Language, Text>();

/** Gives the texts of a language. Works in the browser, in a worker and on the command line alike. */
export function textOf(language: Language): Text {
  const known = made.get(language);
  if (known) return known;
  const instance: i18n = i18next.createInstance();
  instance.init({
    lng: language,
    resources: { [language]: { translation: language === 'da' ? da : en } },
    initAsync: false,
    interpolation: { escapeValue: false }, // React and the SVG writer escape; texts never become HTML
    returnNull: false,
    showSupportNotice: false, // else it prints an advertisement, also between the lines of machine-readable output
  });
  const text: Text = {
    language,
    t: (key, values) => instance.t(key as string, values ?? {}) as string,
    ...makeFormats(language),
  };
  made.set(language, text);
  return text;
}
