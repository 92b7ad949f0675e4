const FOLDED: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ö: 'oe',
  ä: 'ae',
  ü: 'u',
  é: 'e',
};

/** Text as it is searched: small letters, "å" and "aa" alike, without accents and marks. */
export const fold = (words: string): string =>
  words
    .toLocaleLowerCase('da')
    .replace(/[æøåöäüé]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * True when each word of a folded query begins a word of the folded text. "noerre sk" finds "noerrevangs skolen". An empty query finds all.
 */
export function matches(folded: string, query: string): boolean {
  const text = ` ${folded}`;
  return query.split(' ').every((word) => text.includes(` ${word}`) || word === '');
}
