import type { Figure } from './figure';
import type { FigureIndex } from './figure-index';

/** Titles of the documents that some figures come from, newest first, each once. */
export function sourceTitles(index: FigureIndex, figures: Iterable<Figure>): readonly string[] {
  const used = new Set(
    [...figures].flatMap((figure) => (figure.kind === 'value' ? [figure.observation.source] : [])),
  );
  return index.catalogue.sources
    .filter(({ id }) => used.has(id))
    .sort((a, b) => b.year - a.year)
    .map(({ title_da }) => title_da);
}
