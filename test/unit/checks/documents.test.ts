import { expect, it } from 'vitest';
import { documentComplaints } from '../../../scripts/checks/documents';

const ground = {
  exists: (path: string) =>
    ['web/map', 'docs/other.md', 'geodata/README.md', 'docs/picture.png'].includes(path),
  scripts: new Set(['start', 'test', 'build']),
};
const complaints = (text: string): string[] => documentComplaints('docs/a.md', text, ground);

it('lets links, places and scripts pass that are there', () => {
  expect(
    complaints(
      '# A heading, with `code`\n[x](#a-heading-with-code) [y](other.md) [z](../geodata/README.md) [w](https://example.org)\n`web/map` `dist/` `web/domain/*.ts` `a/b`\n```sh\nnpm run build\nnpm test\nweb/none\n```\n',
    ),
  ).toEqual([]);
});

it.each([
  ['a link to a file that is not there', '\n[x](none.md)', 'docs/a.md:2: links to none.md'],
  ['a link to a heading that is not there', '# A\n[x](#b)', '#b'],
  ['a place that is not there', 'see `web/none.ts`', 'web/none.ts'],
  ['a script that is not there', '```sh\nnpm run -s nonsense\n```', 'nonsense'],
])('names %s', (_, text, words) => {
  const found = complaints(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(words);
});
