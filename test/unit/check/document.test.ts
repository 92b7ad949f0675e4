import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { survey } from '../../../scripts/build/survey';
import { reportDocument } from '../../../scripts/check/html/document';
import { KINDS } from '../../../scripts/check/html/kinds';
import { type CheckReport, makeReport } from '../../../scripts/check/report';
import { FINDING_LEVELS, type FindingCode } from '../../../web/domain/findings/finding';
import { html } from '../../../web/svg/html';
import { textOf } from '../../../web/text';
import { edit, GEODATA, type Workplace, workplace } from '../build/support';

const da = textOf('da');
let report: CheckReport;
let page: string;
let hostile: Workplace;
beforeAll(() => {
  report = makeReport(survey(GEODATA), {}, da.compare);
  page = reportDocument(report, da);
  hostile = workplace();
}, 60_000);
afterAll(() => hostile.remove());

const count = (pattern: RegExp, text = page): number => text.match(pattern)?.length ?? 0;

describe('the document', () => {
  it('needs nothing from elsewhere and runs nothing', () => {
    expect(count(/<script|<link|<iframe|<object|<img|\son[a-z]+=|@import/gi)).toBe(0);
    // the only addresses in it: the name space of SVG, fonts inside the page, and its own headings
    const styled = page.replaceAll('http://www.w3.org/2000/svg', '');
    expect(count(/https?:/g, styled)).toBe(0);
    expect(
      [...styled.matchAll(/url\(([^)]{0,20})/g)].filter(([, to]) => !/^(#|data:font)/.test(to ?? '')),
    ).toEqual([]);
    expect([...page.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !to?.startsWith('#'))).toEqual([]);
    expect(page).toContain("default-src 'none'");
  });

  it('has a heading for every area with findings, and every link leads to one', () => {
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBe(6);
    for (const id of links) expect(page).toContain(`id="${id}"`);
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a map with a scale bar for every finding with a place, and names every map', () => {
    const placed = report.shown.filter(
      ({ finding, concerned }) => finding.plan === '2025' && concerned.length > 0,
    );
    expect(placed.length).toBeGreaterThan(15);
    expect(count(/<svg[^>]*id="map-|<svg[^>]*aria-labelledby="map-/g)).toBe(placed.length);
    expect(count(/role="img"/g)).toBe(count(/aria-labelledby=/g));
  });

  it('is the same whenever it is made', () => {
    expect(reportDocument(makeReport(survey(GEODATA), {}, da.compare), da)).toBe(page);
  }, 60_000);

  it('says the same in English', () => {
    const english = reportDocument(report, textOf('en'));
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('637 addresses in 7 housing areas');
    expect(english).not.toContain('områder');
  });

  it('escapes whatever stands in a table', () => {
    const evil = '<script>alert(1)</script>"&amp;';
    edit(hostile, 'plans/areas.csv', (text) =>
      text.replace('Gl. Jennumparken', `"${evil.replaceAll('"', '""')}"`),
    );
    const made = reportDocument(makeReport(survey(hostile.geodata), {}, da.compare), da);
    expect(made).not.toContain('<script');
    expect(made).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;amp;');
  }, 60_000);
});

describe('the list of what is checked', () => {
  it('names every finding that a list, a register or a boundary can give, once', () => {
    const source = readFileSync('web/domain/findings/finding.ts', 'utf8');
    const section = (from: string, to: string): FindingCode[] =>
      [...source.slice(source.indexOf(from), source.indexOf(to)).matchAll(/'([a-z-]+)': '/g)].flatMap(
        ([, code]) => (code && code in FINDING_LEVELS ? [code as FindingCode] : []),
      );
    const codes = [
      ...section('// reading an address list', '// boundaries'),
      ...section('// what lists, register', '// places'),
      'members-and-others-share-point',
      'far-member',
    ];
    const named = KINDS.flatMap((kind) => kind.codes);
    expect(new Set(named).size).toBe(named.length);
    expect(codes.filter((code) => !named.includes(code as FindingCode))).toEqual([
      'register-duplicate-address',
    ]);
  });
});

describe('html', () => {
  it('escapes texts and numbers, and keeps what is HTML already', () => {
    const item = html`<li>${'<b>"x"</b>'}</li>`;
    expect(html`<ul class="${'a"b'}">${[item, item]}${3}</ul>`.markup).toBe(
      '<ul class="a&quot;b"><li>&lt;b&gt;&quot;x&quot;&lt;/b&gt;</li><li>&lt;b&gt;&quot;x&quot;&lt;/b&gt;</li>3</ul>',
    );
  });
});
