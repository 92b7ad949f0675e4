import { describe, expect, it } from 'vitest';
import { boxesMeet, boxHasPoint, boxHolds } from '../../../../web/map/boxes';
import type { LabelBlock } from '../../../../web/map/labels/block';
import { type LabelRequest, type LabelSpace, placeLabels } from '../../../../web/map/labels/place';
import type { XY } from '../../../../web/map/mercator';

const block = (id: string, width = 100, height = 34): LabelBlock => ({ id, lines: [], width, height });
const ask = (id: string, x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  block: block(id),
  anchors: [{ x, y }],
  ...more,
});
const space: LabelSpace = {
  frame: { x: 8, y: 8, width: 584, height: 384 },
  obstacles: [],
  ink: [],
  inkArea: 0,
  things: [],
};
/** Points 10 px apart over a rectangle. */
const inkOver = (x: number, y: number, width: number, height: number): XY[] =>
  Array.from({ length: (width / 10) * (height / 10) }, (_, i) => ({
    x: x + 5 + 10 * (i % (width / 10)),
    y: y + 5 + 10 * Math.floor(i / (width / 10)),
  }));

describe('placeLabels', () => {
  it('puts a lone label right beside its anchor, on the right, with no leader', () => {
    const [label] = placeLabels([ask('a', 300, 200)], space);
    expect(label).toMatchObject({ align: 'start', choice: 0 });
    expect(label!.box.x).toBeGreaterThan(300);
    expect(label!.box.x).toBeLessThan(310);
    expect(label!.box.y + 17).toBeCloseTo(200, 6);
  });

  it('turns to the left where the right edge would cut it', () => {
    const [label] = placeLabels([ask('a', 560, 200)], space);
    expect(label!.align).toBe('end');
    expect(boxHolds(space.frame, label!.box)).toBe(true);
  });

  it('keeps labels of neighbours apart and clear of obstacles', () => {
    const requests = Array.from({ length: 7 }, (_, i) => ask(`a${i}`, 280 + 12 * (i % 3), 180 + 14 * i));
    const obstacle = { x: 340, y: 150, width: 200, height: 60 };
    const placed = placeLabels(requests, { ...space, obstacles: [obstacle] });
    expect(placed).toHaveLength(7);
    for (const [i, a] of placed.entries()) {
      expect(boxHolds(space.frame, a.box)).toBe(true);
      expect(boxesMeet(a.box, obstacle)).toBe(false);
      for (const b of placed.slice(i + 1)) expect(boxesMeet(a.box, b.box)).toBe(false);
    }
  });

  it('leaves the ground of areas in sight and leads to it by a line', () => {
    const ink = inkOver(240, 160, 120, 80);
    const [label] = placeLabels([ask('a', 300, 200)], { ...space, ink, inkArea: 100 });
    expect(ink.some((point) => boxHasPoint(label!.box, point))).toBe(false);
    expect(label!.leader).not.toBeNull();
  });

  it('steps aside for a symbol where that costs little', () => {
    const thing = { x: 310, y: 190, width: 18, height: 18 };
    const [label] = placeLabels([ask('a', 300, 200)], { ...space, things: [thing] });
    expect(boxesMeet(label!.box, thing)).toBe(false);
  });

  it('may point at another piece when the first has no room', () => {
    const obstacle = { x: 0, y: 0, width: 300, height: 400 };
    const anchors = [
      { x: 60, y: 200 },
      { x: 420, y: 200 },
    ];
    const [label] = placeLabels([ask('a', 0, 0, { anchors })], { ...space, obstacles: [obstacle] });
    expect(label).toMatchObject({ choice: 1, anchor: { x: 420, y: 200 } });
  });

  it('stays where it was while nothing is in the way', () => {
    const middle = { x: -20, y: 40 };
    const stays = placeLabels([ask('a', 300, 200, { previous: { anchor: 0, middle } })], space);
    expect(stays[0]!.box).toEqual({ x: 230, y: 223, width: 100, height: 34 });
    const driven = placeLabels([ask('a', 300, 370, { previous: { anchor: 0, middle } })], space);
    expect(boxHolds(space.frame, driven[0]!.box)).toBe(true);
  });

  it('leaves out what has no room, and never the rest', () => {
    const wide: LabelRequest = { block: block('wide', 900, 34), anchors: [{ x: 300, y: 200 }] };
    expect(placeLabels([wide, ask('a', 300, 200)], space).map((label) => label.block.id)).toEqual(['a']);
    expect(placeLabels([], space)).toEqual([]);
  });

  it('places many quickly beside their anchors, without overlap and not too many', () => {
    const many = Array.from({ length: 2000 }, (_, i) =>
      ask(`a${i}`, 10 + (i % 50) * 12, 10 + Math.floor(i / 50) * 10),
    );
    const placed = placeLabels(many, space);
    expect(placed.length).toBeGreaterThan(10);
    expect(placed.length).toBeLessThanOrEqual(80);
    for (const [i, a] of placed.entries())
      for (const b of placed.slice(i + 1)) expect(boxesMeet(a.box, b.box)).toBe(false);
  });
});
