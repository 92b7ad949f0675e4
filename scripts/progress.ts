import type { Text } from '../web/text';

/** Work that takes less than this says nothing. */
const PATIENCE = 1000;
/** How often a bar is drawn, and how often a plain line is written where there is no screen to draw on. */
const REDRAW = 100;
const PLAIN_LINE = 10_000;
const WIDTH = 24;

/** How far something is: `done` of `total`, in whatever unit; `units` is what the rate counts. */
export interface Step {
  readonly label: string;
  readonly done: number;
  /** Missing when nobody knows. */
  readonly total?: number | undefined;
  /** Rows, addresses … done so far. */
  readonly units: number;
}

/** Shows how far a long work is. Call `show` as often as you like, `end` when the work is over or was stopped. */
export interface ProgressBar {
  readonly show: (step: Step) => void;
  readonly end: () => void;
}

/** Where a bar is drawn. */
export interface Screen {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  readonly columns: number;
}

/** Standard error: what is printed as data stays clean. */
export const errorScreen = (): Screen => ({
  write: (text) => process.stderr.write(text),
  isTTY: process.stderr.isTTY === true,
  columns: process.stderr.columns ?? 80,
});

/**
 * A bar with rate and time left on a terminal, a plain line every ten seconds elsewhere, and nothing at all for work
 * under a second. `now` is the clock, in milliseconds.
 */
export function progressBar(
  text: Text,
  screen: Screen = errorScreen(),
  now = () => performance.now(),
): ProgressBar {
  const begun = now();
  let shown = begun;
  let drawn = false;
  let label = '';
  let labelBegun = begun;
  let labelUnits = 0;
  return {
    show: (step) => {
      const time = now();
      if (step.label !== label) {
        label = step.label;
        labelBegun = time;
        labelUnits = step.units;
      }
      if (time - begun < PATIENCE || time - shown < (screen.isTTY ? REDRAW : PLAIN_LINE)) return;
      shown = time;
      const line = progressLine(text, step, time - labelBegun, step.units - labelUnits);
      if (!screen.isTTY) screen.write(`${line}\n`);
      else {
        screen.write(`\r${line.slice(0, screen.columns - 1)}\u001b[K`);
        drawn = true;
      }
    },
    end: () => {
      if (drawn) screen.write('\r\u001b[K');
      drawn = false;
    },
  };
}

/** One line: bar, share, count, rate and time left, as far as they are known. */
export function progressLine(text: Text, step: Step, milliseconds: number, units: number): string {
  const { t, number } = text;
  const seconds = milliseconds / 1000;
  const rate = seconds > 0 ? units / seconds : 0;
  const share = step.total ? Math.min(1, step.done / step.total) : undefined;
  const parts = [step.label];
  if (share !== undefined) {
    const full = Math.round(share * WIDTH);
    parts.push(`${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`, text.percent(share * 100, 0));
  }
  parts.push(t('registers.progress-units', { number: number(step.units) }));
  parts.push(t('registers.progress-rate', { number: number(Math.round(rate)) }));
  if (share !== undefined && share > 0.01 && share < 1)
    parts.push(t('registers.progress-left', { time: duration(text, (seconds / share) * (1 - share)) }));
  return parts.join('  ');
}

/** "12 s" or "3 min 5 s". */
function duration(text: Text, seconds: number): string {
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes === 0
    ? text.t('registers.seconds', { seconds: whole })
    : text.t('registers.minutes', { minutes, seconds: whole % 60 });
}
