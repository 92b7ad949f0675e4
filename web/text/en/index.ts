import type { da } from '../da';
import { build } from './build';
import { commands } from './commands';
import { common } from './common';
import { figures } from './figures';
import { findingParts } from './finding-parts';
import { findings } from './findings';
import { mapFinding } from './map-finding';

/** English, with the keys of Danish: the compiler refuses a missing one. */
export const en: Words<typeof da> = { build, commands, common, figures, findingParts, findings, mapFinding };

type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
