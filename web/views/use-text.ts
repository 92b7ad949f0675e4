import { useEffect, useState } from 'react';
import { reportProblems } from '../state/store';
import type { Language, Text } from '../text';
import { loadLanguage, textOf } from '../text/loaded';

/**
 * The texts of a language. The words before stay until the new ones have all come, so that nothing flashes; where they can't be fetched
 * they stay for good, and a notice says so.
 */
export function useText(language: Language): Text {
  const [shown, setShown] = useState<Language>(firstLanguage);
  useEffect(() => {
    let wanted = true;
    loadLanguage(language).then(
      () => wanted && setShown(language),
      () => reportProblems([{ file: `texts-${language}`, reason: 'not-reached' }]),
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return textOf(shown);
}

let firstLanguage: Language = 'da';

/** Fetches the texts that the page opens with. Where they can't be fetched it opens in Danish. */
export async function openWith(language: Language): Promise<void> {
  await loadLanguage(language).then(
    () => {
      firstLanguage = language;
    },
    () => undefined, // told by `useText`
  );
}
