import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** What tells that a person is named, can be rung or written to, or is quoted. */
const SIGNS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  // eight digits as Danes group them, after a word that says what they are, or with the country's number
  {
    what: 'a telephone number',
    pattern:
      /(?:tlf|telefon|phone|mobil|ring)\.?\s*(?:nr\.?)?:?\s*(?:\+45\s?)?\d{2}\s?\d{2}\s?\d{2}\s?\d{2}\b/giu,
  },
  { what: 'a telephone number', pattern: /(?:\+|\b00)45[ \u00a0]?(?:\d[ \u00a0]?){8}\b/gu },
  { what: 'a mail address', pattern: /\b[\w.+-]{2,}@[\w-]+(?:\.[\w-]+)*\.(?:dk|com|net|org|eu)\b/giu },
  // a name of two capitalised words beside a verb of saying, or after a quotation
  {
    what: 'a quotation of a person',
    pattern:
      /(?:["”»]\s*,?\s*(?:siger|fortæller|udtaler|forklarer|mener)\s+\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ (?:siger|fortæller|udtaler|forklarer):?\s*["“”»])/gu,
  },
  {
    what: 'a titled name',
    pattern:
      /\b(?:[Bb]orgmester|[Ff]ormand|[Dd]irektør|[Pp]rojektleder|[Bb]eboer|[Kk]onsulent|[Hh]elhedsplansleder)\s+\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu,
  },
];

/** What looks like it and is not, with the reason. Only whole finds are let pass. */
const NOT_PERSONS: readonly { readonly file: RegExp; readonly found: RegExp; readonly why: string }[] = [];

/** Files that hold text; fonts and packed coordinates do not. */
const TEXT = /\.(?:js|mjs|css|html|json|geojson|csv|svg|webmanifest|txt|fgb)$/;

/** What of a text is about a person, as lines for whoever put it there. */
export function personsIn(file: string, text: string): string[] {
  const found = SIGNS.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({ what, words: match[0], at: match.index })),
  );
  return found
    .filter(({ words }) => !NOT_PERSONS.some((one) => one.file.test(file) && one.found.test(words)))
    .map(
      ({ what, words, at }) => `${file}: ${what}: "${words}" in "${around(text, at)}": nobody is named here`,
    );
}

const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - 40), at + 60).replace(/\s+/g, ' ');

/** The same for every file of a built folder. */
export const personComplaints = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => TEXT.test(name))
    .sort()
    .flatMap((name) => personsIn(name, readFileSync(join(folder, name), 'utf8')));
