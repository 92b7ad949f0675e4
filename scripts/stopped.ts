import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
type StopSignal = (typeof SIGNALS)[number];

/** What a process ends with that was told to stop, as shells count: 130 after Ctrl+C, 143 after SIGTERM. */
export const exitCodeOfSignal = (signal: StopSignal): number => 128 + constants.signals[signal];

const atWork = new Set<() => void>();

function onSignal(signal: StopSignal): void {
  // a command that listens itself ends its work in order
  if (process.listenerCount(signal) > 1) return;
  for (const tidy of atWork) tidy();
  process.exit(exitCodeOfSignal(signal));
}

/**
 * From now on a run that is told to stop tidies up before it ends. What is done without waiting, as a few files written and
 * renamed, is never cut in two: it is finished first. Gives what ends this care.
 */
export function tidyWhenStopped(tidy: () => void): () => void {
  if (atWork.size === 0) for (const signal of SIGNALS) process.on(signal, onSignal);
  atWork.add(tidy);
  const end = (): void => {
    atWork.delete(tidy);
    if (atWork.size === 0) for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  return () => void nextTurn(end);
}

/** A signal that came while the process was busy is heard in its next turn only; this comes after. */
const nextTurn = (then: () => void): unknown => setImmediate(() => setImmediate(then));

/** Lets the process hear whether it was told to stop while it was busy. */
export const hearSignals = (): Promise<void> => new Promise((resolve) => nextTurn(resolve));

/** Does work that waits for nothing and that a signal must not cut in two. */
export function undivided<T>(work: () => T): T {
  const done = tidyWhenStopped(() => undefined);
  try {
    return work();
  } finally {
    done();
  }
}
