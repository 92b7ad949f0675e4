import type { ActivityRow } from '../dataset/goal-rows';

/** How an achieved number stands to the expected one. More is not always better, so it is not judged. */
export type ActivityOutcome = 'over' | 'as-expected' | 'under' | 'not-counted' | 'not-comparable';

export interface Activity {
  readonly row: ActivityRow;
  readonly outcome: ActivityOutcome;
  /** Staff time: what is put in, not what comes out. */
  readonly isTime: boolean;
}

/** What is done under one heading: an activity with its numbers. */
export interface ActivityGroup {
  readonly activity: string;
  readonly numbers: readonly Activity[];
}

export interface ActivityTheme {
  /** As activities.csv names it. */
  readonly theme: string;
  readonly groups: readonly ActivityGroup[];
}

const SPAN = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/;

/** The expected number as printed, `20` or `10-12`; undefined for anything else ("2x22") and for none. */
export function expectedSpan(text: string): { readonly low: number; readonly high: number } | undefined {
  const found = SPAN.exec(text);
  if (!found) return undefined;
  const low = Number(found[1]);
  const high = found[2] === undefined ? low : Number(found[2]);
  return high >= low ? { low, high } : undefined;
}

/** Holds the achieved number against the expected one of the same row. */
export function activityOutcome({
  expected,
  achieved,
}: Pick<ActivityRow, 'expected' | 'achieved'>): ActivityOutcome {
  if (achieved === null) return 'not-counted';
  const span = expectedSpan(expected);
  if (!span) return 'not-comparable';
  if (achieved > span.high) return 'over';
  return achieved < span.low ? 'under' : 'as-expected';
}

/** The activities of a plan by theme and activity, in the order of the file; staff time last within each. */
export function activitiesOf(rows: readonly ActivityRow[], plan: string): readonly ActivityTheme[] {
  const themes = new Map<string, Map<string, Activity[]>>();
  for (const row of rows) {
    if (row.plan !== plan) continue;
    const groups = themes.get(row.theme) ?? new Map<string, Activity[]>();
    themes.set(row.theme, groups);
    const isTime = row.unit.startsWith('hours');
    groups.set(row.activity, [
      ...(groups.get(row.activity) ?? []),
      { row, outcome: activityOutcome(row), isTime },
    ]);
  }
  return [...themes].map(([theme, groups]) => ({
    theme,
    groups: [...groups].map(([activity, numbers]) => ({
      activity,
      numbers: [...numbers.filter(({ isTime }) => !isTime), ...numbers.filter(({ isTime }) => isTime)],
    })),
  }));
}
