import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Trend } from '../../../domain/trends/trend';
import type { TrendFrame, TrendPanel } from '../../../svg/trends/model';
import type { Text } from '../../../text';
import { trendFrame, trendTargets } from './frame';
import { timeOf } from './lines';
import { trendPanel } from './model';
import { cutReasons, pointWords, testWords, verdictWords } from './words';

/** A place where the line stops, explained. */
export interface CutNote {
  readonly number: number;
  readonly between: string;
  readonly reasons: readonly string[];
}

export interface EventNote {
  readonly letter: string;
  readonly words: string;
}

/** One area closer: its chart, and beside it everything that the chart only points at. */
export interface CloserModel {
  readonly panel: TrendPanel;
  readonly frame: TrendFrame;
  /** The finding about this area. */
  readonly title: string;
  readonly test: string;
  readonly cuts: readonly CutNote[];
  readonly events: readonly EventNote[];
}

/** The closer look at one area. Events outside the years of the chart are left out; breaks carry numbers. */
export function closerModel(text: Text, index: FigureIndex, trend: Trend, events: boolean): CloserModel {
  const { line, indicator } = trend;
  const numbers = new Map(line.cuts.map((cut, i) => [cut, i + 1]));
  const panel = trendPanel(text, index, trend, false, (cut) =>
    cut.reasons.includes('break')
      ? text.t('trends.breakNumber', { number: numbers.get(cut) ?? 0 })
      : String(numbers.get(cut) ?? ''),
  );
  const frame = trendFrame(
    text,
    index,
    indicator,
    [panel.own, panel.town],
    trendTargets(text, index, indicator, trend),
  );
  const [from, to] = frame.time;
  const shown = events
    ? trend.events
        .map(({ event, start, end }) => ({
          event,
          from: timeOf(start),
          to: event.date_to === '' ? timeOf(start) : timeOf(end),
        }))
        .filter((entry) => entry.to >= from && entry.from <= to)
        .map((entry, i) => ({ ...entry, letter: String.fromCharCode(97 + (i % 26)) }))
    : [];
  return {
    panel: { ...panel, events: shown },
    frame,
    title: titleOf(text, trend),
    test: testWords(text, trend.verdict),
    cuts: line.cuts.map((cut, i) => ({
      number: i + 1,
      between: text.t('trends.breakAt', {
        from: text.period(cut.from.period),
        to: text.period(cut.to.period),
      }),
      reasons: cutReasons(text, cut),
    })),
    events: shown.map(({ letter, event }) => ({
      letter,
      words: text.t('trends.eventPlace', {
        date: [event.date, event.date_to].filter(Boolean).map(text.period).join('–'),
        title: text.language === 'en' ? event.title_en || event.title_da : event.title_da,
      }),
    })),
  };
}

/** From the first comparable figure to the newest, and what the test says; or that there is one figure only. */
function titleOf(text: Text, { area, line, verdict, indicator }: Trend): string {
  const last = line.points.at(-1);
  if (!last) return text.t('trends.nothing', { area: area.name_da });
  const said = {
    area: area.name_da,
    value: pointWords(text, last, indicator),
    period: text.period(last.period),
  };
  if (line.points.length === 1) return text.t('trends.single', said);
  const [first] = verdict.points;
  const words = verdictWords(text, verdict);
  if (!first || verdict.points.length < 2 || verdict.points.at(-1) !== last)
    return text.t('trends.latestOnly', { ...said, verdict: words });
  return text.t('trends.fromTo', {
    ...said,
    from: pointWords(text, first, indicator),
    start: text.period(first.period),
    to: said.value,
    verdict: words,
  });
}
