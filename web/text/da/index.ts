import { common } from './common';
import { figures } from './figures';

/** Danish, the first language: its keys are the keys of every other. */
export const da = { common, figures };
