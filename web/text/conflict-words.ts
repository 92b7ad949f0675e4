import type { Conflict } from '../domain/dataset/catalogue';
import { conflictsDa } from './da/conflicts';
import type { Language, Text } from './text';

/** A registered contradiction in the reader's language where there is one, with the language that it is in. */
export interface ConflictWords {
  readonly words: string;
  readonly language: Language;
}

/** What is wrong, in Danish where it was put into Danish; else as the table of conflicts says it, in English. */
export function conflictWords(text: Text, conflict: Pick<Conflict, 'id' | 'what_is_wrong'>): ConflictWords {
  const danish = text.language === 'da' ? conflictsDa[conflict.id] : undefined;
  return danish ? { words: danish, language: 'da' } : { words: conflict.what_is_wrong, language: 'en' };
}
