import { meetingNeeds } from '../../domain/calendar/calendar';
import type { Text } from '../../text';
import { type Html, html, NOTHING } from '../html';
import { lineList } from './line-list';
import type { Chapter, ReportData } from './report';

/** How figures are read and told, where they come from, and what is awaited before which meeting. */
export const closingChapters = (text: Text, data: ReportData): readonly Chapter[] => [
  { id: 'metode', title: text.t('report.method'), body: method(text), follows: true },
  { id: 'kilder', title: text.t('report.sources'), body: sources(text, data) },
  ...calendar(text, data),
];

const method = ({ t }: Text): Html =>
  lineList([
    t('report.method1'),
    t('report.method2'),
    t('report.method3'),
    t('report.method4'),
    t('report.method5'),
  ]);

function sources(text: Text, { index, manifest }: ReportData): Html {
  const documents = index.catalogue.sources.map(({ title_da: title, publisher, year }) =>
    text.t('report.sourceLine', { title, publisher, year }),
  );
  const files = (manifest?.files ?? []).map(({ source, licence, date }) =>
    text.t('report.licence', { source, licence, date: text.date(date) }),
  );
  return html`${lineList(documents)}
${files.length > 0 ? html`<h3>${text.t('report.files')}</h3>${lineList([...new Set(files)])}` : NOTHING}`;
}

/** Deliveries and meetings as seen on the day of the data, so that the same data give the same report. */
function calendar(text: Text, { sources: from, manifest }: ReportData): readonly Chapter[] {
  if (!from) return [];
  const danish = text.language === 'da';
  const day = manifest?.files.find(({ role }) => role === 'observations')?.date ?? '';
  const period = (printed: string): string => (printed === '' ? '–' : text.period(printed));
  const head = (['delivery', 'owner', 'last', 'next'] as const).map((name) =>
    text.t(`dataScreen.column-${name}`),
  );
  const rows = from.deliveries.map((one) => [
    danish ? one.name_da : one.name_en,
    danish ? one.owner_role_da : one.owner_role_en,
    period(one.last_delivery),
    period(one.next_delivery),
  ]);
  const meetings = meetingNeeds(from.meetings, from.deliveries, day).map(({ meeting, missing }) =>
    text.t('report.meeting', {
      date: text.date(meeting.date),
      title: danish ? meeting.title_da : meeting.title_en,
      state:
        missing.length === 0
          ? text.t('report.meetingNone')
          : text.t('report.meetingAwaits', {
              deliveries: missing.map((one) => (danish ? one.name_da : one.name_en)).join('; '),
            }),
    }),
  );
  return [
    {
      id: 'kalender',
      title: text.t('report.calendar'),
      follows: true,
      body: html`<p>${text.t('report.calendarAbout', { date: day === '' ? '–' : text.date(day) })}</p>
<table class="words"><caption>${text.t('report.deliveries')}</caption><thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map((cells) => html`<tr>${cells.map((words, c) => (c === 0 ? html`<th scope="row">${words}</th>` : html`<td>${words}</td>`))}</tr>`)}</tbody></table>
<h3>${text.t('report.meetings')}</h3>
${meetings.length > 0 ? lineList(meetings) : html`<p>${text.t('dataScreen.missing-no-meeting')}</p>`}`,
    },
  ];
}
