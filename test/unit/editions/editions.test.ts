import { describe, expect, it } from 'vitest';
import { readEdition } from '../../../web/data/editions';
import { canonicalText } from '../../../web/domain/editions/write';
import { changeRows } from '../../../web/views/present/editions/change-rows';
import { data } from '../stories/data';
import { dataWith, editionOf, hash, story, text } from './data';

describe('an edition', () => {
  it('is reopened a year later as the same bytes, and tells what was shown without the data of its day', async () => {
    const written = canonicalText(await editionOf(data));
    const read = await readEdition(written, hash);
    if (!read.ok) throw new Error(read.reason);
    expect(canonicalText(read.edition)).toBe(written);
    expect(read.edition.slides).toHaveLength(story.steps.length);
    expect(read.edition.figures.length).toBeGreaterThan(40);
    for (const { indicator, area, source, missing } of read.edition.figures) {
      expect(read.edition.names.indicators[indicator]?.name).toBeTruthy();
      expect(read.edition.names.areas[area]).toBeTruthy();
      if (missing === '') expect(read.edition.names.sources[source]).toBeTruthy();
    }
  });

  it('is refused when anything in it was changed afterwards, when it is another version, and when it is something else', async () => {
    const edition = await editionOf(data);
    const reasonOf = async (value: unknown): Promise<string> => {
      const read = await readEdition(canonicalText(value), hash);
      return read.ok ? 'taken' : read.reason;
    };
    expect(await reasonOf({ ...edition, name: 'Et andet møde' })).toBe('altered');
    expect(await reasonOf({ ...edition, figures: edition.figures.slice(1) })).toBe('altered');
    expect(await reasonOf({ ...edition, added: 1 })).toBe('altered');
    expect(await reasonOf({ ...edition, version: 2 })).toBe('other-version');
    expect(await reasonOf(story)).toBe('no-edition');
    const cut = await readEdition(canonicalText(edition).slice(0, -20), hash);
    expect(cut.ok ? '' : cut.reason).toBe('no-edition');
  });

  it('says in words what a corrected figure was and is, and where it is from', async () => {
    const first = await editionOf(data);
    const later = await editionOf(dataWith('9a17d848', { value: 1271 }), first);
    expect(changeRows(text, later, 'corrected')).toEqual([
      {
        key: 'population gl-jennumparken 2024-01-01',
        figure: 'Beboere, Gl. Jennumparken, 1. januar 2024',
        before: '1.270 personer',
        after: '1.271 personer',
        source: expect.stringContaining('Boligsocial Helhedsplan'),
      },
    ]);
    expect(later.changes.claims.map(({ after }) => after?.state)).toEqual(['changed']);
    expect(later.previous?.fingerprint).toBe(first.fingerprint);
  });

  it('holds figures that were shown before against the data of now, though they are shown no more', async () => {
    const first = await editionOf(data);
    const others = { ...story, steps: story.steps.filter(({ id }) => id !== 'hvor') };
    const later = await editionOf(dataWith('9a17d848', { value: 1271 }), first, others);
    expect(changeRows(text, later, 'corrected').map(({ key }) => key)).toEqual([
      'population gl-jennumparken 2024-01-01',
    ]);
  });

  it('tells a figure that only stands on another base from one that was corrected', async () => {
    const first = await editionOf(data);
    const later = await editionOf(dataWith('9a17d848', { locator: 's. 99' }), first);
    expect(later.changes.figures.map(({ kind }) => kind)).toEqual(['changed']);
    expect((await editionOf(data, first)).changes).toEqual({ figures: [], claims: [], boundary: null });
  });
});
