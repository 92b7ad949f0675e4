import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../web/domain/stories/story';
import { textOf } from '../../../web/text';
import { storyHtml } from '../../../web/views/present/export/html';
import { storyPptx } from '../../../web/views/present/export/pptx';
import { storyXlsx } from '../../../web/views/present/export/xlsx';
import { prepareStory } from '../../../web/views/present/prepared';
import { data, outdated, stories } from '../stories/data';

const text = textOf('da');
const about = { date: 'data pr. 1. november 2026' };
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const story = stories[0] as Story;
const prepared = prepareStory(text, data, story);

/** The same story with one number that is no longer what the figures say. */
const stale = prepareStory(text, data, outdated(story));

const filesOf = async (blob: Blob): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );
const all = (files: Readonly<Record<string, string>>, name: RegExp): string =>
  Object.entries(files)
    .filter(([path]) => name.test(path))
    .map(([, content]) => content)
    .join('\n');

describe('PowerPoint', () => {
  it('has a slide a step, native charts and tables, pictures with words, and notes with receipts', async () => {
    const { file, without } = await storyPptx(text, prepared, about, async () => PIXEL);
    const files = await filesOf(file);
    const slides = Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(story.steps.length);
    expect(without).toBe(0);
    expect(Object.keys(files).some((name) => name.startsWith('ppt/charts/chart'))).toBe(true);
    const drawn = all(files, /^ppt\/slides\/slide\d+\.xml$/);
    expect(drawn).toContain('<a:tbl>');
    expect(drawn).toMatch(/descr="[^"]{20,}"/);
    expect(drawn).toContain('Boligsocial Helhedsplan');
    expect(all(files, /notesSlides/)).toContain('Grundlag: ');
  });

  it('is whole: every part that another names is there', async () => {
    const files = await filesOf((await storyPptx(text, prepared, about, async () => PIXEL)).file);
    for (const [path, content] of Object.entries(files).filter(([name]) => name.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const [, target = ''] of content.matchAll(/Target="([^"]+)"(?![^>]*TargetMode="External")/g)) {
        const there = new URL(target, `file:///${folder}`).pathname.slice(1);
        expect(files[there], `${path}: ${target}`).toBeDefined();
      }
    }
  });

  it('has no type under 12 points, which is 24 px at 1080p', async () => {
    const files = await filesOf((await storyPptx(text, prepared, about, async () => PIXEL)).file);
    const drawn = all(files, /^ppt\/(?:slides|charts)\/[^/]+\.xml$/);
    const sizes = [...drawn.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
  });

  it('lists sentences that fail, and counts pictures that could not be made', async () => {
    const { file, without } = await storyPptx(text, stale, about, async () => null);
    const files = await filesOf(file);
    expect(without).toBeGreaterThan(0);
    expect(stale.failing.length).toBe(stale.claims);
    const drawn = all(files, /^ppt\/slides\/slide\d+\.xml$/);
    expect(drawn).toContain(text.t('present.failingHeading'));
    for (const { claim } of stale.failing) expect(drawn).toContain(claim.sentence.slice(0, 30));
  });
});

describe('spreadsheet', () => {
  it('holds numbers as numbers, with sources and receipts', async () => {
    const files = await filesOf(await storyXlsx(text, prepared, about));
    const sheets = Object.keys(files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets.length).toBeGreaterThan(5);
    expect(all(files, /sheet\d+\.xml$/)).toContain('<v>1270</v>');
    expect(all(files, /sharedStrings|sheet\d+\.xml$/)).toContain('Grundlag: ');
  });
});

describe('one page of HTML', () => {
  it('asks for nothing, escapes what it is given, and carries receipts and data', () => {
    const evil = prepareStory(text, data, {
      ...story,
      title: '</title><script>alert(1)</script>',
      steps: [
        { ...(story.steps[0] as Story['steps'][number]), text: '<img src=x onerror=alert(1)>' },
        ...story.steps.slice(1),
      ],
    });
    const page = storyHtml(text, evil, { ...about, fonts: '' });
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).toContain('Grundlag: ');
    const json = /id="story-data">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(json).story.steps).toHaveLength(story.steps.length);
  });

  it('names the sentences that fail before anything else', () => {
    const page = storyHtml(text, stale, { ...about, fonts: '' });
    expect(page.indexOf(text.t('present.failingHeading'))).toBeLessThan(page.indexOf('<main'));
  });
});
