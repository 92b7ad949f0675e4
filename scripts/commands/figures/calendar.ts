import { Command } from 'commander';
import { type Delivery, deliveryState, meetingNeeds } from '../../../web/domain/calendar/calendar';
import { localDay } from '../../../web/domain/calendar/local-day';
import { type Console, exitCodeOf, findingsAsData, tellFindings, textTable } from '../../console';

interface Options {
  readonly geodata: string;
  readonly today?: string;
  readonly json?: true;
}

/** `figures calendar`: what was delivered, what is expected, and what is missing before which meeting. */
export const calendarCommand = (to: Console): Command =>
  new Command('calendar')
    .description(to.text.t('figuresImport.calendar'))
    .option('--today <date>', to.text.t('figuresImport.option-today'))
    .option('--geodata <folder>', to.text.t('build.option-geodata'), 'geodata')
    .option('--json', to.text.t('build.option-json'))
    .action(async ({ geodata, today = localDay(new Date()), json }: Options) => {
      const { readDataset } = await import('../../tables/read-dataset');
      const { tables, findings } = readDataset(geodata);
      const own = findings.filter(({ level }) => level === 'error');
      process.exitCode = exitCodeOf(own);
      const states = tables.deliveries.map(({ line: _line, ...delivery }) => ({
        ...delivery,
        state: deliveryState(delivery, today),
      }));
      const meetings = meetingNeeds(tables.meetings, tables.deliveries, today);
      if (json) {
        const list = meetings.map(({ meeting, missing }) => ({
          date: meeting.date,
          agreed: meeting.agreed,
          kind: meeting.kind,
          title: meeting.title_da,
          missing: missing.map(({ id }) => id),
        }));
        to.print(
          JSON.stringify(
            { deliveries: states, meetings: list, findings: findingsAsData(own, to.text) },
            undefined,
            1,
          ),
        );
        return;
      }
      tellFindings(to, own);
      const { t, language } = to.text;
      const nameOf = (one: Delivery): string => (language === 'da' ? one.name_da : one.name_en);
      to.print(
        textTable([
          [
            t('figuresImport.calendar-last'),
            t('figuresImport.calendar-next'),
            t('figuresImport.calendar-state'),
            t('figuresImport.calendar-delivery'),
            t('figuresImport.calendar-owner'),
          ],
          ...states.map((one) => [
            one.last_delivery,
            one.next_delivery,
            t(`figuresImport.state-${one.state}`),
            nameOf(one),
            language === 'da' ? one.owner_role_da : one.owner_role_en,
          ]),
        ]),
      );
      to.print('');
      to.print(t('figuresImport.calendar-meetings'));
      if (meetings.length === 0) to.print(`  ${t('figuresImport.calendar-no-meetings')}`);
      for (const { meeting, missing } of meetings) {
        const called = language === 'da' ? meeting.title_da : meeting.title_en;
        const title = meeting.agreed ? called : t('figuresImport.calendar-example', { title: called });
        const lacks =
          missing.length === 0
            ? t('figuresImport.calendar-nothing-missing')
            : t('figuresImport.calendar-missing', { deliveries: missing.map(nameOf).join('; ') });
        to.print(`  ${meeting.date}  ${title}: ${lacks}`);
      }
    });
