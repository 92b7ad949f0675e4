import type { Text } from '../../../text';
import type { Refusal } from './resolve';

/** Why something that was asked for is not shown, as a sentence. */
export function refusalWords(text: Text, refusal: Refusal): string {
  switch (refusal.kind) {
    case 'indicator-unknown':
      return text.t('data.indicatorUnknown', { id: refusal.id });
    case 'indicator-not-for-maps':
      return text.t('data.indicatorNotForMaps', { id: refusal.id });
    case 'indicator-lost':
      return text.t('data.indicatorLost', { id: refusal.id });
    case 'version-unknown':
      return text.t('data.versionUnknown', { id: refusal.id });
    case 'period-unknown':
      return text.t('data.periodUnknown', { period: text.period(refusal.period) });
  }
}
