import { describe, expect, it } from 'vitest';
import { readStory } from '../../../web/data/stories';
import { sentenceWarnings } from '../../../web/domain/claims/sentence-warnings';
import { freeId, moved } from '../../../web/domain/stories/order';
import { readView } from '../../../web/state/story-view';
import { toSvgString } from '../../../web/svg/node';
import { SMALLEST_TYPE, slidePicture } from '../../../web/svg/slides/slide-picture';
import { textOf } from '../../../web/text';
import { prepareStep, prepareStory, slideParts } from '../../../web/views/present/prepared';
import { stepAfterKey } from '../../../web/views/present/show/step-keys';
import { data, findings, stories } from './data';

const text = textOf('da');
const [conference] = stories;
if (!conference) throw new Error('no stories');

describe('the stories that come with the data', () => {
  it('are two, read without a finding, and every view of them is understood', () => {
    expect(findings).toEqual([]);
    expect(stories.map(({ id }) => id)).toEqual(['aarskonference', 'bestyrelse-halvaar']);
    for (const { steps } of stories)
      for (const { view } of steps) expect(readView(data.index, view).ignored).toEqual([]);
  });

  it('say only what is true, and nothing that an author would be warned about', () => {
    for (const story of stories) {
      const { steps, failing, claims } = prepareStory(text, data, story);
      expect(claims).toBeGreaterThan(5);
      expect(failing.map(({ claim }) => claim.sentence)).toEqual([]);
      for (const { step, content } of steps) {
        expect(content.problem).toBe('');
        expect(sentenceWarnings(`${step.headline} ${step.text} ${step.notes}`, null)).toEqual([]);
        for (const { sentence } of step.claims) expect(sentenceWarnings(sentence, null)).toEqual([]);
      }
    }
  });

  it('have no type on any slide that the back row cannot read', () => {
    for (const [s, story] of stories.entries())
      for (const [i, step] of prepareStory(text, data, story).steps.entries()) {
        const drawn = toSvgString(
          slidePicture(text, slideParts(step, { id: `s${s}-${i}`, theme: 'light', code: null })),
        );
        const outside = drawn.replace(/<svg [^>]*data-view.*$/s, '');
        const sizes = [...outside.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST_TYPE);
      }
  });
});

describe('a story from elsewhere', () => {
  const step = { ...(conference.steps[5] as (typeof conference.steps)[number]) };

  it('keeps a step whose indicator is gone, and says so', () => {
    const gone = { ...step, view: '#/kort?ind=no-such-indicator' };
    const { content } = prepareStep(text, data, gone);
    expect(content.problem).toContain('no-such-indicator');
    expect(content.draw).toBeNull();
  });

  it('shows what it understands of an address of another version, and names the rest', () => {
    const { content, remark } = prepareStep(text, data, { ...step, view: `${step.view}&nyt=1` });
    expect(content.problem).toBe('');
    expect(remark).toContain('nyt=1');
  });

  it('shows nothing of an indicator that may stand in tables only', () => {
    const closed = data.index.catalogue.indicators.find(({ exposure }) => exposure !== 'open');
    const { content } = prepareStep(text, data, { ...step, view: `#/kort?ind=${closed?.id}` });
    expect(content.problem).not.toBe('');
    expect(content.receipts).toEqual([]);
  });

  it('is refused when it is something else', () => {
    expect(readStory(JSON.stringify(conference))).toEqual(conference);
    expect(readStory('{"version":2}')).toBeUndefined();
    expect(readStory('<html>')).toBeUndefined();
    expect(readStory(JSON.stringify({ ...conference, steps: [{ ...step, claims: 'x' }] }))).toBeUndefined();
  });
});

it('moves steps within the list, and never loses one', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 2, -5)).toEqual(['c', 'a', 'b']);
  expect(moved(['a'], 3, 0)).toEqual(['a']);
  expect(freeId([{ id: 'x' }, { id: 'x-2' }], 'x')).toBe('x-3');
});

it('takes arrows, space and the keys of a clicker, and stops at both ends', () => {
  expect(['ArrowRight', 'PageDown', ' '].map((key) => stepAfterKey(key, 1, 3))).toEqual([2, 2, 2]);
  expect(['ArrowLeft', 'PageUp'].map((key) => stepAfterKey(key, 1, 3))).toEqual([1, 1]);
  expect(stepAfterKey('PageDown', 3, 3)).toBe(3);
  expect(stepAfterKey('x', 1, 3)).toBeUndefined();
});
