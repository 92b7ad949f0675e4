import { common } from './common';

/** Danish, the first language: its keys are the keys of every other. */
export const da = { common };
