import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../web/domain/drafts/draft';
import { makeListIndex } from '../../../web/domain/drafts/list-index';
import { readDraft } from '../../../web/domain/drafts/read-draft';
import { townOf } from './town';

const town = townOf(['Falkevej', '1', '2', '3', '4', '4A', '6'], ['Ørnevej', '1', '3', '5']);
const index = makeListIndex(town, []);
const draftOf = (texts: Readonly<Record<string, string>>): Draft => ({
  plan: '2025',
  accepted: [],
  areas: Object.entries(texts).map(([area, text]) => ({ area, text })),
});
/** Marks as `state "text"`. */
function marks(texts: Readonly<Record<string, string>>, area = 'a'): string[] {
  const read = readDraft(draftOf(texts), index).areas.find((one) => one.area === area);
  return (read?.marks ?? []).map(({ state, start, end }) => `${state} "${texts[area]?.slice(start, end)}"`);
}

describe('readDraft', () => {
  it('gives every range its state, with the stretch of text that has it', () => {
    expect(marks({ a: 'Falkevej 1-3 (ulige numre), 2-8 (lige numre)\n\nØrnevej 7-9, 5' })).toEqual([
      'fine "1-3"',
      'partly-missing "2-8"',
      'matches-nothing "7-9"',
      'fine "5"',
    ]);
  });

  it('marks what cannot be read and a street that the register does not have', () => {
    expect(marks({ a: 'Falkevej 1, 3-x, 4\nSpurvevej 1-3' })).toEqual([
      'fine "1"',
      'unreadable "3-x"',
      'fine "4"',
      'street-unknown "Spurvevej"',
      'street-unknown "1-3"',
    ]);
  });

  it('marks a claim of two areas on both sides, and says where the other one stands', () => {
    const texts = { a: 'Falkevej 1-4', b: 'Ørnevej 1\nFalkevej 4' };
    expect(marks(texts)).toEqual(['overlaps "1-4"']);
    expect(marks(texts, 'b')).toEqual(['fine "1"', 'overlaps "4"']);
    const [mark] = readDraft(draftOf(texts), index).areas[0]?.marks ?? [];
    expect(mark?.finding).toMatchObject({
      code: 'address-in-two-areas',
      houseNumbers: ['4', '4A'],
      values: { otherArea: 'b', otherText: 'Falkevej 4', otherLine: 2 },
    });
  });

  it('marks a repetition at the later line only', () => {
    expect(marks({ a: 'Falkevej 1-3\nFalkevej 2' })).toEqual(['fine "1-3"', 'repeated "2"']);
  });

  it('keeps places right behind blanks and Windows line ends', () => {
    expect(marks({ a: '  Falkevej 1\r\n\r\n  Ørnevej 3 ' })).toEqual(['fine "1"', 'fine "3"']);
  });

  it('reads 5,000 ranges', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `Falkevej ${(i % 999) + 1}`).join('\n');
    const { areas, areaOf } = readDraft(draftOf({ a: text }), index);
    expect(areas[0]?.marks).toHaveLength(5000);
    expect(areaOf.filter((area) => area === 0)).toHaveLength(6);
  });
});
