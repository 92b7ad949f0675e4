import { build } from './build';
import { commands } from './commands';
import { common } from './common';
import { figures } from './figures';
import { findingParts } from './finding-parts';
import { findings } from './findings';
import { mapFinding } from './map-finding';

/** Danish, the first language: its keys are the keys of every other. */
export const da = { build, commands, common, figures, findingParts, findings, mapFinding };
