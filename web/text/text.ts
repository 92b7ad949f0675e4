import i18next from 'i18next';
import type { da } from './da';
import { type Formats, makeFormats } from './formats';

export type Language = 'da' | 'en';
export const LANGUAGES: readonly Language[] = ['da', 'en'];

type Resources = typeof da;
/** A key such as `map.noValue`: area, dot, name. */
export type TextKey = {
  [N in keyof Resources & string]: `${N}.${BaseKeys<keyof Resources[N] & string>}`;
}[keyof Resources & string];
type BaseKeys<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** The words of one language, with its ways of writing numbers and dates. */
export interface Text extends Formats {
  readonly language: Language;
  /** Looks a text up and fills in `{{name}}`; `count` chooses between `_one` and `_other`. A text that is not there gives its key. */
  readonly t: (key: TextKey, values?: Values) => string;
}

type Values = Readonly<Record<string, string | number>>;

/** Texts by area and name, of all areas or of those that have come so far. */
export type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The texts of a language; `words` may grow while it is in use. */
export function makeText(language: Language, words: Words): Text {
  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    resources: { [language]: { translation: words } },
    initAsync: false,
    interpolation: { escapeValue: false }, // React and the SVG writer escape; texts never become HTML
    returnNull: false,
    showSupportNotice: false, // else it prints an advertisement, also between the lines of machine-readable output
  });
  return {
    language,
    t: (key, values) => {
      const plain = values?.count === undefined ? plainWords(words, key) : undefined;
      return plain === undefined ? (instance.t(key as string, values ?? {}) as string) : fill(plain, values);
    },
    ...makeFormats(language),
  };
}

/** A text that has one form only: found and filled in here, at a fiftieth of the time; a table asks for ten thousands. */
function plainWords(words: Words, key: string): string | undefined {
  const [area = '', name = ''] = key.split('.');
  return words[area]?.[name];
}

const fill = (words: string, values: Values = {}): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
