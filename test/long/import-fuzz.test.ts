import { expect, it } from 'vitest';
import { TARGETS, tryReader } from '../properties/import/fuzzer';

/** Spoilt files over all readers. */
const INPUTS = 20_000;
const SEED = 730;
const EACH = Math.ceil(INPUTS / TARGETS.length);

for (const [i, target] of TARGETS.entries())
  it(`${target.name}: ${EACH} spoilt files`, { timeout: 1_200_000 }, async () => {
    const { runs, read, refused } = await tryReader(target, EACH, SEED + i);
    expect(read + refused).toBe(runs);
  });
