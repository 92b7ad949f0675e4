import type { Absence, Conflict } from '../dataset/catalogue';
import type { Observation } from '../figures/observation';
import type { Difference } from './difference';
import type { Outcome, OutcomeCounts, TakenAbsence } from './outcome';

/** What is known of a load: batch.json. */
export interface BatchFacts {
  /** Name of its folder: the date and the name. */
  readonly id: string;
  readonly name: string;
  /** ISO date of the loading. */
  readonly date: string;
  readonly source: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** Every figure of the files: all = taken + changed + refused. */
  readonly counts: OutcomeCounts;
  /** Of those that were not refused: how they stood to what was there. */
  readonly differences: Readonly<Record<Difference['kind'] | 'absent', number>>;
  /** Keys of figures that looked wrong and were confirmed by a person. */
  readonly confirmed: readonly string[];
  /** ISO date on which the load was taken back, '' while it counts. */
  readonly undone: string;
}

/** A row that the load corrected, as it was before. */
export interface Correction {
  readonly id: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Everything that a load adds: the content of its folder. */
export interface Batch {
  readonly facts: BatchFacts;
  /** New rows, and corrected ones under their old ids. */
  readonly observations: readonly Observation[];
  readonly corrections: readonly Correction[];
  readonly absences: readonly Absence[];
  readonly conflicts: readonly Conflict[];
}

const CORRECTED = [
  'value',
  'low',
  'high',
  'unit',
  'numerator',
  'denominator',
  'qualifier',
  'locator',
  'note',
] as const;

/** The folder name of a load: letters, digits and hyphens after the date. '' when the name has none. */
export function batchId(date: string, name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? '' : `${date}-${words}`;
}

/** Makes a load of what was read and how it stands to what is there. Words for conflicts and absences come from outside. */
export function makeBatch(
  about: Omit<BatchFacts, 'id' | 'counts' | 'differences' | 'undone'>,
  read: { readonly outcomes: readonly Outcome[]; readonly counts: OutcomeCounts },
  found: readonly Difference[],
  words: {
    readonly conflict: (found: Difference) => string;
    readonly absence: (absence: Absence) => string;
  },
): Batch {
  const absences = read.outcomes
    .filter((one): one is TakenAbsence => one.status === 'absence')
    .map(({ absence }) => ({ ...absence, reason_da: words.absence(absence) }));
  const of = (kind: Difference['kind']): readonly Difference[] => found.filter((one) => one.kind === kind);
  const contradicting = of('contradicting');
  return {
    facts: {
      id: batchId(about.date, about.name),
      ...about,
      counts: read.counts,
      differences: {
        new: of('new').length,
        same: of('same').length,
        changed: of('changed').length,
        contradicting: contradicting.length,
        absent: absences.length,
      },
      undone: '',
    },
    observations: found.filter(({ kind }) => kind !== 'same').map(({ observation }) => observation),
    corrections: of('changed').flatMap(correctionsOf),
    absences,
    conflicts: contradicting.map((one) => conflictOf(one, words.conflict(one))),
  };
}

function correctionsOf({ observation, against: [old] }: Difference): Correction[] {
  if (!old) return [];
  const written = (value: string | number | null): string => (value === null ? '' : String(value));
  return CORRECTED.filter((column) => observation[column] !== old[column]).map((column) => ({
    id: old.id,
    column,
    before: written(old[column]),
    after: written(observation[column]),
  }));
}

/** Both figures are kept and shown; which is right is for people. */
function conflictOf({ observation, against }: Difference, what_is_wrong: string): Conflict {
  const rows = [observation, ...against];
  return {
    id: `c-${observation.id}`,
    indicators: [observation.indicator],
    area: observation.area,
    period: observation.period,
    rows: rows.map(({ id }) => id),
    values: rows.map(({ value }) => value ?? '').join(' | '),
    scope: 'between-documents',
    what_is_wrong,
    handling: 'show-both',
  };
}

/** The figures with a load on top: corrected rows in their place, new ones at the end. A load that was taken back adds nothing. */
export function withBatches(
  observations: readonly Observation[],
  batches: readonly {
    readonly facts: Pick<BatchFacts, 'undone'>;
    readonly observations: readonly Observation[];
  }[],
): readonly Observation[] {
  const rows = new Map(observations.map((row) => [row.id, row]));
  for (const { facts, observations: own } of batches)
    if (facts.undone === '') for (const row of own) rows.set(row.id, row);
  return [...rows.values()];
}
