import type { BoundKind, Figure } from '../domain/figures/figure';
import type { Indicator } from '../domain/figures/indicator';
import type { MissingReason } from '../domain/figures/missing';
import type { Observation, Unit } from '../domain/figures/observation';
import type { Text, TextKey } from './text';

type AnyUnit = Unit | '';

const FULL: Readonly<Partial<Record<AnyUnit, TextKey>>> = {
  persons: 'figures.valuePersons',
  'fulltime-persons': 'figures.valueFulltimePersons',
  'per-1000': 'figures.valuePer1000',
  'times-municipality': 'figures.valueTimesMunicipality',
  'times-national': 'figures.valueTimesNational',
  'percent-of-municipality': 'figures.valuePercentOfMunicipality',
  'percent-of-region': 'figures.valuePercentOfRegion',
  days: 'figures.valueDays',
  dkk: 'figures.valueDkk',
  years: 'figures.valueYears',
};

const SHORT: Readonly<Partial<Record<AnyUnit, TextKey>>> = {
  'per-1000': 'figures.shortPer1000',
  'times-municipality': 'figures.shortTimes',
  'times-national': 'figures.shortTimes',
  days: 'figures.valueDays',
  dkk: 'figures.valueDkk',
  years: 'figures.valueYears',
};

const UNIT: Readonly<Record<Unit, TextKey>> = {
  percent: 'figures.unitPercent',
  persons: 'figures.unitPersons',
  count: 'figures.unitCount',
  'per-1000': 'figures.unitPer1000',
  'fulltime-persons': 'figures.unitFulltimePersons',
  'times-municipality': 'figures.unitTimesMunicipality',
  'times-national': 'figures.unitTimesNational',
  'percent-of-municipality': 'figures.unitPercentOfMunicipality',
  'percent-of-region': 'figures.unitPercentOfRegion',
  grade: 'figures.unitGrade',
  days: 'figures.unitDays',
  ratio: 'figures.unitRatio',
  dkk: 'figures.unitDkk',
  years: 'figures.unitYears',
};

const isPercent = (unit: AnyUnit): boolean =>
  unit === 'percent' || unit === 'percent-of-municipality' || unit === 'percent-of-region';

/** The unit alone: "procent", "fuldtidspersoner". */
export const unitWords = (text: Text, unit: AnyUnit): string => (unit === '' ? '' : text.t(UNIT[unit]));

/** How much of the unit is said: in a sentence, on a label beside its legend, or in a column that carries it. */
export type Length = 'full' | 'short' | 'bare';

/** A value with its unit; `bare` keeps the sign of percentages only. */
export function valueWords(
  text: Text,
  value: number,
  unit: AnyUnit,
  decimals: number,
  length: Length = 'short',
): string {
  const written = isPercent(unit) ? text.percent(value, decimals) : text.number(value, decimals);
  if (length === 'bare') return written;
  const key = (length === 'full' ? FULL : SHORT)[unit];
  return key ? text.t(key, { value: written }) : written;
}

const BOUND: Readonly<Record<BoundKind, TextKey>> = {
  'at-least': 'figures.atLeast',
  'at-most': 'figures.atMost',
  'more-than': 'figures.moreThan',
  'less-than': 'figures.lessThan',
};

/** Below this the nearest decimal can be divided out; above, it has to be written out, which takes many times as long. */
const DIVIDED = 1e9;

const isWrittenWith = (value: number, places: number): boolean => {
  if (Math.abs(value) > DIVIDED) return Number(value.toFixed(places)) === value;
  const unit = 10 ** places;
  return Math.round(value * unit) / unit === value;
};

/** Decimals that write a number as it was printed, at most `most`. */
export function ownDecimals(value: number, most: number): number {
  for (let places = 0; places < most; places++) if (isWrittenWith(value, places)) return places;
  return most;
}

