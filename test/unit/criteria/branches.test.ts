import { describe, expect, it } from 'vitest';
import type { CriterionInput } from '../../../web/domain/criteria/input';
import { type Law, lawOn } from '../../../web/domain/criteria/law';
import { evaluateLaw, evaluateWays } from '../../../web/domain/criteria/status';
import { type CriterionRow, LEGAL_STATUSES } from '../../../web/domain/dataset/law-rows';
import { evaluated, evidence, inputsFor, nothing, valued } from './support';

/** Every coded law once, with a day on which it is in force. */
const laws: readonly Law[] = [
  ...new Map(
    LEGAL_STATUSES.flatMap((status) =>
      ['2014-12-01', '2018-12-01', '2021-12-01', '2024-12-01'].flatMap((day) => {
        const answer = lawOn(evidence.book, status, day);
        return answer.kind === 'in-force' ? answer.laws : [];
      }),
    ).map((law) => [`${law.nameDa} ${law.alternative} ${law.needed}`, law]),
  ).values(),
];

const rowsOf = (law: Law): readonly CriterionRow[] => [...law.mandatory, ...law.oneOf];
/** A value a hundredth beyond the limit, towards meeting it or away from it. */
const beside = (row: CriterionRow, meets: boolean): number =>
  row.threshold + (meets === row.operator.startsWith('>') ? 0.01 : -0.01);
const truthOf = (law: Law, about: (row: CriterionRow) => CriterionInput) =>
  evaluateLaw(law, new Map(rowsOf(law).map((row) => [row.id, about(row)]))).truth;
const all = (meets: boolean) => (row: CriterionRow) => valued(beside(row, meets));

describe('every law', () => {
  it('is tested: seven statuses under their names, and the second way of combined letting', () => {
    expect(laws.map(({ nameDa, alternative, needed }) => `${nameDa} ${alternative} ${needed}`)).toEqual([
      'udsat boligområde  2',
      'ghettoområde  2',
      'parallelsamfund  2',
      'omdannelsesområde  0',
      'forebyggelsesområde  2',
      'ghettoområde (ældre form)  3',
      'område hvor kombineret udlejning kan anvendes  0',
      'område hvor kombineret udlejning kan anvendes from-5000 0',
    ]);
  });

  it.each(laws)(
    '$nameDa $alternative: holds when all is beyond, not when all is short, open when nothing is known',
    (law) => {
      expect(truthOf(law, all(true))).toBe('met');
      expect(truthOf(law, all(false))).toBe('not-met');
      expect(truthOf(law, () => nothing)).toBe('unknown');
    },
  );

  it.each(laws)('$nameDa $alternative: at the limit only a condition that includes it holds', (law) => {
    for (const row of rowsOf(law)) {
      const result = evaluateLaw(law, inputsFor(law, { [row.criterion]: valued(row.threshold) }));
      const found = [...result.mandatory, ...result.oneOf].find((entry) => entry.row === row);
      expect([row.id, found?.truth]).toEqual([row.id, row.operator.length === 2 ? 'met' : 'not-met']);
      expect(found?.margin).toBe(0);
    }
  });

  it.each(laws)('$nameDa $alternative: falls with any one mandatory condition, known or not', (law) => {
    for (const one of law.mandatory) {
      expect(truthOf(law, (row) => (row === one ? valued(beside(row, false)) : nothing))).toBe('not-met');
      const open = evaluateLaw(
        law,
        new Map(rowsOf(law).map((row) => [row.id, row === one ? nothing : all(true)(row)])),
      );
      expect(open.truth).toBe('unknown');
      expect(open.missing.map(({ row }) => row)).toEqual([one]);
    }
  });

  it.each(laws.filter(({ needed }) => needed > 0))(
    '$nameDa: needs so many of the others, whichever they are',
    (law) => {
      for (let mask = 0; mask < 2 ** law.oneOf.length; mask++) {
        const chosen = law.oneOf.filter((_, i) => mask & (2 ** i));
        const known = (row: CriterionRow) =>
          valued(beside(row, law.mandatory.includes(row) || chosen.includes(row)));
        expect(truthOf(law, known)).toBe(chosen.length >= law.needed ? 'met' : 'not-met');
        // the same with all that does not hold unknown: settled only when enough hold
        const open = (row: CriterionRow) =>
          law.mandatory.includes(row) || chosen.includes(row) ? known(row) : nothing;
        expect(truthOf(law, open)).toBe(chosen.length >= law.needed ? 'met' : 'unknown');
        const count = evaluateLaw(law, new Map(rowsOf(law).map((row) => [row.id, open(row)]))).count;
        expect(count).toEqual({ atLeast: chosen.length, atMost: law.oneOf.length, of: law.oneOf.length });
      }
    },
  );

  it('lets a large area onto the list of combined letting from 30 percent, a smaller one from 40', () => {
    const ways = laws.filter(({ status }) => status === 'kombineret-udlejning');
    const truth = (residents: number, work: number) => {
      const inputs = new Map(
        ways.flatMap((law) => [...inputsFor(law, { beboere: valued(residents), arbejde: valued(work) })]),
      );
      return evaluated(evaluateWays(ways, inputs)).truth;
    };
    expect([truth(1000, 40), truth(999, 90), truth(4999, 39.9), truth(5000, 30), truth(5000, 29.9)]).toEqual([
      'met',
      'not-met',
      'not-met',
      'met',
      'not-met',
    ]);
  });
});
