import { describe, expect, it } from 'vitest';
import type { Remark } from '../../../../web/domain/checks/remark';
import { findingKey } from '../../../../web/domain/drafts/draft-remarks';
import type { RangeMark } from '../../../../web/domain/drafts/marks';
import { finding } from '../../../../web/domain/findings/finding';
import { stateChanges } from '../../../../web/map/bench/data';
import { findingRows } from '../../../../web/views/boundaries/model/finding-rows';
import { markAt, mirrorOf } from '../../../../web/views/boundaries/model/mirror-lines';
import { pointStates } from '../../../../web/views/boundaries/model/point-states';
import { linesSeen, rowLayout } from '../../../../web/views/boundaries/model/row-layout';

const mark = (line: number, start: number, end: number, state: RangeMark['state'] = 'fine'): RangeMark => ({
  line,
  start,
  end,
  state,
  count: 1,
  finding: state === 'fine' ? undefined : finding('range-matches-nothing'),
});

const linesOf = (text: string, read: string, marks: readonly RangeMark[]) => {
  const { lines, at } = mirrorOf(text, read, marks);
  return lines.map((_, i) => at(i));
};

describe('mirrorOf', () => {
  const text = 'Falkevej 1, 3\nØrnevej 5';
  const marks = [mark(1, 9, 10), mark(1, 12, 13, 'matches-nothing'), mark(2, 22, 23)];

  it('cuts each line into plain text and ranges, and loses no letter', () => {
    const lines = linesOf(text, text, marks);
    expect(lines.map(({ stretches }) => stretches.map((one) => one.text).join(''))).toEqual(text.split('\n'));
    expect(lines[0]?.stretches.map(({ text: part, state }) => [part, state])).toEqual([
      ['Falkevej ', undefined],
      ['1', 'fine'],
      [', ', undefined],
      ['3', 'matches-nothing'],
    ]);
  });

  it('leaves a line plain while its reading is that of another text, and keeps the others', () => {
    const [first, second] = linesOf(`${text.replace('1, 3', '1, 35')}`, text, marks);
    expect(first?.stretches).toEqual([{ text: 'Falkevej 1, 35', state: undefined, mark: undefined }]);
    expect(second?.stretches[1]).toEqual({ text: '5', state: 'fine', mark: 2 });
  });

  it('says of a caret which range it is in, trouble first', () => {
    expect(markAt(marks, text, 13)?.state).toBe('matches-nothing');
    expect(markAt([mark(1, 0, 4), mark(1, 2, 3, 'overlaps')], 'abcd', 2)?.state).toBe('overlaps');
    expect(markAt(marks, text, 3)).toBeUndefined();
    expect(markAt(marks, `${text} (ulige numre)`, 38)).toBe(marks[2]);
  });
});

describe('rowLayout', () => {
  const lines = ['one', 'three rows', 'one', ''];
  const layout = rowLayout(lines, (line) => (line === 'three rows' ? 3 : 1));

  it('puts each line under the rows of those before it', () => {
    expect(layout.rows).toBe(6);
    expect(lines.map((_, i) => layout.startOf(i))).toEqual([0, 1, 4, 5]);
    expect([0, 1, 2, 3, 4, 5].map(layout.lineAt)).toEqual([0, 1, 1, 1, 2, 3]);
  });

  it('names the lines that are seen with a page above and below, and none beyond the text', () => {
    const many = rowLayout(Array(5000).fill('x'), () => 1);
    expect(linesSeen(many, 1000, 10)).toEqual(Array.from({ length: 31 }, (_, i) => 990 + i));
    expect(linesSeen(many, 4995, 10).at(-1)).toBe(4999);
    expect(linesSeen(layout, 0, 20)).toEqual([0, 1, 2, 3]);
    expect(
      linesSeen(
        rowLayout([''], () => 1),
        0,
        5,
      ),
    ).toEqual([0]);
  });
});

describe('pointStates', () => {
  it('tells what came and went before whose it is', () => {
    const states = pointStates([0, 1, -1, 1, -1, 0], [0, 1, 0, 0, -1, -1], 0);
    expect([...states]).toEqual([
      [0, 'own'],
      [1, 'other'],
      [2, 'left'],
      [3, 'entered'],
      [5, 'entered'],
    ]);
  });

  it('reaches the map as the difference to what it shows', () => {
    const before = new Map([
      [1, 'own'],
      [2, 'left'],
      [3, 'own'],
    ] as const);
    const after = new Map([
      [1, 'own'],
      [2, 'entered'],
      [4, 'other'],
    ] as const);
    expect(stateChanges(before, after)).toEqual([
      [2, 'entered'],
      [4, 'other'],
      [3, undefined],
    ]);
  });
});

describe('findingRows', () => {
  const remark = (area: string, code: 'side-gap' | 'letters-left-out', street: string): Remark => ({
    finding: finding(code, { area, street, place: { line: 3 } }),
    concerned: [],
    beside: [],
    absent: [],
  });
  const gap = remark('a', 'side-gap', 'Falkevej');
  const letters = remark('b', 'letters-left-out', 'Ørnevej');

  it('puts what weighs most first, and what was let stand apart, wherever its line has moved', () => {
    const moved = { ...letters.finding, place: { line: 9 } };
    const accepted = [{ key: findingKey(moved), note: 'set' }];
    expect(findingRows([gap, letters, gap], [], 'a').open.map(({ remark: one }) => one)).toEqual([
      letters,
      gap,
    ]);
    const rows = findingRows([gap, letters], accepted, 'a');
    expect(rows.open.map(({ remark: one }) => one)).toEqual([gap]);
    expect(rows.accepted[0]).toMatchObject({ remark: letters, accepted: { note: 'set' } });
  });
});
