import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lonLat } from '../../../web/domain/geo/coordinates';
import { boxHasPoint } from '../../../web/map/boxes';
import { fitCamera } from '../../../web/map/camera';
import { fromMercator, projector, toMercator, type XY, zoomFor } from '../../../web/map/mercator';
import type { Camera, MapBox } from '../../../web/map/props';

const size = { width: 800, height: 600 };
const place = fc
  .record({
    lon: fc.double({ min: 9.9, max: 10.2, noNaN: true }),
    lat: fc.double({ min: 56.4, max: 56.6, noNaN: true }),
  })
  .map(({ lon, lat }) => toMercator(lon, lat));
const panel = fc.record({
  x: fc.integer({ min: 0, max: 700 }),
  y: fc.integer({ min: 0, max: 500 }),
  width: fc.integer({ min: 20, max: 300 }),
  height: fc.integer({ min: 20, max: 300 }),
});

/** The largest view into a window, point by point. */
function slowFit(
  points: readonly XY[],
  [left, top, right, bottom]: readonly [number, number, number, number],
): Camera {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(
    15.5,
    zoomFor(Math.max(east - west, 1e-9), right - left),
    zoomFor(Math.max(south - north, 1e-9), bottom - top),
  );
  const middle = (x: number, y: number) => {
    const [lon, lat] = fromMercator({ x, y });
    return lonLat(lon, lat);
  };
  const flat = projector({ center: middle((west + east) / 2, (north + south) / 2), zoom }, size);
  const at = flat.toMercator({ x: size.width - (left + right) / 2, y: size.height - (top + bottom) / 2 });
  return { center: middle(at.x, at.y), zoom };
}

it('the whole map or one side of a panel: the view that shows most and leaves no point under the panel', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 30 }), panel, (points, box: MapBox) => {
      const [left, top, right, bottom] = [64, 48, 736, 552];
      const windows = (
        [
          [left, top, right, bottom],
          [Math.max(left, box.x + box.width + 12), top, right, bottom],
          [left, top, Math.min(right, box.x - 12), bottom],
          [left, Math.max(top, box.y + box.height + 12), right, bottom],
          [left, top, right, Math.min(bottom, box.y - 12)],
        ] as const
      ).filter(([l, t, r, b]) => r - l > 40 && b - t > 40);
      const clear = windows
        .map((window) => slowFit(points, window))
        .filter((camera) => {
          const { toScreen } = projector(camera, size);
          return !points.some((point) => boxHasPoint(box, toScreen(point)));
        });
      const best = clear.reduce<Camera | undefined>((a, b) => (a && a.zoom >= b.zoom ? a : b), undefined);
      expect(fitCamera(points, size, [box])).toEqual(best ?? slowFit(points, [left, top, right, bottom]));
    }),
    { seed: 71, numRuns: process.env.LONG ? 5000 : 400 },
  );
});
