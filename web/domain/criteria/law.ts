import type { Background } from '../dataset/background';
import type { CriterionRow, LegalStatus } from '../dataset/law-rows';

/** One way to a status, as the law stood from and to a day. */
export interface Law {
  readonly status: LegalStatus;
  /** The name of the status at the time. */
  readonly nameDa: string;
  /** '' = the ordinary way. */
  readonly alternative: string;
  /** All of these must hold. */
  readonly mandatory: readonly CriterionRow[];
  /** And `needed` of these. */
  readonly oneOf: readonly CriterionRow[];
  readonly needed: number;
}

/**
 * Why no law can be asked. `no-law-then`: the state made no lists yet. `not-in-our-data`: the law of that day is not
 * coded here; today's is never put in its place. `no-longer-in-force`: the status has ended.
 */
export type NoLawReason = 'no-law-then' | 'not-in-our-data' | 'no-longer-in-force';

/** The laws of one status on a day (several = different ways to it), or why there are none. */
export type LawAnswer =
  | { readonly kind: 'in-force'; readonly laws: readonly Law[] }
  | { readonly kind: 'none'; readonly reason: NoLawReason };

/** What the state has laid down and published. */
export type LawBook = Pick<Background, 'criteria' | 'statuses' | 'listFigures'>;

/** The year of the state's first list (three criteria; not coded here). */
export const FIRST_LIST_YEAR = 2010;

/**
 * The law of a status on a day (ISO date). Conditions without a stated beginning count from the first published list
 * of their status: that they were the same before is not known.
 */
export function lawOn(book: LawBook, status: LegalStatus, day: string): LawAnswer {
  if (Number(day.slice(0, 4)) < FIRST_LIST_YEAR) return { kind: 'none', reason: 'no-law-then' };
  const own = book.criteria.filter((row) => row.status === status);
  const began = own.filter((row) => day >= beginning(book, row));
  const inForce = began.filter((row) => row.valid_to === '' || day <= row.valid_to);
  if (inForce.length > 0) return { kind: 'in-force', laws: waysOf(inForce) };
  return { kind: 'none', reason: began.length > 0 ? 'no-longer-in-force' : 'not-in-our-data' };
}

const NEVER = '9999-12-31';

function beginning(book: LawBook, row: CriterionRow): string {
  if (row.valid_from !== '') return row.valid_from;
  const lists = book.statuses.filter(({ status }) => status === row.status).map((entry) => entry.list_date);
  return lists.sort()[0] ?? NEVER;
}

function waysOf(rows: readonly CriterionRow[]): readonly Law[] {
  return [...new Set(rows.map(({ alternative }) => alternative))].flatMap((alternative): Law[] => {
    const own = rows.filter((row) => row.alternative === alternative);
    const [first] = own;
    if (!first) return [];
    const oneOf = own.filter(({ role }) => role === 'one-of');
    return [
      {
        status: first.status,
        nameDa: first.status_name_da,
        alternative,
        mandatory: own.filter(({ role }) => role === 'mandatory'),
        oneOf,
        needed: neededOf(oneOf),
      },
    ];
  });
}

const REQUIREMENT = /^at least (\d+) of \d+$/;

/** How many of the one-of conditions must hold; all of them where a requirement can't be read: never fewer than said. */
function neededOf(oneOf: readonly CriterionRow[]): number {
  const needed = oneOf.map(({ requirement }) => Number(REQUIREMENT.exec(requirement)?.[1] ?? oneOf.length));
  return Math.max(0, ...needed);
}
