/** What a run has just done, for whoever follows it: the name chooses the sentence, the values fill it. */
export type StepName = 'read' | 'register' | 'lists' | 'boundaries' | 'exact' | 'written';

export interface Step {
  readonly name: StepName;
  readonly values: Readonly<Record<string, string | number>>;
  /** Milliseconds since the step before. For the screen only: no file holds a time. */
  readonly milliseconds: number;
}

export type OnStep = (step: Step) => void;

/** Makes a reporter that measures the time between steps. */
export function stepReporter(onStep: OnStep | undefined): (name: StepName, values: Step['values']) => void {
  let last = performance.now();
  return (name, values) => {
    const now = performance.now();
    onStep?.({ name, values, milliseconds: Math.round(now - last) });
    last = now;
  };
}
