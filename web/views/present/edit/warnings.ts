import { type SentenceWarning, sentenceWarnings } from '../../../domain/claims/sentence-warnings';
import { areaFigures } from '../../../domain/figures/map-figures';
import { testAgainstMunicipality } from '../../../domain/figures/municipality-test';
import { newestPeriod } from '../../../domain/figures/start';
import type { SlideSubject } from '../../../domain/stories/subject';
import type { SlideData } from '../../../svg/slides/slide';

/** What an author should think about in words written by hand beside a view. */
export function warningsOf(
  { index }: SlideData,
  subject: SlideSubject,
  words: string,
): readonly SentenceWarning[] {
  const indicator = 'indicator' in subject ? index.indicators.get(subject.indicator) : undefined;
  if (!indicator) return sentenceWarnings(words, null);
  const period = ('period' in subject && subject.period) || newestPeriod(index, indicator.id) || '';
  const { areas, municipality } = areaFigures(index, indicator.id, period);
  const tested = [...areas.values()].some((figure) => {
    const test = testAgainstMunicipality(figure, municipality, indicator);
    return test.kind === 'tested' && test.result !== 'no-certain-difference';
  });
  return sentenceWarnings(words, { direction: indicator.direction, exposure: indicator.exposure, tested });
}
