import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildBoundaries } from '../../../web/domain/boundaries/build';
import { BoundaryEditor } from '../../../web/domain/boundaries/editor';
import { checkExactness } from '../../../web/domain/boundaries/exactness';
import { finished } from '../../unit/drafts/finished';
import { PATIENCE } from '../addresses/random-lists';
import { AREAS, randomRegister } from './random-register';

// shrinking a register of boundaries takes longer than looking at it
const runs = { seed: 730_2025, numRuns: process.env.LONG ? 400 : 25, endOnFailure: true };

/** A few addresses that change hands. */
const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -1, max: AREAS - 1 })), {
  minLength: 1,
  maxLength: 4,
});

it(
  'what is drawn at once keeps the law, and what is settled is what the build makes',
  () => {
    fc.assert(
      fc.property(randomRegister, fc.array(changes, { minLength: 1, maxLength: 3 }), (input, steps) => {
        const editor = new BoundaryEditor(input);
        finished(editor.settle(input.areaOf));
        let areaOf = input.areaOf;
        for (const step of steps) {
          const next = [...areaOf];
          for (const [pick, area] of step) next[pick % next.length] = area;
          areaOf = next;
          const edited = { ...input, areaOf };
          const whole = buildBoundaries(edited);
          const drawn = editor.patch(areaOf);
          if (drawn)
            expect(
              checkExactness(
                edited,
                drawn.map(({ shape }) => shape),
                whole.sharedPoints,
              ),
            ).toEqual([]);
        }
        expect(finished(editor.settle(areaOf))).toEqual(buildBoundaries({ ...input, areaOf }));
      }),
      runs,
    );
  },
  PATIENCE,
);
