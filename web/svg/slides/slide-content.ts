import type { SlideSubject } from '../../domain/stories/subject';
import type { Text } from '../../text';
import { areaSlide } from './area-slide';
import { compareSlide } from './compare-slide';
import { criteriaSlide } from './criteria-slide';
import { goalsSlide } from './goals-slide';
import { mapSlide } from './map-slide';
import { wordsSlide } from './problem-slide';
import type { SlideContent, SlideData } from './slide';
import { trendSlide } from './trend-slide';

/** Makes a saved view ready to be shown, printed and handed on. Never fails: what can't be shown says why. */
export function slideContent(text: Text, data: SlideData, subject: SlideSubject): SlideContent {
  switch (subject.kind) {
    case 'map':
      return mapSlide(text, data, subject);
    case 'compare':
      return compareSlide(text, data, subject);
    case 'trend':
      return trendSlide(text, data, subject);
    case 'area':
      return areaSlide(text, data, subject);
    case 'goals':
      return goalsSlide(text, data, subject);
    case 'criteria':
      return criteriaSlide(text, data, subject);
    case 'words':
      return wordsSlide();
  }
}
