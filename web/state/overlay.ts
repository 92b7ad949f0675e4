import type { OverlayResult } from '../domain/overlay/types';

/** Why there is no overlay; the words stand in `web/text`. */
export type OverlayFailure = 'worker-not-started' | 'cancelled' | 'input-unusable' | 'computation-failed';

/** Where the computation of school districts and distances stands. */
export type OverlayState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly done: number; readonly total: number }
  | { readonly status: 'done'; readonly result: OverlayResult }
  | { readonly status: 'failed'; readonly reason: OverlayFailure };
