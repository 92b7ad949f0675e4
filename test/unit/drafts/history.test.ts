import { describe, expect, it } from 'vitest';
import { draftOfPlan } from '../../../web/domain/drafts/draft';
import { change, redo, startHistory, undo } from '../../../web/domain/drafts/history';

const row = (area: string, order: number, text: string) => ({
  plan: '2025',
  area,
  order,
  text,
  street: '',
  note: '',
});
const draft = draftOfPlan('2025', [row('b', 2, 'Y 2'), row('b', 1, 'X 1'), row('c', 1, 'Z 3')], ['a', 'b']);
const write = (text: string) => ({ kind: 'text', area: 'b', text }) as const;

describe('a draft', () => {
  it('of a plan has its areas in order, also those without a list and those outside the plan', () => {
    expect(draft.areas).toEqual([
      { area: 'a', text: '' },
      { area: 'b', text: 'X 1\nY 2' },
      { area: 'c', text: 'Z 3' },
    ]);
  });

  it('takes typing without a pause as one step, and everything else as steps of their own', () => {
    let history = startHistory(draft);
    for (const text of ['X', 'X 1', 'X 12']) history = change(history, write(text), 'typing b');
    history = change(history, { kind: 'accept', key: 'k', note: 'set' });
    history = change(history, write('X 123'), 'typing b');
    expect(history.past).toHaveLength(3);
    history = undo(undo(history));
    expect(history.present).toMatchObject({ areas: [{}, { text: 'X 12' }, {}], accepted: [] });
    expect(undo(history).present).toBe(draft);
  });

  it('comes back by redo, until something else is done', () => {
    const history = undo(change(startHistory(draft), write('new')));
    expect(redo(history).present.areas[1]?.text).toBe('new');
    expect(redo(change(history, write('other'))).present.areas[1]?.text).toBe('other');
  });

  it('is not changed by a change that changes nothing', () => {
    const history = startHistory(draft);
    expect(change(history, write('X 1\nY 2'))).toBe(history);
    expect(change(history, { kind: 'reopen', key: 'k' })).toBe(history);
  });
});
