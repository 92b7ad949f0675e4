import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../web/domain/claims/check';
import { makeFigureIndex } from '../../../web/domain/figures/figure-index';
import { dataset } from '../../unit/figures/data';
import { stories } from '../../unit/stories/data';

const RUNS = process.env.LONG ? 400 : 40;
const claims = stories.flatMap(({ steps }) => steps.flatMap((step) => step.claims));
const targets = dataset.background.targets;
const bound = new Set(claims.flatMap(({ basis }) => basis.map(({ row }) => row)));
const rows = dataset.observations;

/** States of all claims when one printed figure is another. */
function statesWith(id: string, by: number): readonly string[] {
  const observations = rows.map((row) =>
    row.id === id && row.value !== null ? { ...row, value: Number((row.value + by).toFixed(3)) } : row,
  );
  const index = makeFigureIndex(dataset.catalogue, observations);
  return claims.map((claim) => checkClaim({ index, targets }, claim).state);
}

describe('claims of both stories', () => {
  it('are all true on the figures as they are', () => {
    expect(new Set(statesWith('', 0))).toEqual(new Set(['true']));
  });

  it('change exactly where they depend on the one figure that is flipped', () => {
    const numbered = rows.filter(({ value }) => value !== null).map(({ id }) => id);
    const anyRow = fc.oneof(fc.constantFrom(...bound), fc.constantFrom(...numbered));
    fc.assert(
      fc.property(anyRow, fc.constantFrom(-20, -1, -0.1, 0.1, 1, 20), (id, by) => {
        const changed = statesWith(id, by).map((state) => state !== 'true');
        expect(changed).toEqual(claims.map(({ basis }) => basis.some(({ row }) => row === id)));
      }),
      { seed: 20_261_130, numRuns: RUNS },
    );
  });

  it('tell a changed number from a sentence that no longer holds', () => {
    const tested = claims.find(({ about }) => about.kind === 'municipality' && about.side === 'over');
    const own = tested?.basis[0];
    if (!tested || !own) throw new Error('no such claim');
    const at = claims.indexOf(tested);
    expect(statesWith(own.row, 0.1)[at]).toBe('changed');
    expect(statesWith(own.row, -own.value)[at]).toBe('no-longer-true');
  });
});
