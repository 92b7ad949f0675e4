import type { Indicator } from '../../domain/figures/indicator';
import type { Text } from '../../text';
import { ownDecimals, valueWords } from '../../text/figure-words';

/** A difference without its sign: "2,2 point" of percentages, else in the indicator's own unit. */
export function sizeWords(text: Text, difference: number, indicator: Indicator): string {
  const size = Math.abs(difference);
  const decimals = ownDecimals(size, Math.max(indicator.precision, 1));
  return indicator.unit === 'percent'
    ? text.t('trends.points', { value: text.number(size, decimals) })
    : valueWords(text, size, indicator.unit, decimals);
}

/** A written size with the sign of its difference: "+2,2 point"; none for no difference. */
export function signedWords(text: Text, difference: number, value: string): string {
  if (difference === 0) return value;
  return text.t(difference > 0 ? 'trends.more' : 'trends.less', { value });
}

/** A change of a share in persons, or that it is not known; '' for other kinds, where persons are not what changes. */
export function personsWords(text: Text, people: number | null, indicator: Indicator): string {
  if (indicator.kind !== 'share') return '';
  if (people === null) return text.t('trends.personsUnknown');
  return signedWords(text, people, text.t('trends.persons', { value: text.number(Math.abs(people)) }));
}
