import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../web/domain/classification/palettes';
import { TOKENS } from '../../../web/svg/tokens';

const css = readFileSync('web/styles/tokens.css', 'utf8');

/** The colours of a block of the style sheet, by name. */
function coloursOf(selector: string): Readonly<Record<string, string>> {
  const from = css.indexOf(selector);
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}
const themes = [
  { theme: 'light', colours: coloursOf(':root {') },
  { theme: 'dark', colours: coloursOf(':root[data-theme="dark"] {') },
] as const;

/** WCAG 2.2, 1.4.3 for text, 1.4.11 for what is not text. */
const TEXT = 4.5;
const SHAPE = 3;

describe.each(themes)('the colours of the $theme appearance', ({ theme, colours }) => {
  const ratio = (one: string, other: string): number => contrast(colours[one] ?? '', colours[other] ?? '');

  it('are the same in the style sheet and in pictures', () => {
    expect(colours).toMatchObject(TOKENS[theme]);
  });

  it.each(['ink', 'muted', 'accent', 'attention-text'])('let %s be read on every ground', (words) => {
    for (const ground of ['paper', 'panel', 'hover', 'chosen'])
      expect(ratio(words, ground), ground).toBeGreaterThanOrEqual(TEXT);
  });

  it('let labels be read on the map, and words on the accent', () => {
    for (const ground of ['water', 'park', 'road'])
      expect(ratio('ink', ground), ground).toBeGreaterThanOrEqual(TEXT);
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(TEXT);
  });

  it('show marks, rings and the frames of fields', () => {
    for (const shape of ['attention', 'accent', 'muted'])
      for (const ground of ['paper', 'panel'])
        expect(ratio(shape, ground), `${shape} on ${ground}`).toBeGreaterThanOrEqual(SHAPE);
  });
});

it('follows the device with the same dark colours as the choice', () => {
  expect(coloursOf(':root:not([data-theme]) {')).toEqual(themes[1].colours);
});
