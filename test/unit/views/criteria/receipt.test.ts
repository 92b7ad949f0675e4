import { describe, expect, it } from 'vitest';
import { marginBar } from '../../../../web/views/criteria/model/bar';
import { cellOf, modelOf, plain } from './support';

const receipt = (area: string, criterion: string) => {
  const found = cellOf(modelOf(), area, criterion).receipt;
  if (!found) throw new Error('no receipt');
  return found;
};

describe('the receipt of a distance', () => {
  it('carries the formula, what went in, the limit, both years and the doubts', () => {
    const { formula, from, parameters, cautions, subject, sources } = receipt('glarbjergvej', 'arbejde');
    expect(subject).toBe('Glarbjergvej-området');
    expect(plain(formula)).toBe('|40,65 % − 40 %| · 1.074 personer');
    expect(from.map(({ figure }) => figure?.indicator)).toEqual([
      'outside-labour-market-state-criterion',
      'population',
      'children-under-18-share',
    ]);
    const said = parameters.map(({ name, value }) => plain(`${name}: ${value}`));
    expect(said).toContain('Lovens bestemmelse: § 61 a, stk. 1');
    expect(said).toContain('År bag tallet: 2021 og 2022; 2021 går ud næste år');
    expect(said.slice(-2)).toEqual([
      'Flest mulige beboere: 330 børn er mindst 23,5 % af beboerne: højst 1.404',
      'Flest mulige personer bag andelen: 1.404 beboere − 330 børn under 18 = 1.074',
    ]);
    expect(from.map(({ words }) => plain(words)).at(-1)).toBe(
      'Børn og unge under 18 år, 1. januar 2024: 330 (24 %)',
    );
    expect(cautions.join(' ')).toContain('Helårspersoner er ikke hoveder');
    expect(cautions.join(' ')).toContain('ikke regnet om');
    expect(sources).toEqual(['Boligsocial Helhedsplan Randers 2025-29']);
  });

  it('says that the limit of the year is not known', () => {
    const { parameters, value } = receipt('hermann-stillingsvej', 'doemte');
    expect(parameters.find(({ name }) => name === 'Lovens grænse')?.value).toContain(
      'grænsen det år kendes ikke her',
    );
    expect(value).toContain('kun en grænse er oplyst');
  });

  it('names no figure to open where the number was printed with the list only', () => {
    const { from } = receipt('hermann-stillingsvej', 'beboere');
    expect(from).toHaveLength(1);
    expect(from[0]).not.toHaveProperty('figure');
  });
});

describe('a margin bar', () => {
  const bar = (area: string, criterion: string, half: number) =>
    marginBar(cellOf(modelOf(), area, criterion).result, half);

  it('goes from the limit in the middle to the figure', () => {
    expect(bar('glarbjergvej', 'arbejde', 1.2)).toEqual({
      filled: { from: 0.5, to: 0.75 },
      open: null,
      meets: 'right',
    });
    expect(bar('hermann-stillingsvej', 'uddannelse', 16)).toMatchObject({ filled: { from: 0.25, to: 0.5 } });
    expect(bar('glarbjergvej', 'arbejde', 0.1)).toMatchObject({ filled: { from: 0.5, to: 1 } });
  });

  it('is open where the figure is a bound, and empty where there is none', () => {
    expect(bar('hermann-stillingsvej', 'arbejde', 4)).toMatchObject({
      filled: { from: 0.5, to: 1 },
      open: 'right',
    });
    expect(bar('vangdalen', 'beboere', 100)).toMatchObject({ filled: { from: 0, to: 0.5 }, open: 'left' });
    expect(bar('vangdalen', 'arbejde', 4).filled).toBeNull();
    expect(bar('vangdalen', 'indkomst', 4).meets).toBe('left');
  });
});
