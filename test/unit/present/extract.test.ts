import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../web/domain/figures/indicator';
import { textOf } from '../../../web/text';
import { extractOf } from '../../../web/views/present/extract/extract';
import { extractHtml, extractPlain } from '../../../web/views/present/extract/write';
import { index } from '../figures/data';
import { data } from '../stories/data';

const text = textOf('da');
const all = index.monitoringAreas.map(({ id }) => id);
const extract = extractOf(text, data, {
  theme: 'uddannelse-livschancer',
  areas: ['vangdalen', 'centrale-randers'],
});

describe('an extract for an application', () => {
  it('gives every figure its base, reservation and place in its source, areas in the order of the plan and the municipality last', () => {
    expect(extract.parts.length).toBeGreaterThan(5);
    for (const { rows, columns } of extract.parts) {
      expect(rows.map(([place]) => place)).toEqual(['Vangdalen', 'Centrale Randers', 'Randers Kommune']);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        const printed = /\d/.test(row[1] ?? '');
        if (printed) expect(row[4]).not.toBe('');
      }
    }
    const youth = extract.parts.find(({ id }) => id === 'youth-started-upper-secondary-same-year');
    expect(youth?.rows[0]?.slice(0, 3)).toEqual(['Vangdalen', '71,4\u00a0%', 'ud af 14 personer']);
    expect(extract.sources.length).toBeGreaterThan(0);
  });

  it('says only what the rules allow: sentences are tested, table-only figures and judged areas have none', () => {
    for (const theme of THEMES)
      for (const { id, sentences } of extractOf(text, data, { theme, areas: all }).parts) {
        expect(index.indicators.get(id)?.exposure).toBe('open');
        const name = index.indicators.get(id)?.name_da ?? '';
        for (const sentence of sentences)
          expect(sentence.replace(name, '')).not.toMatch(/værst|bedst|lavest|højest|udsat/i);
      }
    const youth = extract.parts.find(({ id }) => id === 'youth-started-upper-secondary-same-year');
    expect(youth?.sentences.join(' ')).toContain('Der er ingen sikker forskel.');
    expect(youth?.sentences.join(' ')).not.toContain('Centrale Randers');
  });

  it('is the same as text and as HTML, and no word in it becomes markup', () => {
    const plain = extractPlain(extract);
    const written = extractHtml({ ...extract, title: 'A <b>&</b>' });
    expect(written).toContain('<h1>A &lt;b&gt;&amp;&lt;/b&gt;</h1>');
    expect(written.match(/<tr>/g)).toHaveLength(extract.parts.length * 4);
    for (const { heading, rows } of extract.parts) {
      expect(plain).toContain(heading);
      expect(plain.split('\n').some((line) => line.startsWith(`${rows[0]?.[0]}\t`))).toBe(true);
    }
  });
});
