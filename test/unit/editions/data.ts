import { createHash } from 'node:crypto';
import type { Edition } from '../../../web/domain/editions/edition';
import { sealEdition } from '../../../web/domain/editions/write';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import type { Observation } from '../../../web/domain/figures/observation';
import type { Story } from '../../../web/domain/stories/story';
import type { SlideData } from '../../../web/svg/slides/slide';
import { textOf } from '../../../web/text';
import { editionContent } from '../../../web/views/present/editions/make-edition';
import { dataset } from '../figures/data';
import { data, stories } from '../stories/data';

export const text = textOf('da');
export const story = stories[0] as Story;
export const hash = async (words: string): Promise<string> =>
  createHash('sha256').update(words, 'utf8').digest('hex');

/** The project's data with one printed figure changed. */
export const dataWith = (id: string, change: Partial<Observation>): SlideData => ({
  ...data,
  index: makeFigureIndex(
    dataset.catalogue,
    dataset.observations.map((row) => (row.id === id ? { ...row, ...change } : row)),
  ),
});

/** An edition of the first story. */
export const editionOf = (from: SlideData, previous: Edition | null = null, of = story): Promise<Edition> =>
  sealEdition(
    editionContent(text, from, { name: 'Bestyrelsesmøde', date: '2026-12-10', story: of, previous }),
    hash,
  );
