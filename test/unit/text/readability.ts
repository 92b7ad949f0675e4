/** A sentence ends at a full stop, but "9. klasse" and "1. august" are no ends. */
const END = /(?<!\d)[.!?:]+(?=\s|$)|(?<=\d)\.(?=\s+\p{Lu}|$)/u;
const WORD = /\p{L}[\p{L}\p{N}’'-]*/gu;
/** Letters from which on a word counts as long. */
const LONG = 7;

/**
 * The readability index LIX (Björnsson 1968): words a sentence, plus long words per hundred. Proper names, which nobody can
 * choose, are left out: words with a capital letter that do not begin a sentence.
 */
export function lix(text: string): number {
  const sentences = text.split(END).flatMap((sentence) => {
    const words = sentence.match(WORD) ?? [];
    return words.length > 0 ? [words.filter((word, i) => i === 0 || !/^\p{Lu}/u.test(word))] : [];
  });
  const words = sentences.flat();
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.length >= LONG).length;
  return words.length / sentences.length + (100 * long) / words.length;
}
