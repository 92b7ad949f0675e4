import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../web/domain/figures/indicator';
import { html } from '../../../web/svg/html';
import { reportDocument } from '../../../web/svg/report/document';
import { textOf } from '../../../web/text';
import { dataset } from '../figures/data';
import { data, outdated, stories } from '../stories/data';

const text = textOf('da');
const loaded = { ...data, background: dataset.background, stories, sources: null };
const plan = dataset.catalogue.plans.find(({ id }) => id === '2025');
const scope = { plan: '2025', areas: plan?.areas ?? [], themes: THEMES };

describe('the yearly report', () => {
  const { markup, chapters } = reportDocument(text, loaded, scope, { fonts: '' });

  it('has contents for all its chapters, a page for each of the seven areas, and gives the same bytes again', () => {
    expect(scope.areas).toHaveLength(7);
    expect(markup.match(/<section class="chapter[ "]/g)).toHaveLength(chapters.length);
    for (const id of scope.areas) expect(markup).toContain(`id="omraade-${id}"`);
    for (const [, id] of markup.matchAll(/<a href="#([^"]+)"/g)) expect(markup).toContain(`id="${id}"`);
    expect(reportDocument(text, loaded, scope, { fonts: '' }).markup).toBe(markup);
  });

  it('tells in words that nothing is newer than the baseline, and ranks nobody', () => {
    expect(markup).toContain('Planen er ved start');
    expect(markup).not.toMatch(/\{\{|undefined|NaN/);
  });

  it('writes numbers as Danes do, with units that stay with them', () => {
    const words = markup.replace(/<style>.*?<\/style>/s, '').replace(/<svg.*?<\/svg>/gs, '');
    expect(words).toMatch(/\d,\d\u00a0%/);
    expect(words).not.toMatch(/\d %/);
    expect(words).not.toMatch(/\d\.\d\u00a0%/);
  });

  it('names every source', () => {
    for (const { title_da } of data.index.catalogue.sources) expect(markup).toContain(title_da);
  });

  it('tells only of what was chosen, and names every sentence that does not hold', () => {
    const [story] = stories;
    if (!story) throw new Error('no story');
    const old = outdated(story);
    const claims = old.steps.flatMap((step) => step.claims);
    const small = reportDocument(
      text,
      { ...loaded, stories: [old] },
      { plan: '2025', areas: ['vangdalen'], themes: ['beskaeftigelse'] },
      { fonts: '', pages: new Map([['metode', 12]]) },
    );
    expect(small.chapters.map(({ id }) => id)).toEqual([
      'sammenfatning',
      'tema-beskaeftigelse',
      'omraade-vangdalen',
      'kriterier',
      'metode',
      'kilder',
    ]);
    expect(small.markup).toContain('<span class="page">12</span>');
    expect(small.markup).toContain('id="figur-');
    for (const { sentence } of claims) expect(small.markup).toContain(html`${sentence}`.markup.slice(0, 20));
    expect(small.markup).not.toContain('id="figur-language-focused');
  });
});
