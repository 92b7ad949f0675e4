import { type Evidence, evaluateStatus, inputsOf } from '../../../domain/criteria/evaluate';
import { lawOn } from '../../../domain/criteria/law';
import { evaluateWays, type LawResult, type StatusAnswer } from '../../../domain/criteria/status';
import { adjustInputs, assumeResidents } from '../../../domain/criteria/what-if';
import type { LegalStatus } from '../../../domain/dataset/law-rows';
import type { WhatIfChoice } from '../../../state/view-choices/criteria';
import type { Text } from '../../../text';
import { observationWords } from '../../../text/figure-words';
import { answerWords, criterionWords, truthWords } from './words';

/** What follows from a thought experiment on one area. */
export type WhatIfModel =
  | { readonly kind: 'not-applicable'; readonly why: string }
  | {
      readonly kind: 'shown';
      /** Residents that were taken for the missing ones; '' = none. */
      readonly assumed: string;
      /** What becomes of the status, in one sentence. */
      readonly sentence: string;
      readonly changed: boolean;
      readonly rows: readonly {
        readonly id: string;
        readonly name: string;
        readonly before: string;
        readonly after: string;
      }[];
    };

/** Holds the adjusted figures of an area against the law of a list; undefined where no law can be asked. */
export function whatIfModel(
  text: Text,
  evidence: Evidence,
  status: LegalStatus,
  listDate: string,
  choice: WhatIfChoice,
): WhatIfModel | undefined {
  const { index, book } = evidence;
  const plain = evaluateStatus(evidence, status, choice.area, listDate);
  if (plain.kind === 'not-applicable') return { kind: 'not-applicable', why: plain.whyDa };
  const answer = lawOn(book, status, listDate);
  if (answer.kind === 'none') return undefined;
  const year = Number(listDate.slice(0, 4));
  const { inputs, assumed } = assumeResidents(
    index,
    answer.laws,
    inputsOf(evidence, answer.laws, choice.area, year),
    choice.area,
    listDate,
  );
  const before = evaluateWays(answer.laws, inputs);
  const after = evaluateWays(answer.laws, adjustInputs(answer.laws, inputs, choice));
  if (before?.kind !== 'evaluated' || after?.kind !== 'evaluated') return undefined;
  return {
    kind: 'shown',
    assumed: assumed
      ? text.t('criteria.whatIfAssumed', {
          value: observationWords(text, assumed.observation, 'count', 0),
          date: text.period(assumed.observation.period),
        })
      : '',
    sentence: sentenceOf(text, before, after),
    changed: before.truth !== after.truth,
    rows: pairs(before.ways[0], after.ways[0]).map(([one, other]) => ({
      id: one.row.id,
      name: criterionWords(text, one.row),
      before: truthWords(text, one.truth),
      after: truthWords(text, other.truth),
    })),
  };
}

type Evaluated = Extract<StatusAnswer, { kind: 'evaluated' }>;

function sentenceOf(text: Text, before: Evaluated, after: Evaluated): string {
  const words = answerWords(text, after);
  if (before.truth === after.truth) return text.t('criteria.whatIfSame', { state: lower(words) });
  return text.t('criteria.whatIfChanged', { before: lower(answerWords(text, before)), after: lower(words) });
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function pairs(before: LawResult, after: LawResult) {
  const others = [...after.mandatory, ...after.oneOf];
  return [...before.mandatory, ...before.oneOf].flatMap((one, i) => {
    const other = others[i];
    return other ? [[one, other] as const] : [];
  });
}
