import { expose } from 'comlink';
import { computeOverlay, type OverlayInput } from '../domain/overlay/compute';
import type { OverlayResult } from '../domain/overlay/types';

/** What the worker answers: the result, or null when the input holds no area of the plan. */
export interface OverlayWorker {
  readonly compute: (
    input: OverlayInput,
    report: (done: number, total: number) => void,
  ) => OverlayResult | null | Promise<OverlayResult | null>;
}

const worker: OverlayWorker = {
  compute(input, report) {
    const result = computeOverlay(input, report);
    return result.areas.length > 0 ? result : null;
  },
};

expose(worker);
