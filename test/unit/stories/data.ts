import { fileURLToPath } from 'node:url';
import { readStoryFolder } from '../../../scripts/build/stories';
import type { Story } from '../../../web/domain/stories/story';
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

/** The story with sentences that rest on figures which are not there: none of them holds. */
export const outdated = (story: Story): Story => ({
  ...story,
  steps: story.steps.map((step) => ({
    ...step,
    claims: step.claims.map((claim) => ({
      ...claim,
      basis: claim.basis.map((one) => ({ ...one, value: -1 })),
    })),
  })),
});
