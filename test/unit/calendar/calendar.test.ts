import { describe, expect, it } from 'vitest';
import {
  type Delivery,
  deliveryState,
  type Meeting,
  meetingNeeds,
} from '../../../web/domain/calendar/calendar';
import { dataset } from '../figures/data';

const delivery = (id: string, next: string, last = ''): Delivery => ({
  id,
  name_da: id,
  name_en: id,
  owner_role_da: 'leder',
  owner_role_en: 'head',
  sources: [],
  last_delivery: last,
  next_delivery: next,
  note: '',
});
const meeting = (date: string, needs: readonly string[] = []): Meeting => ({
  date,
  agreed: true,
  kind: 'board',
  title_da: date,
  title_en: date,
  needs,
  note: '',
});

describe('the data calendar', () => {
  it.each([
    ['2026-10', '2026-10-31', 'due'],
    ['2026-10', '2026-11-01', 'overdue'],
    ['2027', '2026-11-30', 'delivered'],
    ['2026', '2026-11-30', 'due'],
    ['', '2026-11-30', 'not-agreed'],
  ])('next "%s" is on %s %s', (next, today, state) => {
    expect(deliveryState(delivery('a', next), today)).toBe(state);
  });

  it('tells of every coming meeting what should be in before it and is not', () => {
    const deliveries = [delivery('a', '2026-10'), delivery('b', '2027-01'), delivery('c', '')];
    const meetings = [
      meeting('2027-02-04'),
      meeting('2026-11-01'),
      meeting('2026-12-10', ['b', 'c']),
      meeting('2026-12-09'),
    ];
    const found = meetingNeeds(meetings, deliveries, '2026-11-30');
    expect(found.map((one) => [one.meeting.date, one.missing.map(({ id }) => id)])).toEqual([
      ['2026-12-09', ['a']],
      ['2026-12-10', []],
      ['2027-02-04', ['a', 'b']],
    ]);
  });

  it('names roles, never persons: the data hold no name, number or address of one', () => {
    for (const { owner_role_da, owner_role_en, note } of dataset.tables.deliveries)
      expect([owner_role_da, owner_role_en, note].join(' ')).not.toMatch(/@|\d{8}|\btlf\b|\bph\.d/i);
  });
});
