import type { Evidence } from '../../../web/domain/criteria/evaluate';
import type { CriterionInput, Inputs } from '../../../web/domain/criteria/input';
import { exactly, knownOf, NOTHING_KNOWN } from '../../../web/domain/criteria/known';
import type { Law } from '../../../web/domain/criteria/law';
import type { StatusAnswer } from '../../../web/domain/criteria/status';
import type { CriterionRow } from '../../../web/domain/dataset/law-rows';
import type { Figure } from '../../../web/domain/figures/figure';
import type { Observation } from '../../../web/domain/figures/observation';
import { dataset, figureOf, index } from '../figures/data';

const { criteria, statuses, listFigures } = dataset.tables;

/** The project's own law, lists and figures. */
export const evidence: Evidence = { index, book: { criteria, statuses, listFigures } };

export const row = (id: string): CriterionRow => {
  const found = criteria.find((entry) => entry.id === id);
  if (!found) throw new Error(`no criterion ${id}`);
  return found;
};

const missing: Figure = {
  kind: 'missing',
  reason: 'not-delivered',
  why: '',
  observation: null,
  conflicts: [],
};

/** An input about which nothing is known. */
export const nothing: CriterionInput = {
  figure: missing,
  period: '2023',
  known: NOTHING_KNOWN,
  counts: null,
  base: null,
  level: null,
};

/** An input of one printed figure, with the most persons that can stand behind it. */
export const printed = (
  about: Partial<Observation>,
  unit: CriterionRow['unit'] = 'percent',
  most?: number,
): CriterionInput => ({
  ...nothing,
  figure: figureOf(about),
  known: knownOf(figureOf(about), unit),
  base: most === undefined ? null : { most, residents: null, children: null, taken: 0, childShare: null },
});

/** An input of an exact value. */
export const valued = (value: number): CriterionInput => ({
  ...nothing,
  figure: figureOf({ value }),
  known: exactly(value),
});

/** Inputs for a law by the name of the criterion; what is not named is not known. */
export const inputsFor = (law: Law, named: Readonly<Record<string, CriterionInput>>): Inputs =>
  new Map([...law.mandatory, ...law.oneOf].map(({ id, criterion }) => [id, named[criterion] ?? nothing]));

/** An answer that must have been worked out. */
export function evaluated(answer: StatusAnswer | undefined) {
  if (answer?.kind !== 'evaluated') throw new Error(`not evaluated: ${answer?.kind}`);
  return answer;
}
