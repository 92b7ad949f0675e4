import { beforeAll, expect, it } from 'vitest';
import { targets, tryReader } from '../properties/registers/fuzzer';
import { geoPackageOfPoints } from '../properties/registers/geopackage';

/** Spoilt inputs over all readers. */
const INPUTS = 20_000;
const SEED = 730;

let geoPackage: Uint8Array;
beforeAll(() => {
  geoPackage = geoPackageOfPoints();
});

const NAMES = targets(new Uint8Array(0)).map(({ name }) => name);
const EACH = Math.ceil(INPUTS / NAMES.length);

for (const [i, name] of NAMES.entries())
  it(`${name}: ${EACH} spoilt inputs`, { timeout: 1_200_000 }, async () => {
    const target = targets(geoPackage)[i];
    if (!target) throw new Error(name);
    const { runs, read, refused } = await tryReader(target, EACH, SEED + i);
    expect(read + refused).toBe(runs);
  });
