/** Where a package's code runs: handed out to every reader, on the officer's machine, or in building and testing only. */
export type Place = 'bundle' | 'command line' | 'tools';

/** Licences that ask for no more than their notice: fit to be handed out. OFL is for the font. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC0-1.0',
  'EDL-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** Licences that ask for changes to be given back: fit for what is used and not handed out. */
const WEAK_COPYLEFT = new Set(['EPL-1.0', 'LGPL-2.1', 'LGPL-2.1-or-later', 'LGPL-3.0-or-later', 'MPL-2.0']);

/** Licences of data that ask for their maker to be named: fit for tables that a tool looks things up in. */
const ATTRIBUTION = new Set(['CC-BY-4.0']);

/** Packages whose own description names no licence, or misspells it; read in the package's licence file. */
export const READ_BY_HAND: Readonly<Record<string, string>> = {
  arc: 'BSD-3-Clause',
  'splaytree-ts': 'BSD-3-Clause',
};

/** Whether an SPDX expression (`MIT`, `(MIT OR GPL-3.0-or-later)`, `MIT AND Zlib`) may be used at a place. */
export function licenceFits(expression: string, place: Place): boolean {
  const fits = (one: string): boolean =>
    PERMISSIVE.has(one) ||
    (place !== 'bundle' && WEAK_COPYLEFT.has(one)) ||
    (place === 'tools' && ATTRIBUTION.has(one));
  const choices = expression.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((one) => fits(one.trim())));
}