/** A printed row in words: "43,4 %", "mere end 40 %", "ca. 17 %", "11 til 18 %"; the words of a row without a number. */
export function observationWords(
  text: Text,
  row: Observation,
  unit: AnyUnit,
  decimals: number,
  length: Length = 'short',
): string {
  const write = (value: number, places: number): string => valueWords(text, value, unit, places, length);
  if (row.value === null) {
    if (row.low === null || row.high === null) return text.t('figures.wordsOnly');
    const low = text.number(row.low, ownDecimals(row.low, decimals));
    return text.t('figures.range', { low, high: write(row.high, ownDecimals(row.high, decimals)) });
  }
  const bound = (BOUND as Readonly<Record<string, TextKey>>)[row.qualifier];
  const places = bound || row.qualifier === 'approx' ? ownDecimals(row.value, decimals) : decimals;
  const value = write(row.value, places);
  if (bound) return text.t(bound, { value });
  return row.qualifier === 'approx' ? text.t('figures.approx', { value }) : value;
}

const REASON: Readonly<Record<MissingReason | 'words-only', TextKey>> = {
  'withheld-at-source': 'figures.withheldAtSource',
  'hidden-by-us': 'figures.hiddenByUs',
  'not-delivered': 'figures.notDelivered',
  'not-applicable': 'figures.notApplicable',
  unreadable: 'figures.unreadable',
  unreliable: 'figures.unreliable',
  'words-only': 'figures.wordsOnly',
};

const SHORT_REASON: Readonly<Record<MissingReason | 'words-only', TextKey>> = {
  'withheld-at-source': 'figures.shortWithheldAtSource',
  'hidden-by-us': 'figures.shortHiddenByUs',
  'not-delivered': 'figures.shortNotDelivered',
  'not-applicable': 'figures.shortNotApplicable',
  unreadable: 'figures.shortUnreadable',
  unreliable: 'figures.shortUnreliable',
  'words-only': 'figures.shortWordsOnly',
};

/** Why there is no figure, in full or as on a label. */
export const reasonWords = (
  text: Text,
  reason: MissingReason | 'words-only',
  length: Length = 'full',
): string => text.t((length === 'full' ? REASON : SHORT_REASON)[reason]);

/** A figure in words, or why there is none. */
export const figureWords = (
  text: Text,
  figure: Figure,
  unit: AnyUnit,
  decimals: number,
  length: Length = 'short',
): string =>
  figure.kind === 'missing'
    ? reasonWords(text, figure.reason, length)
    : observationWords(text, figure.observation, unit, decimals, length);

/**
 * What a row rests on: "10 af 14", "14 personer", or that the number of persons was not published. A count is its own
 * base. Where only the denominator is printed, the numerator is not worked out: rounding would make it a guess.
 */
export function baseWords(text: Text, row: Observation, indicator: Pick<Indicator, 'kind'>): string {
  const { numerator, denominator } = row;
  if (numerator !== null && denominator !== null)
    return text.t('figures.baseOf', {
      numerator: text.number(numerator),
      denominator: text.number(denominator),
    });
  if (denominator !== null) return text.t('figures.basePersons', { denominator: text.number(denominator) });
  if (indicator.kind === 'count') return text.t('figures.baseIsCount');
  if (numerator !== null) return text.t('figures.baseNumerator', { numerator: text.number(numerator) });
  return text.t('figures.baseUnknown');
}

/** What must be said with a figure, most serious first; empty for a plain one. `short` where there is little room. */
export function doubtWords(text: Text, figure: Figure, length: 'full' | 'short' = 'full'): readonly string[] {
  const short = length === 'short';
  if (figure.kind === 'missing') return [];
  const { flags, others } = figure;
  const keys: (TextKey | false)[] = [
    flags.suspect && 'figures.suspect',
    flags.hiddenFromMap && 'figures.unreliable',
    flags.tableOnly && (short ? 'figures.tableOnlyShort' : 'figures.tableOnly'),
    !flags.tableOnly && flags.smallBase && (short ? 'figures.smallBaseShort' : 'figures.smallBase'),
    flags.bound !== null && (short ? 'figures.boundShort' : 'figures.bound'),
    flags.range !== null && (short ? 'figures.spanShort' : 'figures.span'),
    flags.approx && (short ? 'figures.approximateShort' : 'figures.approximate'),
    others.length > 0 && 'figures.conflict',
  ];
  return keys.filter((key) => key !== false).map((key) => text.t(key));
}
