import { da } from './da';
import { en } from './en';
import { type Language, makeText, type Text } from './text';

export { LANGUAGES, type Language, type Text, type TextKey } from './text';

const ALL: Readonly<Record<Language, Text>> = { da: makeText('da', da), en: makeText('en', en) };

/** All texts of a language at once: for the command line and tests. The browser takes them as they are needed (`loaded.ts`). */
export const textOf = (language: Language): Text => ALL[language];
