import type { Edition, EditionContent } from './edition';

/** Makes SHA-256 of a text as UTF-8, lower-case hex. */
export type HashText = (text: string) => Promise<string>;

/** The one way of writing a value: keys in the order of their letters, one blank a level, a line at the end. */
export const canonicalText = (value: unknown): string => `${JSON.stringify(sorted(value), undefined, 1)}\n`;

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}

/** Gives an edition its fingerprint. */
export async function sealEdition(content: EditionContent, hash: HashText): Promise<Edition> {
  return { ...content, fingerprint: await hash(canonicalText(content)) };
}

/** True when nothing in an edition was changed after it was sealed. */
export async function isSealed({ fingerprint, ...content }: Edition, hash: HashText): Promise<boolean> {
  return (await hash(canonicalText(content))) === fingerprint;
}
