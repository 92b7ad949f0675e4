import type { CriterionResult, NoPeopleReason, PeopleDistance } from '../../../domain/criteria/criterion';
import type { CriterionRow } from '../../../domain/dataset/law-rows';
import type { Text, TextKey } from '../../../text';
import { ownDecimals, valueWords } from '../../../text/figure-words';

const MOST_DECIMALS = 2;

/** "0,6 procentpoint over grænsen"; '' without a single number, and for residents, whose distance is told in people. */
export function marginWords(text: Text, { row, margin }: CriterionResult): string {
  if (margin === null || row.unit === 'persons') return '';
  if (margin === 0) return text.t('criteria.atLimit');
  const size = sizeWords(text, row, Math.abs(margin));
  return text.t(margin > 0 ? 'criteria.over' : 'criteria.under', { size });
}

export function sizeWords(text: Text, row: CriterionRow, size: number): string {
  const decimals = ownDecimals(size, MOST_DECIMALS);
  if (row.unit === 'percent' || row.unit === 'percent-of-region')
    return text.t('criteria.points', { value: text.number(size, Math.max(1, decimals)) });
  return valueWords(text, size, row.unit, decimals, 'full');
}

const WHO: Readonly<Record<Exclude<CriterionRow['counts'], ''>, TextKey>> = {
  persons: 'criteria.whoPersons',
  'fulltime-persons': 'criteria.whoFulltime',
};

const REASON: Readonly<Record<NoPeopleReason, TextKey>> = {
  'not-in-people': 'criteria.noPeopleNotInPeople',
  'no-figure': 'criteria.noPeopleNoFigure',
  'only-a-bound': 'criteria.noPeopleOnlyABound',
  'base-unknown': 'criteria.noPeopleBaseUnknown',
  'level-unknown': 'criteria.noPeopleLevelUnknown',
  'on-the-limit': 'criteria.noPeopleOnTheLimit',
};

/** How far a condition is from turning, in people, or why that can't be told; '' where a cell already says it. */
export function peopleWords(text: Text, result: CriterionResult): string {
  const { row, people } = result;
  if (people.kind === 'unknown') {
    const said = people.reason === 'no-figure' || people.reason === 'not-in-people';
    return said ? '' : text.t(REASON[people.reason]);
  }
  if (row.unit === 'persons') return residentsWords(text, people);
  if (people.kind === 'about') return '';
  return text.t(people.kind === 'exact' ? 'criteria.turnsAt' : 'criteria.turnsAtMost', {
    change: changeWords(text, row, people),
  });
}

/** "7 færre helårspersoner": what would turn the condition. */
export function changeWords(
  text: Text,
  row: CriterionRow,
  { toChange, met }: { readonly toChange: number; readonly met: boolean },
): string {
  const upward = row.operator.startsWith('>');
  const who = row.counts === '' ? '' : text.t(WHO[row.counts], { count: toChange });
  return text.t(met === upward ? 'criteria.fewer' : 'criteria.more', { n: text.number(toChange), who });
}

function residentsWords(text: Text, people: PeopleDistance): string {
  if (people.kind !== 'exact' && people.kind !== 'about') return '';
  const { distance } = people;
  if (distance === 0) return text.t('criteria.atLimit');
  const size = Math.abs(distance);
  const words = text.t(distance > 0 ? 'criteria.residentsOver' : 'criteria.residentsShort', {
    n: text.number(size),
    count: size,
  });
  return people.kind === 'about' ? text.t('criteria.residentsAbout', { words }) : words;
}
