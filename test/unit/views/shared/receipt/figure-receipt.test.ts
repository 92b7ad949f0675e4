import { describe, expect, it } from 'vitest';
import { textOf } from '../../../../../web/text';
import { figureReceipt } from '../../../../../web/views/shared/receipt/figure-receipt';
import { computedText, receiptText } from '../../../../../web/views/shared/receipt/receipt-text';
import { index } from '../../../figures/data';

const da = textOf('da');

const receipt = (
  indicator: string,
  area: string,
  period: string,
  published: readonly string[] | null = ['2025', '2021'],
) => {
  const made = figureReceipt(da, index, { indicator, area, period }, published, []);
  if (!made) throw new Error('no receipt');
  return JSON.parse(JSON.stringify(made).replaceAll('\u00a0', ' ')) as typeof made;
};
const fact = (made: ReturnType<typeof receipt>, name: string) =>
  made.facts.find((entry) => entry.name === name)?.lines;

describe('the receipt of a number', () => {
  it('tells who is in an aggregate, who is not, and for whom there is no figure', () => {
    const made = receipt('youth-started-upper-secondary-same-year', 'all-seven', '2024-10');
    expect(fact(made, 'Område')?.[0]).toBe(
      'samlet tal for Gl. Jennumparken, Glarbjergvej-området, Vangdalen, Hermann Stillingsvej-området, Energivej-området, Sjællandsgade-kvarteret og Centrale Randers',
    );
    const three = receipt('charged-10-17-share', 'nordby-three', '2017');
    expect(fact(three, 'Område')).toContainEqual(
      'ikke med: Hermann Stillingsvej-området, Energivej-området, Sjællandsgade-kvarteret og Centrale Randers',
    );
  });

  it('names the plan whose boundary a figure is counted by, and whether that was published', () => {
    expect(fact(receipt('school-absence-mean', 'vangdalen', '2023/2024'), 'Område')).toEqual([
      'afgrænset som i planen 2025-29',
      'planens adresseliste er offentliggjort',
    ]);
    expect(fact(receipt('evictions', 'nordby-three', '2011'), 'Område')?.[0]).toMatch(/^samlet tal for/);
    const [, list] = fact(receipt('school-absence-mean', 'vangdalen', '2023/2024', ['2021']), 'Område') ?? [];
    expect(list).toContain('ikke offentliggjort');
    expect(fact(receipt('school-absence-mean', 'vangdalen', '2023/2024', null), 'Område')).toHaveLength(1);
  });

  it('shows what is worked out from a figure with its formula, and nothing where no base is known', () => {
    const [interval, distance, difference] = receipt(
      'youth-started-upper-secondary-same-year',
      'vangdalen',
      '2024-10',
    ).calculations;
    expect(interval).toMatchObject({ id: 'interval', result: '45,4 % til 88,3 %' });
    expect(interval?.formula).toContain('n = 14');
    expect(distance).toMatchObject({ formula: '71,4 % − 86,6 %', result: '−15,2 procentpoint' });
    expect(difference?.id).toBe('difference');
    expect(receipt('school-absence-mean', 'vangdalen', '2023/2024').calculations.map(({ id }) => id)).toEqual(
      ['distance'],
    );
  });

  it('keeps a decimal that only one source prints', () => {
    expect(fact(receipt('charged-15-29', 'all-seven', '2023'), 'Som offentliggjort')).toEqual(['0,92 %']);
  });

  it('says how a contradiction was handled', () => {
    const made = receipt('voluntary-work-share', 'glarbjergvej', '2023');
    expect(made.conflicts.map(({ handling }) => handling)).toContain('Dette tal er valgt blandt flere.');
  });

  it('gives the reason where there is no figure, and knows nothing of strangers', () => {
    const none = receipt('no-education-15-64', 'centrale-randers', '2023');
    expect(fact(none, 'Hvorfor der intet tal er')?.[0]).toContain('offentliggør det ikke');
    expect(fact(none, 'Som offentliggjort')).toBeUndefined();
    const ref = { indicator: 'school-absence-mean', area: 'nowhere', period: '2023' };
    expect(figureReceipt(da, index, ref, null, [])).toBeUndefined();
    expect(figureReceipt(da, index, { ...ref, indicator: 'nothing' }, null, [])).toBeUndefined();
  });

  it('becomes text with a link that reopens it', () => {
    const made = receipt('school-absence-mean', 'vangdalen', '2023/2024');
    const words = receiptText(da, made, 'http://example.test/#/kort?kf=x').split('\n');
    expect(words[0]).toMatch(/, Vangdalen, 2023\/24$/);
    expect(words).toContain('Kilde: Boligsocial Helhedsplan Randers 2025-29, Bysekretariatet, Randers, 2025');
    expect(words.at(-1)).toBe('Link: http://example.test/#/kort?kf=x');
    expect(words).not.toContain('');
  });

  it('becomes text for a number that was computed here too, formula and all', () => {
    const words = computedText(
      da,
      {
        title: 'Areal',
        subject: 'Vangdalen',
        value: '9,1 ha',
        formula: 'a',
        from: [{ words: 'adresselisten' }],
        parameters: [{ name: 'd', value: '20 m' }],
        cautions: ['skematisk'],
        sources: [],
      },
      'L',
    ).split('\n');
    expect(words).toEqual([
      'Areal, Vangdalen',
      '9,1 ha',
      'Beregnet her; tallet står ikke i nogen kilde.',
      'Formel: a',
      'Beregnet ud fra: adresselisten',
      'd: 20 m',
      'Forbehold: skematisk',
      'Link: L',
    ]);
  });
});
