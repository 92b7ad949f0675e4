import type { Conflict, Source } from '../dataset/catalogue';
import type { Observation } from './observation';
import { parsePeriod } from './period';

/** What is known beside the rows when one of them is chosen. */
export interface ChoiceRules {
  readonly conflicts: readonly Conflict[];
  readonly sources: readonly Source[];
}

/** The chosen row, the others in the order of choice, and the conflicts that name any of them. */
export interface Choice {
  readonly chosen: Observation;
  readonly others: readonly Observation[];
  readonly conflicts: readonly Conflict[];
  /** A conflict keeps the chosen row off maps. */
  readonly hiddenFromMap: boolean;
  /** The row's own qualifier or a conflict makes it doubtful. */
  readonly suspect: boolean;
}

const PREFER = /^prefer:([0-9a-f]{8})$/;

/** The row id that a conflict prefers, undefined for other ways of handling. */
export const preferredRow = (conflict: Conflict): string | undefined => PREFER.exec(conflict.handling)?.[1];

/**
 * True when the row is the one that the conflict is about, and not only named beside it for comparison: indicator,
 * area and period agree. A period in words (`2017-2021`) covers every row that the conflict names.
 */
export const pointsAt = (conflict: Conflict, row: Observation): boolean =>
  conflict.rows.includes(row.id) &&
  conflict.indicators.includes(row.indicator) &&
  (conflict.area === '*' || conflict.area === row.area) &&
  (conflict.period === row.period || parsePeriod(conflict.period) === undefined);

/**
 * Chooses among several rows that answer one question (same indicator, area and period): the row that a conflict
 * prefers; then one that no conflict hides from maps; then the newest source. Where these leave a tie: a readable
 * value, a row not marked suspect, an exact one, and last the smaller id, so that the choice never depends on the
 * order of the file. Undefined for no rows.
 */
export function chooseFigure(rows: readonly Observation[], rules: ChoiceRules): Choice | undefined {
  const [only] = rows;
  // nearly every question has one row that nothing speaks against, and a map asks thousands of them
  if (only && rows.length === 1 && rules.conflicts.length === 0)
    return {
      chosen: only,
      others: [],
      conflicts: [],
      hiddenFromMap: false,
      suspect: only.qualifier === 'suspect',
    };
  const ids = new Set(rows.map((row) => row.id));
  const conflicts = rules.conflicts.filter((conflict) => conflict.rows.some((id) => ids.has(id)));
  const preferred = new Set(conflicts.map(preferredRow));
  const handled = (row: Observation, handling: string): boolean =>
    conflicts.some((conflict) => conflict.handling === handling && pointsAt(conflict, row));
  const isHidden = (row: Observation): boolean => handled(row, 'hide-from-map');
  const isSuspect = (row: Observation): boolean =>
    row.qualifier === 'suspect' || handled(row, 'mark-suspect');
  const yearOf = (row: Observation): number => rules.sources.find(({ id }) => id === row.source)?.year ?? 0;
  const rank = (row: Observation): readonly number[] => [
    preferred.has(row.id) ? 0 : 1,
    isHidden(row) ? 1 : 0,
    -yearOf(row),
    row.value === null ? 1 : 0,
    isSuspect(row) ? 1 : 0,
    row.qualifier === '' ? 0 : 1,
  ];
  const ordered = rows
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => compareRanks(a.rank, b.rank) || (a.row.id < b.row.id ? -1 : 1))
    .map(({ row }) => row);
  const [chosen, ...others] = ordered;
  return chosen && { chosen, others, conflicts, hiddenFromMap: isHidden(chosen), suspect: isSuspect(chosen) };
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
