import type { Story } from '../stories/story';

/**
 * Stories without the steps that rest on a figure which may not be told: their sentences carry its value. What an author has
 * written in free words beside it goes with them.
 */
export const tellableStories = (
  stories: readonly Story[],
  isSecret: (observation: string) => boolean,
): readonly Story[] =>
  stories.map((story) => ({
    ...story,
    steps: story.steps.filter(
      ({ claims }) => !claims.some(({ basis }) => basis.some(({ row }) => isSecret(row))),
    ),
  }));
