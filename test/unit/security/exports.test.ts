import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toKml } from '../../../scripts/export/formats/kml';
import { writeCsv } from '../../../web/data/csv/write';
import { toCsv } from '../../../web/data/export/formats/csv';
import { toGeoJson } from '../../../web/data/export/formats/geojson';
import type { ExportLayer } from '../../../web/data/export/layer';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import { utm32 } from '../../../web/domain/geo/position';
import type { Story } from '../../../web/domain/stories/story';
import { html } from '../../../web/svg/html';
import { svg, toSvgString } from '../../../web/svg/node';
import { reportDocument } from '../../../web/svg/report/document';
import { textOf } from '../../../web/text';
import { csvCell } from '../../../web/ui/csv';
import { storyHtml } from '../../../web/views/present/export/html';
import { storyPptx } from '../../../web/views/present/export/pptx';
import { storyXlsx } from '../../../web/views/present/export/xlsx';
import { prepareStory } from '../../../web/views/present/prepared';
import { dataset } from '../figures/data';
import { data, stories } from '../stories/data';
import { FORMULAS, MARK, MARKUP, NAUGHTY } from './naughty';

const text = textOf('da');
/** Quoted values of attributes hold what they like; the mark anywhere else in a tag, or in a script, is a text come alive. */
const ALIVE = new RegExp(`<[^<>]*${MARK}|<script[^>]*>[^<]*${MARK}`, 'i');
const isAlive = (made: string): boolean => ALIVE.test(made.replace(/=\s*"[^"]*"/g, ''));

const layer: ExportLayer = {
  name: 'naughty',
  title: MARKUP[0] ?? '',
  kind: 'point',
  columns: [{ name: 'words', type: 'text' }],
  credit: { source: MARKUP[1] ?? '', licence: MARKUP[2] ?? '', date: '2026-01-01' },
  facts: { note: MARKUP.join(' ') },
  features: NAUGHTY.map((words, i) => ({
    id: `n${i}`,
    label: words,
    shape: { kind: 'point', at: utm32(560_000 + i, 6_255_000) },
    values: [words],
  })),
};

/** A story that says a text wherever a story can say one. */
const naughtyStory = (words: string): Story => {
  const story = stories[0] as Story;
  const first = story.steps[0] as Story['steps'][number];
  return {
    ...story,
    title: words,
    occasion: words,
    steps: [{ ...first, headline: words, text: words, notes: words, marks: [{ area: 'vangdalen', words }] }],
  };
};
/** Fields that hold what people wrote. */
const FREE_TEXT = /(?:_da|_en)$|^(?:name|title|text|note|publisher|locator|organisation|department)$/;
/** The same data with a text after everything that people wrote. */
const naughtyTexts = <T>(value: T, words: string): T =>
  JSON.parse(
    JSON.stringify(value, (key, field: unknown) =>
      typeof field === 'string' && FREE_TEXT.test(key) ? `${field} ${words}` : field,
    ),
  ) as T;
const all = naughtyStory(NAUGHTY.join(' '));
const filesOf = async (blob: Blob): Promise<[string, string][]> =>
  Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(([name, bytes]) => [
    name,
    strFromU8(bytes),
  ]);

describe('text that would be markup stays text', () => {
  it.each(NAUGHTY)('in pictures and pages: %j', (words) => {
    const picture = toSvgString(svg('g', { 'aria-label': words, id: words }, svg('text', {}, words)));
    const page = html`<p title="${words}">${words}</p>`.markup;
    for (const made of [picture, page]) {
      expect(isAlive(made)).toBe(false);
      expect(made.match(/</g)).toHaveLength(made === page ? 2 : 4);
    }
  });

  it('is what the check for it finds alive', () => {
    for (const words of MARKUP.slice(0, 4)) expect(isAlive(`<p>${words}</p>`)).toBe(true);
  });

  it('in a story as one page', () => {
    const page = storyHtml(text, prepareStory(text, data, all), { date: MARKUP[0] ?? '', fonts: '' });
    expect(isAlive(page.replace(/<script type="application\/json".*?<\/script>/s, ''))).toBe(false);
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.slice(0, page.indexOf('</head>')).match(/<\/title>/g)).toHaveLength(1);
    const json = /id="story-data">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(json).story.title).toBe(all.title);
  });

  it('in slides and spreadsheets, in which a formula stays a text', async () => {
    const prepared = prepareStory(text, data, all);
    const { file } = await storyPptx(text, prepared, { date: '2026' }, async () => null);
    const files = [
      ...(await filesOf(file)),
      ...(await filesOf(await storyXlsx(text, prepared, { date: '2026' }))),
    ];
    for (const [name, content] of files) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      expect(isAlive(content), name).toBe(false);
      expect(content, name).not.toMatch(/<f>|<!ENTITY|<script/i);
    }
  });

  it('in the yearly report', () => {
    const { catalogue } = data.index;
    const words = NAUGHTY.join(' ');
    const spoilt = reportDocument(
      text,
      {
        ...data,
        index: makeFigureIndex(naughtyTexts(catalogue, words), dataset.columns),
        background: naughtyTexts(dataset.background, words),
        stories: [all],
        sources: null,
      },
      { plan: '2025', areas: ['vangdalen'], themes: ['beskaeftigelse'] },
      { fonts: '' },
    );
    expect(spoilt.markup).toContain(MARK);
    expect(isAlive(spoilt.markup)).toBe(false);
    expect(spoilt.markup).not.toMatch(/<script|<iframe|<img src=x/i);
  });

  it('in map files', () => {
    const kml = toKml(layer);
    expect(isAlive(kml)).toBe(false);
    expect(kml).not.toMatch(/<!ENTITY|<script/i);
    const json = JSON.parse(toGeoJson(layer)) as { features: { properties: { words: string } }[] };
    expect(json.features.map(({ properties }) => properties.words)).toEqual(NAUGHTY);
  });
});

describe('no spreadsheet computes a text', () => {
  it('of a table on the screen, of a list of the build, or of an export', () => {
    const rows = [
      ...FORMULAS.map((words) => csvCell(words).replace(/^"/, '')),
      ...FORMULAS.map((words) =>
        writeCsv({ words: 'text' }, [{ words }]).split('\n').slice(1).join('\n').replace(/^"/, ''),
      ),
    ];
    for (const cell of rows) expect(cell).toMatch(/^'/);
    const { data: read } = Papa.parse<Record<string, string>>(toCsv(layer, '25832', false), { header: true });
    for (const { words = '' } of read) expect(words).not.toMatch(/^[=+\-@\t\r]/);
  });
});
