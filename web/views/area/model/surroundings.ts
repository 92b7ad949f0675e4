import type { Background } from '../../../domain/dataset/background';
import type { EventRow } from '../../../domain/dataset/plan-rows';
import { coverage } from '../../../domain/figures/coverage';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { comparePeriods } from '../../../domain/figures/period';
import type { Text } from '../../../text';
import { type ConflictWords, conflictWords } from '../../../text/conflict-words';
import { indicatorName } from '../../../text/naming';
import { inProfile } from './key-figures';

/** A dated event of the area, or of all areas. */
export interface EventLine {
  readonly id: string;
  readonly when: string;
  readonly title: string;
  readonly forAll: boolean;
  readonly source: string;
}

/** Events that concern an area, in order of time. */
export function eventLines(
  text: Text,
  index: FigureIndex,
  background: Background | null,
  area: string,
): readonly EventLine[] {
  const members = coverage(index, area)?.members ?? [];
  return [...(background?.events ?? [])]
    .filter((event) => event.area === 'all' || event.area === area || members.includes(event.area))
    .sort((a, b) => comparePeriods(a.date, b.date))
    .map((event) => ({
      id: `${event.date} ${event.title_da}`,
      when: eventDate(text, event),
      title: text.language === 'en' ? event.title_en : event.title_da,
      forAll: event.area === 'all',
      source: index.catalogue.sources.find(({ id }) => id === event.source)?.title_da ?? event.locator,
    }));
}

const eventDate = (text: Text, { date, date_to: to }: EventRow): string =>
  to === '' ? text.period(date) : text.t('profile.fromTo', { from: text.period(date), to: text.period(to) });

/** A registered contradiction with the indicator that it is about. */
export interface ConflictLine extends ConflictWords {
  readonly id: string;
  readonly subject: string;
}

/** Contradictions and doubts about an area's figures; what belongs to the criteria screen stays there. */
export function conflictLines(text: Text, index: FigureIndex, area: string): readonly ConflictLine[] {
  return index.catalogue.conflicts
    .filter((conflict) => conflict.area === area)
    .filter((conflict) =>
      conflict.indicators.every((id) => {
        const indicator = index.indicators.get(id);
        return !indicator || inProfile(indicator);
      }),
    )
    .map((conflict) => ({
      id: conflict.id,
      subject: conflict.indicators
        .flatMap((id) => {
          const indicator = index.indicators.get(id);
          return indicator ? [indicatorName(text, indicator)] : [];
        })
        .join(', '),
      ...conflictWords(text, conflict),
    }));
}

/** Documents that the area's figures come from, newest first, with how many come from each. */
export function sourceLines(
  index: FigureIndex,
  area: string,
): readonly {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly count: number;
}[] {
  const counts = new Map<string, number>();
  for (const indicator of index.catalogue.indicators.filter(inProfile))
    for (const period of index.periodsOf(indicator.id, area))
      for (const { source } of index.rows(indicator.id, area, period))
        counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...index.catalogue.sources]
    .filter(({ id }) => counts.has(id))
    .sort((a, b) => b.year - a.year)
    .map(({ id, title_da, publisher }) => ({ id, title: title_da, publisher, count: counts.get(id) ?? 0 }));
}
