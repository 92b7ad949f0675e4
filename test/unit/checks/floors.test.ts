import { describe, expect, it } from 'vitest';
import { floorComplaints, importCircles } from '../../../scripts/checks/floors';
import { houseComplaints, MOST_LINES } from '../../../scripts/checks/house';
import { importsOf } from '../../../scripts/checks/imports';

const edge = (from: string, to: string, typeOnly = false) => ({ from, to, typeOnly });

describe('floors', () => {
  it('lets imports go down', () => {
    expect(
      floorComplaints([
        edge('web/views/map/Screen.tsx', '../../domain/geo/measure'),
        edge('web/state/store.ts', '../data/manifest'),
        edge('scripts/build/index.ts', '../../web/domain/geo/measure'),
        edge('web/text/da/findings.ts', '../../domain/findings/finding', true),
        edge('web/map/AreaMap.tsx', '../ui/Button'),
        edge('web/ui/Button.tsx', '../text', true),
        edge('web/views/App.tsx', '../text/loaded'),
        edge('scripts/console.ts', '../web/text'),
        edge('web/views/map/Screen.tsx', '../shared/Page'),
        edge('web/views/App.tsx', './map/Screen'),
      ]),
    ).toEqual([]);
  });

  it.each([
    ['up', edge('web/domain/geo/measure.ts', '../../state/store')],
    ['up to a folder', edge('web/data/load.ts', '../state')],
    ['sideways on one floor', edge('web/data/load.ts', '../svg/node')],
    ['from one view to another', edge('web/views/map/Screen.tsx', '../compare/model')],
    ['from what views share to a view', edge('web/views/shared/Page.tsx', '../map/model')],
    ['from what views share to the app', edge('web/views/shared/Page.tsx', '../App')],
    ['React in the domain', edge('web/domain/figures/figure.ts', 'react')],
    ['Node in the browser', edge('web/data/load.ts', 'node:fs')],
    ['screen text in the domain', edge('web/domain/figures/figure.ts', '../../text/index')],
    ['domain values in texts', edge('web/text/da/findings.ts', '../../domain/findings/finding')],
    ['all texts at once in the browser', edge('web/ui/Button.tsx', '../text')],
    ['a map library in the state', edge('web/state/store.ts', 'maplibre-gl')],
    ['React on the command line', edge('scripts/build/index.ts', 'react')],
    ['tests in the product', edge('web/state/store.ts', '../../test/fixtures/a')],
  ])('refuses imports %s', (_, broken) => {
    expect(floorComplaints([broken])).toHaveLength(1);
  });

  it('finds import circles', () => {
    const circle = importCircles(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['a']],
        ['d', ['a']],
      ]),
    );
    expect(circle).toEqual([['a', 'b', 'c', 'a']]);
    expect(
      importCircles(
        new Map([
          ['a', ['b']],
          ['b', []],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('imports of a file', () => {
  it('sees static, dynamic, re-exported and worker imports, and which carry only types', () => {
    const code = `import type { A } from './a'; import b from 'b'; export * from './c';
      const d = import('./d'); const w = new Worker(new URL('./e.worker.ts', import.meta.url));`;
    expect(importsOf('web/x.ts', code)).toEqual([
      edge('web/x.ts', './a', true),
      edge('web/x.ts', 'b'),
      edge('web/x.ts', './c'),
      { ...edge('web/x.ts', './d'), later: 'import' },
      { ...edge('web/x.ts', './e.worker'), later: 'worker' },
    ]);
  });
});

describe('house rules', () => {
  it.each([
    ['HTML from text', 'web/ui/A.tsx', '<p dangerouslySetInnerHTML={x} />'],
    ['areas on a sphere', 'web/domain/a.ts', "import { intersect, area } from '@turf/turf'"],
    ['a skipped test', 'test/unit/a.test.ts', 'it.skip("x")'],
    ['a long file', 'web/a.ts', 'x\n'.repeat(MOST_LINES + 1)],
  ])('refuses %s', (_, file, code) => {
    expect(houseComplaints(file, code)).toHaveLength(1);
  });
  it('lets good code pass', () => {
    expect(houseComplaints('web/a.ts', "import { intersect } from '@turf/turf'\n")).toEqual([]);
  });
});
