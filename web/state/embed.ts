import type { ScreenId } from './screens';

/** Parts of a view that another page may show, in the order in which they stand. */
export const EMBED_PARTS = ['map', 'legend', 'chart', 'table'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

/** What can be taken from each screen; a screen that is not listed can't be shown by another page. */
export const EMBED_OFFER: Readonly<Partial<Record<ScreenId, readonly EmbedPart[]>>> = {
  map: EMBED_PARTS,
  compare: EMBED_PARTS,
  trends: ['chart', 'table'],
  area: ['table'],
  goals: ['table'],
  criteria: ['table'],
};

/** Parts as an address names them, in their order; undefined when one is unknown or comes twice. */
export function readEmbed(text: string): readonly EmbedPart[] | undefined {
  const words = text.split(',');
  const parts = EMBED_PARTS.filter((part) => words.includes(part));
  return parts.length === words.length ? parts : undefined;
}
