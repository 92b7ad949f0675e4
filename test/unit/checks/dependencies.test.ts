import { describe, expect, it } from 'vitest';
import { licenceFits } from '../../../scripts/checks/dependencies/licence';
import { dependencyComplaints, listOf, listText } from '../../../scripts/checks/dependencies/list';
import { closureOf, folderOf, type Lock } from '../../../scripts/checks/dependencies/lock';

const lock: Lock = {
  '': { dependencies: { map: '1.0.0', cli: '1.0.0' }, devDependencies: { tool: '1.0.0' } },
  'node_modules/map': { version: '1.0.0', license: 'MIT', dependencies: { inner: '^1' } },
  'node_modules/map/node_modules/inner': { version: '1.5.0', license: 'ISC', dependencies: { deep: '1' } },
  'node_modules/inner': { version: '2.0.0', license: 'LGPL-2.1' },
  'node_modules/deep': { version: '1.0.0', license: '(MIT OR GPL-3.0-or-later)' },
  'node_modules/cli': { version: '1.0.0', license: 'MIT', dependencies: { inner: '^2' } },
  'node_modules/tool': { version: '1.0.0', license: 'MPL-2.0' },
};
const reasons = new Map([
  ['map', 'the map'],
  ['cli', 'the command line'],
  ['tool', 'tests'],
]);
const list = listOf(lock, ['map'], reasons);

describe('the list of packages', () => {
  it('finds what a package means by a name: its own copy, or the nearest above', () => {
    expect(folderOf(lock, 'node_modules/map', 'inner')).toBe('node_modules/map/node_modules/inner');
    expect(folderOf(lock, 'node_modules/cli', 'inner')).toBe('node_modules/inner');
    expect([...closureOf(lock, ['map']).keys()].sort()).toEqual([
      'node_modules/deep',
      'node_modules/map',
      'node_modules/map/node_modules/inner',
    ]);
  });

  it('says where each runs and why', () => {
    expect(list.map(({ name, version, place, why }) => [name, version, place, why])).toEqual([
      ['cli', '1.0.0', 'command line', 'the command line'],
      ['deep', '1.0.0', 'bundle', 'for map'],
      ['inner', '1.5.0', 'bundle', 'for map'],
      ['inner', '2.0.0', 'command line', 'for cli'],
      ['map', '1.0.0', 'bundle', 'the map'],
      ['tool', '1.0.0', 'tools', 'tests'],
    ]);
    expect(dependencyComplaints(list, listText(list))).toEqual([]);
  });

  it('refuses what is not permissive in the bundle, what nobody explains, and a list that is out of date', () => {
    const inBrowser = listOf(lock, ['map', 'cli'], reasons);
    expect(dependencyComplaints(inBrowser, listText(inBrowser))[0]).toMatch(
      /^inner 2\.0\.0: licence "LGPL-2\.1"/,
    );
    const silent = listOf(lock, ['map'], new Map());
    expect(dependencyComplaints(silent, listText(silent))).toHaveLength(3);
    expect(dependencyComplaints(list, listText(list).replace('1.5.0', '1.4.0'))).toHaveLength(1);
  });
});

it.each([
  ['MIT', 'bundle', true],
  ['(MIT OR GPL-3.0-or-later)', 'bundle', true],
  ['MIT AND GPL-3.0-or-later', 'bundle', false],
  ['MPL-2.0', 'bundle', false],
  ['MPL-2.0', 'tools', true],
  ['GPL-3.0-or-later', 'tools', false],
  ['', 'tools', false],
  ['UNLICENSED', 'tools', false],
] as const)('%j in %s: %s', (licence, place, fits) => {
  expect(licenceFits(licence, place)).toBe(fits);
});
