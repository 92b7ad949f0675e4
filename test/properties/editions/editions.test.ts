import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdition } from '../../../web/data/editions';
import { questionKey, questionOf } from '../../../web/domain/editions/changes';
import { canonicalText } from '../../../web/domain/editions/write';
import { dataWith, editionOf, hash, story } from '../../unit/editions/data';
import { dataset } from '../../unit/figures/data';
import { data } from '../../unit/stories/data';
import { times } from '../long';

const first = await editionOf(data);
const shown = new Map(first.figures.map((figure) => [figure.row, questionKey(figure)]));
const numbered = dataset.observations.filter(({ value }) => value !== null).map(({ id }) => id);
const words = fc.string({ unit: 'binary', maxLength: 30 });

describe('editions', () => {
  it('are written, read and written again as the same bytes, whatever words stand in them', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (title, headline, notes) => {
        const steps = story.steps.slice(0, 2).map((step) => ({ ...step, headline, notes }));
        const written = canonicalText(await editionOf(data, first, { ...story, title, steps }));
        const read = await readEdition(written, hash);
        expect(read.ok && canonicalText(read.edition)).toBe(written);
      }),
      { seed: 20_261_130, numRuns: times(25, 10) },
    );
  });

  it('name exactly the figure that was changed in the data, where it was shown', async () => {
    const rows = fc.oneof(
      fc.constantFrom(...[...shown.keys()].filter(Boolean)),
      fc.constantFrom(...numbered),
    );
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(-20, -1, 0.1, 1, 20), async (id, by) => {
        const value = dataset.observations.find((row) => row.id === id)?.value;
        if (value === null || value === undefined) return;
        const later = await editionOf(dataWith(id, { value: Number((value + by).toFixed(3)) }), first);
        const corrected = later.changes.figures.filter(({ kind }) => kind === 'corrected');
        expect(later.changes.figures).toEqual(corrected);
        const expected = shown.get(id);
        expect(corrected.map((change) => questionKey(questionOf(change)))).toEqual(
          expected ? [expected] : [],
        );
      }),
      { seed: 20_261_130, numRuns: times(25, 10) },
    );
  });
});
