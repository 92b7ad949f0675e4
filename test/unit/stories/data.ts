import { fileURLToPath } from 'node:url';
import { readStoryFolder } from '../../../scripts/build/stories';
import type { SlideData } from '../../../web/svg/slides/slide';
import { dataset, index } from '../figures/data';

export const { stories, findings } = readStoryFolder(
  fileURLToPath(new URL('../../../geodata', import.meta.url)),
);

/** The project's own figures as slides need them, without boundaries: these are built. */
export const data: SlideData = {
  index,
  background: dataset.background,
  shapes: [],
  context: [],
  manifest: null,
};
