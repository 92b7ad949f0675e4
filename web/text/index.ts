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
  const resources = language === 'da' ? da : en;
  const instance: i18n = i18next.createInstance();
  instance.init({
    lng: language,
    resources: { [language]: { translation: resources } },
    initAsync: false,
    interpolation: { escapeValue: false }, // React and the SVG writer escape; texts never become HTML
    returnNull: false,
    showSupportNotice: false, // else it prints an advertisement, also between the lines of machine-readable output
  });
  const text: Text = {
    language,
    t: (key, values) => {
      const words = values?.count === undefined ? plainWords(resources, key) : undefined;
      return words === undefined ? (instance.t(key as string, values ?? {}) as string) : fill(words, values);
    },
    ...makeFormats(language),
  };
  made.set(language, text);
  return text;
}

/** A text that has one form only: found and filled in here, at a fiftieth of the time; a table asks for ten thousands. */
function plainWords(resources: unknown, key: string): string | undefined {
  const [area = '', name = ''] = key.split('.');
  const words = (resources as Readonly<Record<string, Readonly<Record<string, string>>>>)[area]?.[name];
  return typeof words === 'string' ? words : undefined;
}

const fill = (words: string, values: Readonly<Record<string, string | number>> = {}): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
