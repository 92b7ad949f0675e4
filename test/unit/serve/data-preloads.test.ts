import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withoutMissing } from '../../../scripts/serve/data-preloads';

const PAGE = readFileSync('web/index.html', 'utf8');

it('leaves out of the page what the data do not have, and nothing else', () => {
  const lines = PAGE.split('\n');
  const cut = lines.filter((line) => !line.includes('./data/observations.json'));
  expect(cut).toHaveLength(lines.length - 1);
  expect(withoutMissing(PAGE, (name) => name !== 'observations.json').split('\n')).toEqual(cut);
  expect(withoutMissing(PAGE, () => true)).toBe(PAGE);
  const none = withoutMissing(PAGE, () => false);
  expect(none).not.toContain('./data/');
  expect(none).toContain('inter-latin-400-normal.woff2');
});
