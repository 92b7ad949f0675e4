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
  const plural = new Intl.PluralRules(language);
  return {
    language,
    t: (key, values) => {
      const [area = '', name = ''] = key.split('.');
      const count = values?.count;
      const form = count === undefined ? '' : `_${plural.select(Number(count))}`;
      const found = words[area]?.[`${name}${form}`] ?? words[area]?.[name];
      return found === undefined ? key : fill(found, values);
    },
    ...makeFormats(language),
  };
}

const fill = (words: string, values: Values = {}): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
