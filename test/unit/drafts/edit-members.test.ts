import { describe, expect, it } from 'vitest';
import type { DraftArea } from '../../../web/domain/drafts/draft';
import { editMembers } from '../../../web/domain/drafts/edit-members';
import { makeListIndex } from '../../../web/domain/drafts/list-index';
import { townOf } from './town';

const town = townOf(
  ['Falkevej', '1', '2', '3', '4', '4A', '5', '6'],
  ['Ørnevej', '1', '3', '5'],
  ['Gl. Allé', '1', '2'],
);
const index = makeListIndex(town, [{ alias: 'Ørne Vej', name: 'Ørnevej' }]);
const at = (...ids: string[]): number[] =>
  ids.map((id) => town.addresses.findIndex((address) => address.id === id));
const edit = (areas: readonly DraftArea[], ids: readonly string[], to: string) =>
  editMembers('2025', areas, index, at(...ids), to);

describe('editMembers', () => {
  it('writes the street anew in its shortest form and leaves the other lines alone', () => {
    const areas = [{ area: 'a', text: ' Ørnevej   1 og 3\nFalkevej 1, 3' }];
    expect(edit(areas, ['Falkevej|5'], 'a')).toEqual({
      kind: 'texts',
      areas: [{ area: 'a', text: ' Ørnevej   1 og 3\nFalkevej 1-5 (ulige numre)' }],
    });
  });

  it('joins the lines of a street, and keeps the spelling of the list', () => {
    const areas = [{ area: 'a', text: 'Ørne Vej 1\nFalkevej 2\nØrnevej 3' }];
    expect(edit(areas, ['Ørnevej|5'], 'a')).toEqual({
      kind: 'texts',
      areas: [{ area: 'a', text: 'Ørne Vej 1-5\nFalkevej 2' }],
    });
  });

  it('takes an address from the area that had it', () => {
    const areas = [
      { area: 'a', text: 'Falkevej 1-6' },
      { area: 'b', text: 'Ørnevej 1-5' },
    ];
    expect(edit(areas, ['Falkevej|6'], 'b')).toEqual({
      kind: 'texts',
      areas: [
        { area: 'a', text: 'Falkevej 1-5' },
        { area: 'b', text: 'Ørnevej 1-5\nFalkevej 6' },
      ],
    });
  });

  it('takes the line away with the last address', () => {
    const areas = [{ area: 'a', text: 'Gl. Allé 1\nØrnevej 1' }];
    expect(edit(areas, ['Gl. Allé|1'], '')).toEqual({
      kind: 'texts',
      areas: [{ area: 'a', text: 'Ørnevej 1' }],
    });
  });

  it('changes nothing where nothing changes', () => {
    const areas = [{ area: 'a', text: 'Falkevej  1 ' }];
    expect(edit(areas, ['Falkevej|1'], 'a')).toEqual({ kind: 'texts', areas: [] });
    expect(edit(areas, ['Falkevej|2'], '')).toEqual({ kind: 'texts', areas: [] });
  });

  it('refuses what no list can say: a bare number without its lettered house', () => {
    expect(edit([{ area: 'a', text: 'Falkevej 4' }], ['Falkevej|4A'], '')).toMatchObject({
      kind: 'refused',
      findings: [{ code: 'list-cannot-name', houseNumbers: ['4'] }],
    });
  });

  it('refuses to rewrite a line that could not be read, so that nothing is lost', () => {
    expect(edit([{ area: 'a', text: 'Falkevej 1, 3-x' }], ['Falkevej|5'], 'a')).toMatchObject({
      kind: 'refused',
      findings: [{ code: 'draft-line-unread', place: { line: 1 } }],
    });
  });
});
