import fc from 'fast-check';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { Point, Polygon } from 'geojson';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WGS84 } from '../../../../web/data/formats/flatgeobuf/layer';
import { writeFlatGeobuf } from '../../../../web/data/formats/flatgeobuf/write';

interface Rect {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

async function idsIn(bytes: Uint8Array, rect: Rect): Promise<number[]> {
  const ids: number[] = [];
  for await (const feature of deserialize(bytes, { rect })) ids.push(feature.properties?.id as number);
  return ids.sort((a, b) => a - b);
}

// whole hundredths, so that points share places and touch window edges often
const coordinate = fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100);
const window = fc.tuple(coordinate, coordinate, coordinate, coordinate).map(
  ([a, b, c, d]): Rect => ({
    minX: Math.min(a, c),
    minY: Math.min(b, d),
    maxX: Math.max(a, c),
    maxY: Math.max(b, d),
  }),
);
const runs = { seed: 20_251, numRuns: process.env.LONG ? 2000 : 150 };

describe('reading a window of a written file', () => {
  // the reader traces every node
  beforeAll(() => vi.spyOn(console, 'debug').mockImplementation(() => {}));
  afterAll(() => vi.restoreAllMocks());

  it('finds exactly the points in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 700, size: 'max' }),
        fc.array(window, { minLength: 1, maxLength: 4 }),
        async (points, windows) => {
          const bytes = writeFlatGeobuf({
            name: 'points',
            crs: WGS84,
            geometryType: 'Point',
            columns: { id: 'int' },
            features: points.map((coordinates, id) => ({
              geometry: { type: 'Point', coordinates } satisfies Point,
              properties: { id },
            })),
          });
          for (const rect of windows) {
            const expected = points.flatMap(([x, y], id) =>
              x >= rect.minX && x <= rect.maxX && y >= rect.minY && y <= rect.maxY ? [id] : [],
            );
            expect(await idsIn(bytes, rect)).toEqual(expected);
          }
        },
      ),
      runs,
    );
  });

  it('finds exactly the polygons whose box touches it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(window, { minLength: 1, maxLength: 300, size: 'max' }),
        window,
        async (boxes, rect) => {
          const bytes = writeFlatGeobuf({
            name: 'boxes',
            crs: WGS84,
            geometryType: 'Polygon',
            columns: { id: 'int' },
            features: boxes.map(({ minX, minY, maxX, maxY }, id) => ({
              geometry: {
                type: 'Polygon',
                coordinates: [
                  [
                    [minX, minY],
                    [maxX, minY],
                    [maxX, maxY],
                    [minX, maxY],
                    [minX, minY],
                  ],
                ],
              } satisfies Polygon,
              properties: { id },
            })),
          });
          const expected = boxes.flatMap((box, id) =>
            box.minX <= rect.maxX && box.maxX >= rect.minX && box.minY <= rect.maxY && box.maxY >= rect.minY
              ? [id]
              : [],
          );
          expect(await idsIn(bytes, rect)).toEqual(expected);
        },
      ),
      runs,
    );
  });
});
