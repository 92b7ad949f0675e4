import { describe, expect, it } from 'vitest';
import { mapSentence } from '../../../../web/svg/map-sentence';
import { index } from './dataset';
import { da, en, figuresOf } from './support';

const sentence = (text: typeof da, id: string, period: string): string => {
  const { figures, indicator } = figuresOf(id, period);
  return mapSentence(text, index, indicator, figures).whole.replaceAll('\u00a0', ' ');
};

describe('the sentence above the map', () => {
  it.each([
    [
      'school-absence-mean',
      '2023/2024',
      'Skolefravær i procent, 2023/24: alle syv områder ligger over kommunens 7,8 %, med en afstand på 1,2 til 3,5 procentpoint. Antallet af personer er ikke oplyst, så usikkerheden kan ikke beregnes.',
    ],
    [
      'youth-started-upper-secondary-same-year',
      '2024-10',
      'Begyndt ungdomsuddannelse samme år, oktober 2024: alle tre områder med et tal ligger under kommunens 86,6 %, med en afstand på 3,3 til 15,2 procentpoint. Med så få personer kan forskellene være tilfældige. For fire områder bygger tallet på under 10 personer og vises kun i tabellen.',
    ],
    [
      'youth-started-upper-secondary-same-year',
      '2020',
      'Begyndt ungdomsuddannelse samme år, 2020: Vangdalen og Energivej-området ligger over kommunens 86 %, tre områder under. Antallet af personer er ikke oplyst, så usikkerheden kan ikke beregnes. Sjællandsgade-kvarteret og Centrale Randers var ikke med i planen dengang.',
    ],
    [
      'move-out-rate',
      '2023',
      'Fraflytningsprocent, 2023: alle syv områder ligger mellem 11,3 og 17,5 %. Kommunen har intet tal for samme periode.',
    ],
    [
      'household-income-relative',
      '2023',
      'Husstandsindkomst i forhold til kommunen, 2023: alle syv områder ligger mellem 51 og 72 %.',
    ],
    [
      'dwellings',
      '2024-01-01',
      'Lejemål, 1. januar 2024: alle syv områder ligger mellem 344 og 759. Antal sammenlignes ikke med kommunen: områderne har forskellig størrelse.',
    ],
  ])('of %s in %s', (id, period, words) => {
    expect(sentence(da, id, period)).toBe(words);
  });

  it('names bounds as bounds and never works out a distance from them', () => {
    const words = sentence(da, 'outside-labour-market-state-criterion', '2020');
    expect(words).toContain('alle tre områder med et tal er kun oplyst som grænser');
    expect(words).not.toContain('afstand');
  });

  it('tells of a figure that is too doubtful for the map that it is in the table', () => {
    expect(sentence(da, 'youth-in-upper-secondary-after-15-months', '2024-10')).toContain(
      'Tallet for Hermann Stillingsvej-området er så usikkert, at det kun vises i tabellen.',
    );
  });

  it('says the same in English', () => {
    expect(sentence(en, 'school-absence-mean', '2023/2024')).toBe(
      'School absence, percent, 2023/24: all seven areas are above the municipality’s 7.8%, by 1.2 to 3.5 percentage points. The number of persons is not published, so the uncertainty can’t be computed.',
    );
  });
});
