import { describe, expect, it } from 'vitest';
import { textOf } from '../../../web/text';
import { conflictWords } from '../../../web/text/conflict-words';
import { conflictsDa } from '../../../web/text/da/conflicts';
import { index } from '../views/map/dataset';

const numbers = (words: string): string[] => [...words.matchAll(/\d+/g)].map(([number]) => number).sort();

describe('registered contradictions', () => {
  const { conflicts } = index.catalogue;

  it('have Danish words, and no words stand without one', () => {
    expect(Object.keys(conflictsDa).sort()).toEqual(conflicts.map(({ id }) => id).sort());
  });

  it('name in Danish no number that the table does not have', () => {
    for (const conflict of conflicts) {
      const known = numbers(`${conflict.what_is_wrong} ${conflict.values} ${conflict.period}`);
      const plans = ['2021', '25', '2025', '29', '2023', '83', '2', '57', '6']; // planen 2021-25, planen 2025-29
      const danish = numbers((conflictsDa[conflict.id] ?? '').replaceAll(/(\d)\.(\d{3})/g, '$1$2'));
      expect({
        id: conflict.id,
        unknown: danish.filter((n) => !known.includes(n) && !plans.includes(n)),
      }).toEqual({
        id: conflict.id,
        unknown: [],
      });
    }
  });

  it('stand in the reader’s language where they can', () => {
    const conflict = { id: 'c11', what_is_wrong: 'Table and prose differ by 0.1.' };
    expect(conflictWords(textOf('da'), conflict)).toEqual({
      words: 'Tabel og tekst afviger med 0,1.',
      language: 'da',
    });
    expect(conflictWords(textOf('en'), conflict)).toEqual({ words: conflict.what_is_wrong, language: 'en' });
    expect(conflictWords(textOf('da'), { ...conflict, id: 'new' }).language).toBe('en');
  });
});
