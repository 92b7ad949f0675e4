import type { Verdict } from '../../../domain/comparison/verdict';
import type { Indicator } from '../../../domain/figures/indicator';
import type { Tone } from '../../../svg/dots/model';
import type { Text } from '../../../text';
import { reasonWords, valueWords } from '../../../text/figure-words';
import { untestedWords } from '../../shared/untested-words';

/** How a figure counts in a picture. */
export const toneOf = (verdict: Verdict): Tone => {
  if (verdict.kind !== 'tested') return 'untested';
  return verdict.result === 'no-certain-difference' ? 'similar' : verdict.result;
};

/** A signed distance to the municipality: "+2,0 point", or in the indicator's own unit. */
export function distanceWords(text: Text, distance: number, indicator: Indicator, decimals: number): string {
  const size = Math.abs(distance);
  const written =
    indicator.unit === 'percent'
      ? text.t('compare.points', { value: text.number(size, decimals) })
      : valueWords(text, size, indicator.unit, decimals);
  if (distance === 0) return written;
  return text.t(distance > 0 ? 'compare.distanceMore' : 'compare.distanceLess', { value: written });
}

const known = new WeakMap<Text, Map<string, string>>();

/**
 * What a test says in words, judged only where the indicator has a direction; or why there is none. Kept by verdict: a
 * large table asks twenty thousand times for two dozen sentences.
 */
export function verdictWords(text: Text, verdict: Verdict): string {
  const words = known.get(text) ?? new Map<string, string>();
  known.set(text, words);
  const key = verdict.kind === 'tested' ? `${verdict.result} ${verdict.judgement}` : verdict.reason;
  const found = words.get(`${verdict.kind} ${key}`) ?? madeWords(text, verdict);
  words.set(`${verdict.kind} ${key}`, found);
  return found;
}

function madeWords(text: Text, verdict: Verdict): string {
  if (verdict.kind === 'no-figure') return reasonWords(text, verdict.reason);
  if (verdict.kind === 'untestable') return untestedWords(text, verdict.reason);
  const tone = toneOf(verdict);
  const side = text.t(
    tone === 'over' ? 'compare.over' : tone === 'under' ? 'compare.under' : 'compare.similar',
  );
  if (verdict.judgement === 'better') return text.t('compare.judgedBetter', { side });
  return verdict.judgement === 'worse' ? text.t('compare.judgedWorse', { side }) : side;
}
