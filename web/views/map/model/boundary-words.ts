import type { BoundaryChoice } from '../../../domain/figures/boundary-choice';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { planYears } from '../../../domain/figures/plan-years';
import { versionName } from '../../../svg/boundary-version';
import type { Text } from '../../../text';

/** How much of a fingerprint people compare. */
const FINGERPRINT_LENGTH = 12;

/** Which boundaries are drawn, and which those of the figures are where they are others: parts of the source line. */
export function boundaryWords(text: Text, index: FigureIndex, boundary: BoundaryChoice): readonly string[] {
  if (boundary.plan === '') return [];
  return [drawnWords(text, index, boundary), ...differenceWords(text, index, boundary)];
}

function drawnWords(text: Text, index: FigureIndex, boundary: BoundaryChoice): string {
  const { stored, newest, dashed } = boundary;
  const plan = planYears(index, boundary.plan);
  if (stored) {
    const fingerprint = stored.fingerprint.slice(0, FINGERPRINT_LENGTH);
    return text.t('map.boundaryStored', { version: versionName(text, stored), plan, fingerprint });
  }
  if (dashed) return text.t('map.boundaryUnknown', { plan });
  if (!newest) return text.t('map.boundaryLine', { plan });
  const version = versionName(text, newest);
  return text.t(newest.current ? 'map.boundaryAsStored' : 'map.boundaryChanged', { plan, version });
}

/** What a reader must know who takes the drawn boundaries for those of the figures; empty where they are. */
export function differenceWords(text: Text, index: FigureIndex, boundary: BoundaryChoice): readonly string[] {
  const { overridden, otherVersion, ofFigures, figuresPlan } = boundary;
  if (overridden) return [text.t('map.boundaryOther', { plan: planYears(index, figuresPlan) })];
  return otherVersion && ofFigures
    ? [text.t('map.versionOther', { version: versionName(text, ofFigures) })]
    : [];
}
