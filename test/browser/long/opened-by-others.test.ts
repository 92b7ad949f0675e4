import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readStoryFolder } from '../../../scripts/build/stories';
import type { Story } from '../../../web/domain/stories/story';
import { expect, test } from '../fixtures';
import { asPdf, OTHERS, pdfFacts, pdfFonts, pdfPages, pdfStructure, pdfText, plain } from './others';

const ROOT = join(import.meta.dirname, '../../..');
const LONG = { tag: '@long' } as const;

const { stories } = readStoryFolder(join(ROOT, 'geodata'));
const storyOf = (id: string): Story => {
  const story = stories.find((one) => one.id === id);
  if (!story) throw new Error(`no story ${id}`);
  return story;
};

/** Saves a story of the list as a file of some kind. */
async function saved(page: Page, { title }: Story, kind: string, path: string): Promise<void> {
  await page.goto('./#/praesentation');
  const story = page.locator('.story').filter({ has: page.getByRole('heading', { name: title }) });
  await story.locator('summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    story.getByRole('button', { name: kind }).click(),
  ]);
  await file.saveAs(path);
}

if (OTHERS.impress && OTHERS.poppler)
  for (const id of ['aarskonference', 'bestyrelse-halvaar'])
    test(
      `LibreOffice shows the PowerPoint of ${id}: a page a step, with its words and sources`,
      LONG,
      async ({ page }, info) => {
        test.setTimeout(300_000);
        const story = storyOf(id);
        const path = info.outputPath('story.pptx');
        await saved(page, story, 'PowerPoint', path);
        const pdf = await asPdf(path, info.outputPath('.'));
        expect((await pdfFacts(pdf)).get('Pages')).toBe(String(story.steps.length));
        const pages = await pdfPages(pdf);
        for (const [i, { headline, view }] of story.steps.entries()) {
          expect(pages[i], headline).toContain(plain(headline));
          if (view !== '') expect(pages[i], headline).toContain('ata pr. ');
        }
        expect(await pdfFonts(pdf)).toMatch(/Liberation ?Sans|Arial/i);
      },
    );

if (OTHERS.poppler) {
  test(
    'the report is a tagged PDF with title, language, page numbers and the known figures',
    LONG,
    async ({ browserName: _ }, info) => {
      test.setTimeout(300_000);
      const path = info.outputPath('report.pdf');
      execFileSync('node_modules/.bin/tsx', ['scripts/report.ts', '--plan', '2025', '--out', path], {
        cwd: ROOT,
        stdio: 'ignore',
      });
      const facts = await pdfFacts(path);
      expect(facts.get('Tagged')).toBe('yes');
      expect(facts.get('Title')).toMatch(/^Datarapport 2025/);
      expect(facts.get('Page size')).toContain('A4');
      expect(readFileSync(path).includes('/Lang (da)')).toBe(true);
      const structure = await pdfStructure(path);
      for (const kind of ['H1', 'H2', 'Table', 'TH', 'Figure', 'L', 'Caption'])
        expect(structure).toMatch(new RegExp(`^\\s*${kind}\\b`, 'm'));
      const pages = await pdfPages(path);
      const contents = pages[1] ?? '';
      const chapters = [
        ...contents.matchAll(/(Sammenfatning|Statens kriterier|Metode|Kilder|Datakalender) (\d+)/g),
      ];
      expect(chapters).toHaveLength(5);
      for (const [, title = '', number] of chapters) {
        const there = pages[Number(number) - 1] ?? '';
        expect(there).toContain(title); // short chapters share a page
        expect(there.endsWith(String(number)), there.slice(-60)).toBe(true);
      }
      const areas = [...contents.matchAll(/Område: \D+ (\d+)/g)].map(([, number]) => Number(number));
      expect(areas).toEqual(areas.map((_, i) => (areas[0] ?? 0) + i)); // a page each
      // a word is parted at the end of a line only; anywhere else a search would not find it
      const set = await pdfText(path);
      expect(set).toContain('\u00ad-');
      expect(set).not.toMatch(/\u00ad(?!-)/);
      const whole = pages.join(' ');
      for (const known of ['1.270', '11,3\u00a0%', '7,8\u00a0%', 'Gl. Jennumparken', 'Vangdalen'])
        expect(whole).toContain(plain(known));
      expect(whole).not.toMatch(/\d\.\d\s?%/);
    },
  );

  test(
    'the handout of a story prints two slides a page, on A4, with its sources',
    LONG,
    async ({ page }, info) => {
      const story = storyOf('aarskonference');
      await page.goto(`./#/praesentation?do=print&story=${story.id}`);
      await expect(page.locator('.handout-slides li')).toHaveCount(story.steps.length);
      const path = info.outputPath('handout.pdf');
      await page.pdf({ path, preferCSSPageSize: true, tagged: true });
      const pages = await pdfPages(path);
      const facts = await pdfFacts(path);
      expect(facts.get('Page size')).toContain('A4');
      expect(pages.length).toBeLessThanOrEqual(Math.ceil(story.steps.length / 2) + 3);
      const whole = pages.join(' ');
      for (const { headline } of story.steps) expect(whole).toContain(plain(headline));
      expect(whole).toContain('Kilder og forbehold');
      const letters = (words: string): string => words.replace(/\s/g, ''); // lines end at blanks and hyphens
      for (const receipt of await page.locator('.handout-receipts li').allTextContents())
        expect(letters(whole)).toContain(letters(receipt));
      await page.evaluate(() => {
        window.print = () => undefined; // the browser of the test prints below
      });
      await page.setViewportSize({ width: 1920, height: 1080 }); // so wide that no button is in a menu
      await page.getByRole('button', { name: 'Udskriv ét på hver side' }).click();
      const across = info.outputPath('slides.pdf');
      await page.pdf({ path: across, preferCSSPageSize: true, tagged: true });
      const slides = await pdfPages(across);
      for (const [i, { headline }] of story.steps.entries()) expect(slides[i]).toContain(plain(headline));
      expect((await pdfFacts(across)).get('Page size')).toMatch(/^84\d\S* x 59/);
    },
  );
}
