import type { Text } from '../../../text';
import { shortPeriod } from '../../../text/short-period';
import type { Question } from './resolve';

/** One step of the period control. */
export interface PeriodOption {
  readonly period: string;
  /** "2023/24", or "okt. 2023-sep. 2024" for a span of months. */
  readonly short: string;
  /** In full: "oktober 2023 til september 2024". */
  readonly name: string;
  /** "7 områder", or that it is in the table only. */
  readonly areas: string;
}

export interface PeriodControl {
  readonly options: readonly PeriodOption[];
  readonly chosen: string;
  readonly previous: string | null;
  readonly next: string | null;
  /** The run of comparable periods around the chosen one that may be played; null when there is none. */
  readonly run: readonly string[] | null;
}

/** The periods as the reader steps through them. */
export function periodControl(text: Text, { steps, period, runs }: Question): PeriodControl {
  const at = steps.findIndex((step) => step.period === period);
  return {
    options: steps.map((step) => ({
      period: step.period,
      short: shortPeriod(text, step.period),
      name: text.period(step.period),
      areas: step.areas > 0 ? text.t('periods.areas', { count: step.areas }) : text.t('periods.tableOnly'),
    })),
    chosen: period,
    previous: steps[at - 1]?.period ?? null,
    next: steps[at + 1]?.period ?? null,
    run: runs.find((run) => run.includes(period)) ?? runs[0] ?? null,
  };
}
