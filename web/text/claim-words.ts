import type { ClaimState } from '../domain/claims/check';
import type {
  AreasFact,
  BaselineFact,
  Fact,
  MunicipalityFact,
  NoFactReason,
  RunFact,
  ValueFact,
} from '../domain/claims/fact';
import type { SentenceWarning } from '../domain/claims/sentence-warnings';
import type { AreaRecord } from '../domain/dataset/catalogue';
import type { ValueFigure } from '../domain/figures/figure';
import type { FigureIndex } from '../domain/figures/figure-index';
import type { Indicator } from '../domain/figures/indicator';
import { type Length, observationWords, ownDecimals, valueWords } from './figure-words';
import { numberWord } from './lists';
import type { Text, TextKey } from './text';

const REASONS: Readonly<Record<NoFactReason, TextKey>> = {
  'indicator-unknown': 'claims.noIndicatorUnknown',
  'area-unknown': 'claims.noAreaUnknown',
  'not-for-stories': 'claims.noNotForStories',
  'no-figure': 'claims.noFigure',
  'no-municipality': 'claims.noMunicipality',
  neutral: 'claims.noNeutral',
  count: 'claims.noCount',
  'too-few-figures': 'claims.noTooFew',
  'no-baseline': 'claims.noBaseline',
};
export const noFactWords = (text: Text, reason: NoFactReason): string => text.t(REASONS[reason]);

const STATES: Readonly<Record<ClaimState, TextKey>> = {
  true: 'claims.stateTrue',
  changed: 'claims.stateChanged',
  'no-longer-true': 'claims.stateNoLongerTrue',
  unknown: 'claims.stateUnknown',
};
export const claimStateWords = (text: Text, state: ClaimState): string => text.t(STATES[state]);

const WARNINGS: Readonly<Record<SentenceWarning, TextKey>> = {
  'names-extreme': 'claims.warnExtreme',
  nickname: 'claims.warnNickname',
  'ambiguous-times': 'claims.warnTimes',
  'judges-neutral': 'claims.warnNeutral',
  'judges-untested': 'claims.warnUntested',
  'table-only': 'claims.warnTableOnly',
};
export const warningWords = (text: Text, warning: SentenceWarning): string => text.t(WARNINGS[warning]);

/** First words of sums of areas that are no names. */
const COMMON = /^(?:Alle|De|Seks)(?=\s)/u;

/** A place within a sentence: "i Vangdalen", "i alle syv boligområder under ét", "i hele kommunen". */
export function whereWords(text: Text, area: AreaRecord | undefined): string {
  if (!area) return '';
  switch (area.kind) {
    case 'municipality':
      return text.t('claims.inMunicipality');
    case 'country':
      return text.t('claims.inCountry');
    case 'aggregate':
      return text.t('claims.inAggregate', {
        area: area.name_da.replace(COMMON, (word) => word.toLocaleLowerCase('da')),
      });
    case 'monitoring-area':
      return text.t('claims.inArea', { area: area.name_da });
    default:
      return text.t('claims.inGroup', { area: area.name_da });
  }
}

/** A fact as a sentence: what was measured, where and when, and how sure a difference is. Ranks nobody. */
export function factSentence(text: Text, index: FigureIndex, fact: Fact): string {
  switch (fact.kind) {
    case 'value':
      return text.t('claims.value', {
        ...common(text, fact.indicator),
        ...placed(text, index, fact),
      });
    case 'municipality':
      return municipalitySentence(text, index, fact);
    case 'areas':
      return areasSentence(text, fact);
    case 'run':
      return runSentence(text, index, fact);
    case 'baseline':
      return baselineSentence(text, index, fact);
  }
}

const common = (text: Text, indicator: Indicator) => ({
  indicator: (text.language === 'en' && indicator.name_en) || indicator.name_da,
});

/** Decimals of all numbers in one sentence: as many as the most exact of them was printed with. */
const decimalsOf = ({ basis, indicator }: Fact): number =>
  Math.max(0, ...basis.map(({ value }) => ownDecimals(value, indicator.precision)));

const figureOf = (text: Text, fact: Fact, { observation }: ValueFigure): string =>
  observationWords(text, observation, fact.indicator.unit, decimalsOf(fact), 'full');

