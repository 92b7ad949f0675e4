import type { ReactNode } from 'react';
import { meetingNeeds } from '../../domain/calendar/calendar';
import type { FigureSources } from '../../domain/dataset/figure-sources';
import type { Text } from '../../text';
import { DataTable } from './DataTable';
import { calendarRows, meetingDay, ownName, ownTitle } from './model';

/** What was delivered, what is awaited, and what lacks before which meeting. */
export function CalendarSection({
  text,
  sources,
  today,
}: {
  readonly text: Text;
  readonly sources: FigureSources;
  readonly today: string;
}): ReactNode {
  const { t } = text;
  const meetings = meetingNeeds(sources.meetings, sources.deliveries, today);
  const period = (printed: string): string => (printed === '' ? '–' : text.period(printed));
  return (
    <>
      <DataTable
        caption={t('dataScreen.calendar')}
        head={[
          t('dataScreen.column-delivery'),
          t('dataScreen.column-owner'),
          t('dataScreen.column-last'),
          t('dataScreen.column-next'),
          t('dataScreen.column-state'),
        ]}
        rows={calendarRows(sources, today).map(({ delivery, state }) => ({
          key: delivery.id,
          cells: [
            ownName(delivery, text),
            text.language === 'da' ? delivery.owner_role_da : delivery.owner_role_en,
            period(delivery.last_delivery),
            period(delivery.next_delivery),
            <span key="state" className={state === 'overdue' ? 'data-overdue' : undefined}>
              {t(`figuresImport.state-${state}`)}
            </span>,
          ],
        }))}
      />
      <h3 className="data-heading">{t('dataScreen.meetings')}</h3>
      {meetings.some(({ meeting }) => !meeting.agreed) && (
        <p className="data-about">{t('dataScreen.meetings-example')}</p>
      )}
      {meetings.length === 0 && <p>{t('dataScreen.missing-no-meeting')}</p>}
      <ul className="data-list">
        {meetings.map(({ meeting, missing }) => (
          <li key={`${meeting.date}${meeting.kind}`}>
            <strong>
              {meetingDay(meeting, text)} · {ownTitle(meeting, text)}
            </strong>
            <span className={missing.length > 0 ? 'data-overdue' : 'muted'}>
              {missing.length === 0
                ? t('dataScreen.meeting-ready')
                : t('dataScreen.meeting-missing', {
                    deliveries: missing.map((one) => ownName(one, text)).join(' · '),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
