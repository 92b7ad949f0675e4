import { type Delivery, MEETING_KINDS, type Meeting } from '../../../web/domain/calendar/calendar';
import { date, id, oneOf, period, refs, text, words, yesNo } from '../columns';
import { table } from '../read-table';

export const DELIVERIES = table<Delivery>({
  name: 'deliveries',
  file: 'figures/deliveries.csv',
  key: ['id'],
  mayBeEmpty: true,
  columns: {
    id: id(),
    name_da: words(),
    name_en: words(),
    owner_role_da: words(),
    owner_role_en: words(),
    sources: refs('sources'),
    last_delivery: period('optional'),
    next_delivery: period('optional'),
    note: text(),
  },
});

export const MEETINGS = table<Meeting>({
  name: 'meetings',
  file: 'figures/meetings.csv',
  key: ['date', 'kind'],
  mayBeEmpty: true,
  columns: {
    date: date(),
    agreed: yesNo(),
    kind: oneOf(MEETING_KINDS),
    title_da: words(),
    title_en: words(),
    needs: refs('deliveries'),
    note: text(),
  },
});
