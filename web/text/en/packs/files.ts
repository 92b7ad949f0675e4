import { figuresImport } from '../figures-import';
import { findingParts } from '../finding-parts';
import { findings } from '../findings';
import { registers } from '../registers';
import { workbench } from '../workbench';

/** What is said about files that are read in, address lists and their findings. */
export const files = {
  figuresImport,
  findingParts,
  findings,
  registers,
  workbench,
};
