import { first } from './da/packs/first';
import { type Language, makeText, type Text, type Words } from './text';

/** The parts in which texts are fetched; what the command line alone says is none of them. */
export type Pack = 'first' | 'screens' | 'files';

const FETCH: Readonly<Record<Language, Readonly<Record<Pack, () => Promise<Words>>>>> = {
  da: {
    first: async () => first,
    screens: async () => (await import('./da/packs/screens')).screens,
    files: async () => (await import('./da/packs/files')).files,
  },
  en: {
    first: async () => (await import('./en/packs/first')).first,
    screens: async () => (await import('./en/packs/screens')).screens,
    files: async () => (await import('./en/packs/files')).files,
  },
};

const words: Readonly<Record<Language, Record<string, Words[string]>>> = { da: { ...first }, en: {} };
const texts: Readonly<Record<Language, Text>> = {
  da: makeText('da', words.da),
  en: makeText('en', words.en),
};

const languages = new Set<Language>(['da']);
const packs = new Set<Pack>(['first']);

const fetchPack = async (language: Language, pack: Pack): Promise<void> => {
  Object.assign(words[language], await FETCH[language][pack]());
};

/** The texts of a language as far as they have been fetched; the first ones of Danish are always there. */
export const textOf = (language: Language): Text => texts[language];

/** Fetches the texts of a part, in every language that was asked for so far. */
export async function loadPack(pack: Pack): Promise<void> {
  packs.add(pack);
  await Promise.all([...languages].map((language) => fetchPack(language, pack)));
}

/** Fetches a language, in every part that was asked for so far. */
export async function loadLanguage(language: Language): Promise<void> {
  languages.add(language);
  await Promise.all([...packs].map((pack) => fetchPack(language, pack)));
}
