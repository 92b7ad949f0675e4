import { changeBetween } from '../../../domain/figures/change';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import type { Indicator } from '../../../domain/figures/indicator';
import type { CutReason } from '../../../domain/figures/series';
import type { Trend } from '../../../domain/trends/trend';
import type { TrendCut, TrendPoint } from '../../../domain/trends/trend-line';
import type { TrendResult, TrendVerdict } from '../../../domain/trends/trend-verdict';
import type { Text, TextKey } from '../../../text';
import { observationWords, ownDecimals } from '../../../text/figure-words';
import { personsWords, signedWords, sizeWords } from '../../shared/change-words';

/** A figure as its source printed it. */
export function pointWords(text: Text, { figure }: TrendPoint, indicator: Indicator): string {
  const value = figure.observation.value ?? 0;
  return observationWords(text, figure.observation, indicator.unit, ownDecimals(value, indicator.precision));
}

const RESULTS: Readonly<Record<TrendResult, TextKey>> = {
  improving: 'trends.improving',
  worsening: 'trends.worsening',
  rising: 'trends.rising',
  falling: 'trends.falling',
  'no-clear-change': 'trends.noClearChange',
};

export const resultWords = (text: Text, result: TrendResult): string => text.t(RESULTS[result]);

/** Where a series goes, or how many figures are lacking to say so. */
export function verdictWords(text: Text, verdict: TrendVerdict): string {
  if (verdict.kind === 'tested') return resultWords(text, verdict.result);
  return text.t('trends.tooFewOf', { have: verdict.points.length, needed: verdict.needed });
}

/** The test behind a verdict; '' where there was none. */
export function testWords(text: Text, verdict: TrendVerdict): string {
  if (verdict.kind !== 'tested') return '';
  const key = verdict.method === 'mann-kendall' ? 'trends.byMannKendall' : 'trends.byCochranArmitage';
  return text.t(key, { count: verdict.points.length, p: text.number(verdict.p, 3) });
}

/** A change in words: how much, in persons, and since when. */
export interface ChangeWords {
  readonly words: string;
  readonly persons: string;
  readonly since: string;
}

/**
 * The change since the plan's baseline; where the plan names none, since the first figure that may be compared with the
 * newest. Else why there is none.
 */
export function changeWords(
  text: Text,
  index: FigureIndex,
  { change, verdict, line, indicator }: Trend,
): ChangeWords {
  const { t } = text;
  if (change.kind === 'change')
    return {
      words: signedWords(text, change.difference, sizeWords(text, change.difference, indicator)),
      persons: personsWords(text, change.people, indicator),
      since: t('trends.sinceBaseline', { period: text.period(change.baseline.period) }),
    };
  const [first, last] = [verdict.points[0], verdict.points.at(-1)];
  const found =
    first && last && first !== last ? changeBetween(index, indicator, first.figure, last.figure) : undefined;
  if (first && found?.kind === 'changed')
    return {
      words: signedWords(text, found.difference, sizeWords(text, found.difference, indicator)),
      persons: personsWords(text, found.persons, indicator),
      since: t('trends.since', { period: text.period(first.period) }),
    };
  if (change.reason === 'no-newer-figure' && change.baseline)
    return {
      words: t('trends.atStart', { period: text.period(change.baseline.period) }),
      persons: '',
      since: '',
    };
  if (line.points.length === 0) return { words: '', persons: '', since: '' };
  return { words: t(line.points.length > 1 ? 'trends.parted' : 'trends.noChange'), persons: '', since: '' };
}

const CUTS: Readonly<Record<Exclude<CutReason, 'break'>, TextKey>> = {
  'period-kind': 'trends.periodKind',
  gap: 'trends.gap',
  'sources-disagree': 'trends.sourcesDisagree',
  suspect: 'trends.suspect',
  'not-a-number': 'trends.notANumber',
};

/** Why a line stops between two figures, as sentences; a registered break with its own reason first. */
export const cutReasons = (text: Text, { reasons, breaks }: TrendCut): readonly string[] =>
  reasons.flatMap((reason) =>
    reason === 'break'
      ? breaks.map(({ at_period, reason_da }) =>
          text.t('trends.breakRegistered', { period: text.period(at_period), reason: reason_da }),
        )
      : [text.t(CUTS[reason])],
  );
