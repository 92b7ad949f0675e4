import { describe, expect, it } from 'vitest';
import { areasIn, fetchesIn, type SpeakingFile, wordComplaints } from '../../../scripts/checks/words';

const file = (part: Partial<SpeakingFile>): SpeakingFile => ({
  loads: [],
  fetches: [],
  packs: [],
  areas: [],
  ...part,
});
const packOf = new Map([
  ['map', 'first'],
  ['goals', 'screens'],
  ['findings', 'files'],
]);
const complaints = (files: Readonly<Record<string, SpeakingFile>>): string[] =>
  wordComplaints(new Map(Object.entries(files)), ['main'], packOf);

describe('texts that are spoken before they have come', () => {
  it('finds keys of known areas, also those put together', () => {
    const code = "t('map.noValue'); const key = `goals.name-a`; import x from './map.css'; 'other.key'";
    expect(areasIn(code, packOf.keys())).toEqual(['goals', 'map']);
  });

  it('reads which texts are fetched along', () => {
    const code = `lazy(() => withWords(import('./A').then((m) => ({ default: m.A })), 'screens', 'files'));
      const b = withWords(import('./B'), 'screens'); const c = import('./C');`;
    expect(fetchesIn(code)).toEqual([
      { to: './A', packs: ['screens', 'files'] },
      { to: './B', packs: ['screens'] },
      { to: './C', packs: [] },
    ]);
  });

  it('is content when every file has its texts', () => {
    expect(
      complaints({
        main: file({ loads: ['shell'], fetches: [{ file: 'goals', packs: ['screens'] }], areas: ['map'] }),
        shell: file({ areas: ['map'] }),
        goals: file({ fetches: [{ file: 'report', packs: ['files'] }], areas: ['map', 'goals'] }),
        report: file({ areas: ['goals', 'findings'] }),
      }),
    ).toEqual([]);
  });

  it('names the file that speaks too early, in the first picture and later', () => {
    expect(complaints({ main: file({ loads: ['shell'] }), shell: file({ areas: ['goals'] }) })).toHaveLength(
      1,
    );
    expect(
      complaints({
        main: file({ fetches: [{ file: 'goals', packs: [] }] }),
        goals: file({ areas: ['goals'] }),
      })[0],
    ).toMatch(/^goals: speaks goals/);
  });

  it('counts the poorest of all ways to a file', () => {
    const both = complaints({
      main: file({
        fetches: [
          { file: 'a', packs: ['screens'] },
          { file: 'b', packs: ['files'] },
        ],
      }),
      a: file({ loads: ['shared'] }),
      b: file({ loads: ['shared'] }),
      shared: file({ areas: ['goals'] }),
    });
    expect(both).toHaveLength(1);
  });
});
