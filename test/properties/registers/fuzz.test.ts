import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Tried, targets, tryReader } from './fuzzer';
import { geoPackageOfPoints } from './geopackage';

/** Spoilt inputs in all; many more are tried in the long run (test/long). */
const INPUTS = 1000;
const SEED = 20261103;

let geoPackage: Uint8Array;
beforeAll(() => {
  geoPackage = geoPackageOfPoints();
});
const all: Tried[] = [];
afterAll(() => {
  expect(all.reduce((sum, { runs }) => sum + runs, 0)).toBeGreaterThanOrEqual(INPUTS);
});

const NAMES = targets(new Uint8Array(0)).map(({ name }) => name);
const EACH = Math.ceil(INPUTS / NAMES.length);

for (const [i, name] of NAMES.entries())
  it(`${name}: no spoilt input is read wrongly, and none stops the reader`, { timeout: 60_000 }, async () => {
    const target = targets(geoPackage)[i];
    if (!target) throw new Error(name);
    const tried = await tryReader(target, EACH, SEED + i);
    all.push(tried);
    // spoiling is neither so little that nothing happens nor so much that nothing is left
    expect(tried.refused, name).toBeGreaterThan(0);
    expect(tried.read, name).toBeGreaterThan(0);
    if (name === 'dawa-flad.csv') expect(tried.judged).toBeGreaterThan(EACH / 4);
  });
