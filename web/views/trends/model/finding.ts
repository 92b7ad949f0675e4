import type { Trend } from '../../../domain/trends/trend';
import type { TrendResult } from '../../../domain/trends/trend-verdict';
import type { Text } from '../../../text';
import { capital, listWords, numberWord } from '../../../text/lists';
import { resultWords } from './words';

/** More areas than this are counted, not named. */
const MOST_NAMES = 2;

/** What all areas together show, in one sentence: directions that passed their test, or what is lacking for one. */
export function trendFinding(text: Text, trends: readonly Trend[]): string {
  const { t } = text;
  const measured = trends.filter(({ line }) => line.points.length > 0);
  if (measured.length === 0) return t('trends.noFigures');
  const tested = measured.filter(({ verdict }) => verdict.kind === 'tested');
  if (tested.length === 0) return tooFew(text, measured);
  const results = new Map<TrendResult, Trend[]>();
  for (const trend of tested)
    if (trend.verdict.kind === 'tested')
      results.set(trend.verdict.result, [...(results.get(trend.verdict.result) ?? []), trend]);
  const parts = [...results].map(([result, own], i) => {
    const words = resultWords(text, result);
    return t('trends.result', {
      result: i === 0 ? words : words.toLocaleLowerCase('da'),
      areas: areaWords(text, own),
    });
  });
  const lacking = measured.length - tested.length;
  const rest =
    lacking > 0 ? [t('trends.tooFewIn', { count: lacking, number: numberWord(text, lacking) })] : [];
  return `${capital(listWords(text, [...parts, ...rest]))}.`;
}

function tooFew(text: Text, measured: readonly Trend[]): string {
  const periods = new Set(measured.flatMap(({ line }) => line.points.map(({ period }) => period)));
  const [only = ''] = periods;
  if (periods.size === 1) return text.t('trends.onceAll', { period: text.period(only) });
  if (measured.every(({ line }) => line.points.length === 1)) return text.t('trends.once');
  const most = Math.max(...measured.map(({ verdict }) => verdict.points.length));
  const lines = measured.some(({ line }) => line.paths.length > 0);
  if (most < 2) return text.t(lines ? 'trends.apartNewest' : 'trends.apart');
  return text.t('trends.tooFewAll', { most: numberWord(text, most) });
}

const areaWords = (text: Text, trends: readonly Trend[]): string =>
  trends.length > MOST_NAMES
    ? text.t('trends.areasNumber', { number: numberWord(text, trends.length) })
    : listWords(
        text,
        trends.map(({ area }) => area.name_da),
      );
