import type { CriterionRow, LegalStatus } from '../dataset/law-rows';
import type { FigureIndex } from '../figures/figure-index';
import { type CriterionInput, criterionInput, type Inputs } from './input';
import { type Law, type LawBook, lawOn } from './law';
import { listDateOf, listYear } from './list-date';
import { evaluateWays, type NotCovered, type StatusAnswer } from './status';
import type { Truth } from './truth';

/** What a status is worked out from: figures, law and lists. */
export interface Evidence {
  readonly index: FigureIndex;
  readonly book: LawBook;
}

/**
 * The status of an area on the list of a date, by the law of that day and the figures of that list. Other days than
 * 1 December are refused; days without a coded law say so.
 */
export function evaluateStatus(
  evidence: Evidence,
  status: LegalStatus,
  area: string,
  listDate: string,
): StatusAnswer {
  const year = listYear(listDate);
  if (year === undefined) return { kind: 'no-law', status, reason: 'not-a-list-date' };
  const answer = lawOn(evidence.book, status, listDate);
  if (answer.kind === 'none') return { kind: 'no-law', status, reason: answer.reason };
  const covered = notCovered(evidence, area);
  const [law] = answer.laws;
  if (covered && law) return { kind: 'not-applicable', status, law, ...covered };
  const inputs = inputsOf(evidence, answer.laws, area, year);
  return evaluateWays(answer.laws, inputs) ?? { kind: 'no-law', status, reason: 'not-in-our-data' };
}

/** Every input that the laws ask for on the list of a year, by criterion. */
export function inputsOf(evidence: Evidence, laws: readonly Law[], area: string, year: number): Inputs {
  const rows = laws.flatMap((law) => [...law.mandatory, ...law.oneOf]);
  return new Map(
    rows.map((row) => [
      row.id,
      row.indicator === ''
        ? yearsRunning(evidence, row, area, year)
        : criterionInput(evidence.index, evidence.book.listFigures, row, area, year),
    ]),
  );
}

/** An area that no list can name, whatever the year: the data say that what the state counts does not apply to it. */
function notCovered({ index, book }: Evidence, area: string): NotCovered | undefined {
  const counted = new Set(book.criteria.map(({ indicator }) => indicator));
  const said = index.catalogue.absences.find(
    (entry) =>
      entry.area === area &&
      entry.period === '*' &&
      entry.reason === 'not-applicable' &&
      counted.has(entry.indicator),
  );
  return said && { whyDa: said.reason_da, source: said.source };
}

/**
 * How many lists in a row, this one included, had the area as parallelsamfund: what is published goes before what can
 * be worked out; a list that is neither leaves the number open. Counted no further than the condition asks.
 */
function yearsRunning(evidence: Evidence, row: CriterionRow, area: string, year: number): CriterionInput {
  let low = 0;
  let high = 0;
  let sure = true;
  for (let back = 0; back < row.threshold; back++) {
    const truth = onListOf(evidence, 'parallelsamfund', area, year - back);
    if (truth === 'not-met') break;
    high++;
    sure &&= truth === 'met';
    if (sure) low++;
  }
  return {
    figure: { kind: 'missing', reason: 'not-delivered', why: '', observation: null, conflicts: [] },
    period: `${year}`,
    known: {
      low,
      high: high >= row.threshold ? Number.POSITIVE_INFINITY : high,
      lowOpen: false,
      highOpen: false,
    },
    counts: null,
    base: null,
    level: null,
  };
}

function onListOf(evidence: Evidence, status: LegalStatus, area: string, year: number): Truth {
  const listDate = listDateOf(year);
  const published = evidence.book.statuses.find(
    (entry) => entry.area === area && entry.status === status && entry.list_date === listDate,
  );
  if (published?.certainty === 'stated') return published.on_list ? 'met' : 'not-met';
  const answer = evaluateStatus(evidence, status, area, listDate);
  if (answer.kind === 'not-applicable') return 'not-met';
  return answer.kind === 'evaluated' ? answer.truth : 'unknown';
}
