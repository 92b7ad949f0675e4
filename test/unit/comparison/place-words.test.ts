import { describe, expect, it } from 'vitest';
import { textOf } from '../../../web/text';
import {
  distanceWords,
  partWords,
  rangeWords,
  shareWords,
} from '../../../web/views/shared/places-computed/place-words';
import { part } from './fixture';

const text = textOf('da');
const NB = '\u00a0';

describe('shareWords', () => {
  it.each([
    [0, `0${NB}%`],
    [0.2, `under 1${NB}%`],
    [12.5, `13${NB}%`],
    [99.4, `99${NB}%`],
    [99.7, `over 99${NB}%`],
    [100, `100${NB}%`],
  ])('writes %d', (percent, words) => {
    expect(shareWords(text, percent)).toBe(words);
  });
});

describe('partWords', () => {
  it.each([
    [part('A', 100, 10, 10), 'alle adresser, hele arealet'],
    [part('A', 98, 10, 10), `alle adresser, 98${NB}% af arealet`],
    [part('A', 50, 4, 10), `40${NB}% af adresserne, 50${NB}% af arealet`],
    [part('A', 0.3, 0, 10), `under 1${NB}% af arealet, ingen adresser`],
  ])('%#', (given, words) => {
    expect(partWords(text, given)).toBe(words);
  });
});

describe('distances', () => {
  it('are as exact as their ends', () => {
    expect(distanceWords(text, 1249, 10)).toBe('ca. 1.250 m');
    expect(distanceWords(text, 1249, 150)).toBe('ca. 1.200 m');
    expect(distanceWords(text, 40, 150)).toBe('under 100 m');
  });
  it('have a range only where its ends differ', () => {
    const spread = { count: 3, median: 600, smallest: 580, largest: 620 };
    expect(rangeWords(text, spread, 150)).toBe('');
    expect(rangeWords(text, spread, 10)).toBe('fra 580 til 620 m');
    expect(rangeWords(text, { ...spread, smallest: 20 }, 150)).toBe('op til 600 m');
    expect(rangeWords(text, { ...spread, count: 1 }, 10)).toBe('');
  });
});
