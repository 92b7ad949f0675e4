import fc from 'fast-check';
import type { CriterionInput } from '../../../web/domain/criteria/input';
import { type Law, lawOn } from '../../../web/domain/criteria/law';
import { type CriterionRow, LEGAL_STATUSES } from '../../../web/domain/dataset/law-rows';
import { QUALIFIERS } from '../../../web/domain/figures/observation';
import { evidence, nothing, printed } from '../../unit/criteria/support';

/** Every coded law, of every day on which one begins. */
export const LAWS: readonly Law[] = LEGAL_STATUSES.flatMap((status) =>
  ['2014-12-01', '2018-12-01', '2021-12-01', '2024-12-01'].flatMap((day) => {
    const answer = lawOn(evidence.book, status, day);
    return answer.kind === 'in-force' ? answer.laws : [];
  }),
);

export const rowsOf = (law: Law): readonly CriterionRow[] => [...law.mandatory, ...law.oneOf];

/** Values near the limit, on it, and far from it, with one decimal (residents: whole). */
const valueFor = (row: CriterionRow): fc.Arbitrary<number> => {
  const step = row.unit === 'persons' || row.unit === 'years' ? 1 : 0.1;
  return fc
    .integer({ min: -30, max: 30 })
    .map((steps) => Number(Math.max(0, row.threshold + steps * step).toFixed(1)));
};

/** What may be known for one criterion: nothing, a bound, a rounded share with or without a base, or exact counts. */
const inputFor = (row: CriterionRow): fc.Arbitrary<CriterionInput> => {
  const shown = fc
    .record({
      value: valueFor(row),
      qualifier: fc.constantFrom(...QUALIFIERS.filter((entry) => entry !== 'words')),
      most: fc.option(fc.integer({ min: 20, max: 1500 }), { nil: undefined }),
    })
    .map(({ value, qualifier, most }) => printed({ value, qualifier }, row.unit, most));
  const counted = fc
    .record({ base: fc.integer({ min: 20, max: 1500 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ base, share }): CriterionInput => {
      const counts =
        row.unit === 'percent'
          ? { count: Math.round(base * share), factor: 100, base }
          : { count: base, factor: 1, base: 1 };
      return { ...nothing, counts };
    });
  const countable = row.counts !== '' && (row.unit === 'percent' || row.unit === 'persons');
  return countable ? fc.oneof(fc.constant(nothing), shown, counted) : fc.oneof(fc.constant(nothing), shown);
};

/** A law with inputs for all its criteria. */
export const lawWithInputs = fc.constantFrom(...LAWS).chain((law) =>
  fc.tuple(...rowsOf(law).map(inputFor)).map((inputs) => ({
    law,
    inputs: new Map(rowsOf(law).map((row, i) => [row.id, inputs[i] ?? nothing])),
  })),
);
