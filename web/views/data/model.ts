import {
  type Delivery,
  type DeliveryState,
  deliveryState,
  type Meeting,
  meetingNeeds,
} from '../../domain/calendar/calendar';
import type { FigureSources, SourceTerms } from '../../domain/dataset/figure-sources';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { MissingReason } from '../../domain/figures/missing';
import type { Text } from '../../text';

/** A source as a row of the table. */
export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  readonly figures: number;
  readonly audience: string;
  readonly rule: string;
}

/** The sources, the newest first, each with how many figures of this edition come from it. */
export function sourceRows(index: FigureIndex, sources: FigureSources, text: Text): readonly SourceRow[] {
  const counts = figuresBySource(index);
  const terms = new Map(sources.terms.map((one) => [one.source, one]));
  return [...index.catalogue.sources]
    .sort((a, b) => b.year - a.year || text.compare(a.title_da, b.title_da))
    .map(({ id, title_da, publisher, year }) => ({
      id,
      title: title_da,
      publisher,
      year,
      figures: counts.get(id) ?? 0,
      audience: audienceWords(terms.get(id), text),
      rule: ruleWords(terms.get(id), text),
    }));
}

function figuresBySource(index: FigureIndex): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of index.catalogue.indicators)
    for (const period of index.periods(id))
      for (const area of index.areasWith(id, period))
        for (const { source } of index.rows(id, area, period))
          counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

const audienceWords = (terms: SourceTerms | undefined, { t }: Text): string =>
  !terms || terms.audiences.includes('public')
    ? t('dataScreen.audience-all')
    : t('dataScreen.audience-board');

function ruleWords(terms: SourceTerms | undefined, { t, number }: Text): string {
  if (!terms) return t('dataScreen.rule-none');
  const { published, smallestBase, smallestCount, round } = terms.rule;
  if (published) return t('dataScreen.rule-published');
  const parts = [
    ...(smallestBase > 0 || smallestCount > 0
      ? [t('dataScreen.rule-hidden', { count: number(smallestCount), base: number(smallestBase) })]
      : []),
    ...(round > 0 ? [t('dataScreen.rule-round', { round: number(round) })] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : t('dataScreen.rule-none');
}

/** Names of deliveries and meetings in the reader's language. */
export const ownName = (
  one: { readonly name_da: string; readonly name_en: string },
  { language }: Text,
): string => (language === 'da' ? one.name_da : one.name_en);
export const ownTitle = (
  one: { readonly title_da: string; readonly title_en: string },
  { language }: Text,
): string => (language === 'da' ? one.title_da : one.title_en);

/** The day of a meeting; one that nobody has agreed on is called an example. */
export const meetingDay = ({ date, agreed }: Meeting, { t, date: written }: Text): string =>
  agreed ? written(date) : t('dataScreen.meeting-example', { date: written(date) });

export interface CalendarRow {
  readonly delivery: Delivery;
  readonly state: DeliveryState;
}

/** The deliveries, what is overdue first. */
export function calendarRows({ deliveries }: FigureSources, today: string): readonly CalendarRow[] {
  const order: readonly DeliveryState[] = ['overdue', 'due', 'delivered', 'not-agreed'];
  return deliveries
    .map((delivery) => ({ delivery, state: deliveryState(delivery, today) }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

/** The finding of the screen: how many figures from how many sources, and what lacks before the next meeting. */
export function screenFinding(index: FigureIndex, sources: FigureSources, today: string, text: Text): string {
  const { t, number } = text;
  const counts = [...figuresBySource(index).values()];
  const figures = counts.reduce((sum, count) => sum + count, 0);
  const [next] = meetingNeeds(sources.meetings, sources.deliveries, today);
  const missing = !next
    ? t('dataScreen.missing-no-meeting')
    : next.missing.length === 0
      ? t('dataScreen.missing-none')
      : t('dataScreen.missing-before', {
          meeting: ownTitle(next.meeting, text).toLowerCase(),
          date: meetingDay(next.meeting, text),
          count: number(next.missing.length),
          all: number(sources.deliveries.length),
        });
  return t('dataScreen.finding', {
    count: counts.length,
    sources: number(counts.length),
    number: number(figures),
    missing,
  });
}

/** The four kinds of missing figures, in the order in which they are told. */
export const MISSING_KINDS = [
  'withheld-at-source',
  'hidden-by-us',
  'not-delivered',
  'not-applicable',
] as const satisfies readonly MissingReason[];

/** What is written down about one kind of missing figure. */
export interface MissingKind {
  readonly kind: (typeof MISSING_KINDS)[number];
  readonly lines: readonly { readonly key: string; readonly where: string; readonly why: string }[];
}

/** Every absence that is written down, by kind, with indicator, area and period in words. */
export function missingKinds(index: FigureIndex, text: Text): readonly MissingKind[] {
  const { absences } = index.catalogue;
  return MISSING_KINDS.map((kind) => ({
    kind,
    lines: absences
      .filter(({ reason }) => reason === kind)
      .map((absence) => ({
        key: `${absence.indicator}|${absence.area}|${absence.period}`,
        where: [
          nameOfIndicator(index, absence.indicator, text),
          nameOfArea(index, absence.area),
          absence.period === '*' ? text.t('dataScreen.all-periods') : text.period(absence.period),
        ]
          .filter((part) => part !== '')
          .join(', '),
        why: absence.reason_da,
      })),
  }));
}

export function nameOfIndicator(index: FigureIndex, id: string, { language }: Text): string {
  const found = index.indicators.get(id);
  if (!found) return id === '*' ? '' : id;
  return language === 'da' ? found.name_da : found.name_en;
}

export const nameOfArea = (index: FigureIndex, id: string): string =>
  id === '*' ? '' : (index.areas.get(id)?.name_da ?? id);
