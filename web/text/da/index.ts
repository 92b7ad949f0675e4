import { files } from './packs/files';
import { first } from './packs/first';
import { screens } from './packs/screens';
import { tools } from './packs/tools';

/** Danish, the first language: its keys are the keys of every other. */
export const da = { ...first, ...screens, ...files, ...tools };
