import { describe, expect, it } from 'vitest';
import { hyphenate, SOFT_HYPHEN } from '../../../scripts/report/hyphenate';
import { THEMES } from '../../../web/domain/figures/indicator';
import { reportDocument } from '../../../web/svg/report/document';
import { textOf } from '../../../web/text';
import { dataset } from '../figures/data';
import { data, stories } from '../stories/data';

const shown = (page: string): string => hyphenate(page).replaceAll(SOFT_HYPHEN, '|');

describe('hyphenation of the report', () => {
  it('parts long words of running text as Danish spelling does, and leaves no two letters alone', () => {
    expect(shown('<p>Den kriminalitetsforebyggelse, et boligområde.</p>')).toBe(
      '<p>Den kri|mi|na|li|tets|fore|byg|gelse, et bo|lig|om|råde.</p>',
    );
    expect(shown('<p>procentpoint</p>')).toBe('<p>pro|cent|point</p>');
    expect(shown('<ul><li>arbejdsmarkedet <strong>uddannelse</strong></li></ul>')).toBe(
      '<ul><li>ar|bejds|mar|ke|det <strong>ud|dan|nelse</strong></li></ul>',
    );
  });

  it('leaves names, addresses, numbers and words that are joined to something', () => {
    for (const words of [
      'Glarbjergvej-området',
      'Infanterivej 1-19',
      'retsinformation.dk',
      'nogen@eksempelvis.dk',
      'boligsocial-monitor',
      '1234567890',
      'kort',
    ])
      expect(shown(`<p>${words}</p>`)).toBe(`<p>${words}</p>`);
  });

  it('leaves headings, contents, tables, pictures, attributes and lines of sources', () => {
    for (const part of [
      '<h2>arbejdsmarkedet</h2>',
      '<nav><ol><li><a href="#x">arbejdsmarkedet</a></li></ol></nav>',
      '<table><tr><td>arbejdsmarkedet</td></tr></table>',
      '<figure><svg aria-label="arbejdsmarkedet"><title>arbejdsmarkedet</title><path d=""/></svg></figure>',
      '<p class="source">arbejdsmarkedet</p>',
      '<p title="arbejdsmarkedet">x</p>',
    ])
      expect(shown(part)).toBe(part);
    expect(shown('<meta charset="utf-8"><p>x<br></p><svg><path d=""/></svg><p>afgrænsning</p>')).toContain(
      'af|græns|ning',
    );
  });

  it('adds nothing to the whole report but places to part at', () => {
    const plan = dataset.catalogue.plans.find(({ id }) => id === '2025');
    const { markup } = reportDocument(
      textOf('da'),
      { ...data, background: dataset.background, stories, sources: null },
      { plan: '2025', areas: plan?.areas ?? [], themes: THEMES },
      { fonts: '' },
    );
    const set = hyphenate(markup);
    expect(set.replaceAll(SOFT_HYPHEN, '')).toBe(markup);
    expect(set.split(SOFT_HYPHEN).length).toBeGreaterThan(200);
    for (const tag of set.match(/<[^>]*>/g) ?? []) expect(tag).not.toContain(SOFT_HYPHEN);
  });
});
