import { common } from './common';
import { figures } from './figures';
import { finding } from './finding';
import { findingParts } from './finding-parts';
import { findings } from './findings';

/** Danish, the first language: its keys are the keys of every other. */
export const da = { common, figures, findingParts, findings };
