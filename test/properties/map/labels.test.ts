import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxesMeet, boxHolds } from '../../../web/map/boxes';
import { type LabelRequest, placeLabels } from '../../../web/map/labels/place';

const frame = { x: 8, y: 8, width: 484, height: 384 };
const place = fc.record({ x: fc.integer({ min: 8, max: 492 }), y: fc.integer({ min: 8, max: 392 }) });
const request = fc
  .record({
    anchors: fc.array(place, { minLength: 1, maxLength: 3 }),
    width: fc.integer({ min: 20, max: 190 }),
    height: fc.integer({ min: 16, max: 66 }),
    middle: fc.option(
      fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -90, max: 90 }) }),
    ),
  })
  .map(({ anchors, width, height, middle }) => ({ anchors, width, height, middle }));

it('labels never meet each other, an obstacle or the edge, and come out the same every time', () => {
  fc.assert(
    fc.property(
      fc.array(request, { maxLength: 12 }),
      fc.array(place, { maxLength: 200 }),
      fc.option(fc.record({ at: place, width: fc.integer({ min: 10, max: 200 }) })),
      (list, ink, panel) => {
        const requests = list.map(({ anchors, width, height, middle }, i): LabelRequest => {
          const block = { id: `a${i}`, lines: [], width, height };
          return middle ? { block, anchors, previous: { anchor: 0, middle } } : { block, anchors };
        });
        const obstacles = panel ? [{ ...panel.at, width: panel.width, height: 40 }] : [];
        const space = { frame, obstacles, ink, inkArea: 50, things: [] };
        const placed = placeLabels(requests, space);
        expect(new Set(placed.map(({ block }) => block.id)).size).toBe(placed.length);
        for (const [i, { box, anchor, choice, block }] of placed.entries()) {
          expect(boxHolds(frame, box)).toBe(true);
          expect(obstacles.some((obstacle) => boxesMeet(obstacle, box))).toBe(false);
          for (const other of placed.slice(i + 1)) expect(boxesMeet(box, other.box)).toBe(false);
          expect(requests.find((one) => one.block.id === block.id)!.anchors[choice]).toEqual(anchor);
        }
        expect(placeLabels(requests, space)).toEqual(placed);
      },
    ),
    { seed: 20251, numRuns: 60 },
  );
});
