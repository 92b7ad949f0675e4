import { parsePeriod } from '../figures/period';

/** What a supplier of figures has agreed to deliver: a row of deliveries.csv. Roles only, never names. */
export interface Delivery {
  readonly id: string;
  readonly name_da: string;
  readonly name_en: string;
  readonly owner_role_da: string;
  readonly owner_role_en: string;
  /** Sources in sources.csv that its figures came by; may be empty. */
  readonly sources: readonly string[];
  /** Period of the last delivery, '' when there was none. */
  readonly last_delivery: string;
  /** Period by whose end the next one is expected, '' when nothing is agreed. */
  readonly next_delivery: string;
  readonly note: string;
}

export const MEETING_KINDS = ['board', 'steering-group', 'conference', 'data-report'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** A meeting that rests on figures: a row of meetings.csv. */
export interface Meeting {
  readonly date: string;
  /** False while the date is only an example. */
  readonly agreed: boolean;
  readonly kind: MeetingKind;
  readonly title_da: string;
  readonly title_en: string;
  /** Deliveries that it needs; empty = all. */
  readonly needs: readonly string[];
  readonly note: string;
}

/** Where a delivery stands on a day. */
export type DeliveryState = 'delivered' | 'due' | 'overdue' | 'not-agreed';

/** Days before the end of the agreed period from which a delivery is expected. */
const DUE_DAYS = 60;
const DAY = 86_400_000;

const lastDay = (period: string): string => parsePeriod(period)?.end ?? '';

/** Where a delivery stands: agreed for later, expected soon, past its last day, or not agreed at all. */
export function deliveryState({ next_delivery }: Delivery, today: string): DeliveryState {
  const end = lastDay(next_delivery);
  if (end === '') return 'not-agreed';
  if (end < today) return 'overdue';
  return Date.parse(end) - Date.parse(today) <= DUE_DAYS * DAY ? 'due' : 'delivered';
}

/** A coming meeting with the deliveries that should be in before it and are not. */
export interface MeetingNeeds {
  readonly meeting: Meeting;
  readonly missing: readonly Delivery[];
}

/** The meetings from a day on, in order of time, each with what it lacks: what is expected before the day of the meeting. */
export function meetingNeeds(
  meetings: readonly Meeting[],
  deliveries: readonly Delivery[],
  today: string,
): readonly MeetingNeeds[] {
  return meetings
    .filter(({ date }) => date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((meeting) => ({
      meeting,
      missing: deliveries.filter((delivery) => {
        const end = lastDay(delivery.next_delivery);
        const needed = meeting.needs.length === 0 || meeting.needs.includes(delivery.id);
        return needed && end !== '' && end <= meeting.date;
      }),
    }));
}
