import { expect, it } from 'vitest';
import { TARGETS, tryReader } from './fuzzer';

/** Spoilt files in all; many more are tried in the long run (test/long). */
const INPUTS = 1000;
const SEED = 20261130;
const EACH = Math.ceil(INPUTS / TARGETS.length);

for (const [i, target] of TARGETS.entries())
  it(`${target.name}: no spoilt file is read wrongly, and none stops the reader`, async () => {
    const { read, refused } = await tryReader(target, EACH, SEED + i);
    // spoiling is neither so little that nothing happens nor so much that nothing is left
    expect(read, target.name).toBeGreaterThan(0);
    expect(refused, target.name).toBeGreaterThan(0);
  });
