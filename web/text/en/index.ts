import type { da } from '../da';
import { files } from './packs/files';
import { first } from './packs/first';
import { screens } from './packs/screens';
import { tools } from './packs/tools';

/** English, with the keys of Danish: the compiler refuses a missing one. */
export const en: Words<typeof da> = { ...first, ...screens, ...files, ...tools };

type Words<T> = { [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
