import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../web/data/stories';
import type { Story, StoryStep } from '../../../web/domain/stories/story';
import { slideDescription } from '../../../web/svg/slides/slide-picture';
import { textOf } from '../../../web/text';
import { storyHtml } from '../../../web/views/present/export/html';
import { storyPptx } from '../../../web/views/present/export/pptx';
import { storyXlsx } from '../../../web/views/present/export/xlsx';
import { prepareStory, problemSteps, slideParts } from '../../../web/views/present/prepared';
import { linkCode, linkOf } from '../../../web/views/present/show/link';
import { data, stories } from '../stories/data';

const text = textOf('da');
const shipped = stories[0] as Story;
const step = (id: string, view: string): StoryStep => ({
  id,
  view,
  headline: `Overskrift ${id}`,
  text: '',
  notes: '',
  marks: [],
  claims: [],
});
/** An indicator that was given up, a link from another version, and a step that is well. */
const story: Story = {
  ...shipped,
  steps: [
    step('vaek', '#/kort?ind=given-up-indicator'),
    step('gammel', '#/sammenlign?ind=population&zoomet=3'),
    step('god', '#/sammenlign?ind=school-absence-mean'),
  ],
};
const prepared = prepareStory(text, data, story);
const about = { date: 'data pr. 1. november 2026' };

describe('a story from another time', () => {
  it('says on its slides what can’t be shown and what was not understood, and keeps every word', () => {
    expect(problemSteps(prepared)).toBe(1);
    const [gone, older] = prepared.steps;
    expect(gone?.content.problem).toBe(
      'Indikatoren “given-up-indicator” findes ikke længere i tallene. Trinnet er gemt, men kan ikke vises.',
    );
    expect(older?.content.problem).toBe('');
    expect(older && slideParts(older, { id: 'x', theme: 'light', code: null }).body.join(' ')).toContain(
      'Det her blev ikke forstået: zoomet=3.',
    );
    expect(readStory(JSON.stringify(prepared.story))).toEqual(story);
  });

  it('is exported with the rest whole', async () => {
    const { file } = await storyPptx(text, prepared, about, async () => null);
    const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(3);
    expect(strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array())).toContain('findes ikke længere');
    const page = storyHtml(text, prepared, { ...about, fonts: '' });
    for (const { headline } of story.steps) expect(page).toContain(headline);
    expect((await storyXlsx(text, prepared, about)).size).toBeGreaterThan(1000);
  });

  it('is refused as a whole only when it is no story, or of another layout', () => {
    expect(readStory(JSON.stringify({ ...story, version: 2 }))).toBeUndefined();
    expect(readStory('{')).toBeUndefined();
  });
});

describe('a slide', () => {
  it('has a short description for who cannot see it, whenever there is something to see', () => {
    for (const one of stories)
      for (const { content } of prepareStory(text, data, one).steps)
        if (content.draw || content.table) expect(slideDescription(text, content)).toMatch(/\S{3}/);
  });

  it('is linked to as the view by itself, on the site where it is shown', () => {
    const here = 'https://example.dk/monitor/#/praesentation?do=show&story=a';
    expect(linkOf(here, '#/kort?ind=population')).toBe('https://example.dk/monitor/#/kort?ind=population');
    expect(linkOf(here, '')).toBe(here);
    const code = linkCode(here);
    expect(code.length).toBe(code[0]?.length);
    expect(code.slice(0, 7).map((line) => line.slice(0, 7).filter(Boolean).length)).toEqual([
      7, 2, 5, 5, 5, 2, 7,
    ]);
  });
});