const placed = (text: Text, index: FigureIndex, fact: ValueFact | MunicipalityFact) => ({
  where: whereWords(text, index.areas.get(fact.area)),
  period: text.period(fact.figure.observation.period),
  value: figureOf(text, fact, fact.figure),
});

function distanceWords(text: Text, distance: number, fact: Fact): string {
  const { unit } = fact.indicator;
  return unit === 'percent'
    ? text.t('mapFinding.points', { value: text.number(Math.abs(distance), decimalsOf(fact)) })
    : valueWords(text, Math.abs(distance), unit, decimalsOf(fact), 'full');
}

function municipalitySentence(text: Text, index: FigureIndex, fact: MunicipalityFact): string {
  const { indicator, test } = fact;
  const slots = {
    ...common(text, indicator),
    ...placed(text, index, fact),
    town: figureOf(text, fact, fact.town),
    distance: distanceWords(text, fact.distance, fact),
  };
  if (test.kind === 'untestable')
    return `${text.t('claims.beside', slots)} ${doubtSentence(text, test.reason)}`;
  if (test.result === 'no-certain-difference') return text.t('claims.similar', slots);
  return text.t(test.result === 'over' ? 'claims.over' : 'claims.under', slots);
}

function areasSentence(text: Text, fact: AreasFact): string {
  const { indicator, doubt } = fact;
  const write = (value: number, length: Length): string =>
    valueWords(text, value, indicator.unit, decimalsOf(fact), length);
  const slots = {
    ...common(text, indicator),
    period: text.period(fact.period),
    number: numberWord(text, fact.areas),
    from: write(fact.from, 'bare'),
    to: write(fact.to, 'full'),
    town: figureOf(text, fact, fact.town),
  };
  if (doubt === null && fact.over === fact.areas) return text.t('claims.areasOver', slots);
  if (doubt === null && fact.under === fact.areas) return text.t('claims.areasUnder', slots);
  const caveat =
    doubt === null
      ? ''
      : doubt === 'not-all-certain'
        ? text.t('claims.notAllCertain')
        : doubtSentence(text, doubt);
  return `${text.t('claims.areas', slots)} ${caveat}`.trim();
}

/** Why a difference can't be tested, as a sentence; the usual reason is that no base was published. */
const doubtSentence = (text: Text, reason: string): string =>
  text.t(
    reason === 'no-base'
      ? 'mapFinding.noBase'
      : reason === 'not-a-share'
        ? 'mapFinding.notAShare'
        : 'claims.untested',
  );

function runSentence(text: Text, index: FigureIndex, fact: RunFact): string {
  const { indicator, from, to } = fact;
  return text.t(fact.direction === 'rising' ? 'claims.rising' : 'claims.falling', {
    ...common(text, indicator),
    where: whereWords(text, index.areas.get(fact.area)),
    number: numberWord(text, fact.steps),
    from: figureOf(text, fact, from.figure),
    to: figureOf(text, fact, to.figure),
    fromPeriod: text.period(from.period),
    toPeriod: text.period(to.period),
  });
}

const BASELINE = {
  over: 'claims.baselineOver',
  under: 'claims.baselineUnder',
  level: 'claims.baselineLevel',
} as const;
const BASELINE_TEST = {
  over: 'claims.certain',
  under: 'claims.certain',
  'no-certain-difference': 'claims.chance',
  untestable: 'claims.untested',
} as const;

function baselineSentence(text: Text, index: FigureIndex, fact: BaselineFact): string {
  const { indicator, baseline, latest } = fact;
  const sentence = text.t(BASELINE[fact.side], {
    ...common(text, indicator),
    where: whereWords(text, index.areas.get(fact.area)),
    from: figureOf(text, fact, baseline.figure),
    to: figureOf(text, fact, latest.figure),
    fromPeriod: text.period(baseline.period),
    toPeriod: text.period(latest.period),
    distance: distanceWords(text, fact.difference, fact),
  });
  return fact.side === 'level' ? sentence : `${sentence} ${text.t(BASELINE_TEST[fact.result])}`;
}
