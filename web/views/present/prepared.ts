import { isFailing } from '../../domain/claims/check';
import type { Story, StoryStep } from '../../domain/stories/story';
import { readView } from '../../state/story-view';
import { type CheckedClaim, checkedClaim, claimLine } from '../../svg/slides/checked-claim';
import type { SlideContent, SlideData } from '../../svg/slides/slide';
import { slideContent } from '../../svg/slides/slide-content';
import type { SlideParts } from '../../svg/slides/slide-picture';
import type { ThemeName } from '../../svg/tokens';
import type { Text } from '../../text';

/** A step ready to be shown, printed and handed on. */
export interface PreparedStep {
  readonly step: StoryStep;
  readonly content: SlideContent;
  readonly claims: readonly CheckedClaim[];
  /** What its address says that this version does not know; '' = nothing. */
  readonly remark: string;
}

export interface PreparedStory {
  readonly story: Story;
  readonly steps: readonly PreparedStep[];
  /** Claims that do not hold as they were written. */
  readonly failing: readonly CheckedClaim[];
  readonly claims: number;
}

/** Makes a whole story ready; steps that can't be shown say why and keep their words. */
export function prepareStory(text: Text, data: SlideData, story: Story): PreparedStory {
  const steps = story.steps.map((step) => prepareStep(text, data, step));
  const claims = steps.flatMap((step) => step.claims);
  return { story, steps, failing: claims.filter(({ check }) => isFailing(check)), claims: claims.length };
}

export function prepareStep(text: Text, data: SlideData, step: StoryStep): PreparedStep {
  const { subject, ignored } = readView(data.index, step.view);
  return {
    step,
    content: slideContent(text, data, subject),
    claims: step.claims.map((claim) => checkedClaim(text, data, claim)),
    remark: ignored.length > 0 ? text.t('slides.olderLink', { parts: ignored.join(', ') }) : '',
  };
}

/** How many steps say why they can't be shown; their words are shown and exported all the same. */
export const problemSteps = ({ steps }: PreparedStory): number =>
  steps.filter(({ content }) => content.problem !== '').length;

/** What stands on the slide of a step. A sentence that no longer holds says so on the slide itself. */
export function slideParts(
  { step, content, claims, remark }: PreparedStep,
  about: Pick<SlideParts, 'id' | 'code'> & { readonly theme: ThemeName },
): SlideParts {
  return {
    ...about,
    headline: step.headline,
    body: [step.text, ...claims.map(claimLine), remark],
    marks: step.marks,
    content,
  };
}
