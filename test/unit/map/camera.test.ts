import { describe, expect, it } from 'vitest';
import { lonLat } from '../../../web/domain/geo/coordinates';
import { boxHasPoint } from '../../../web/map/boxes';
import { areaPoints, fitCamera, roundCamera, sameCamera, widestBounds } from '../../../web/map/camera';
import { projector, type Size, toMercator } from '../../../web/map/mercator';
import type { MapBox } from '../../../web/map/props';
import { geographyOf } from './geography';

const geography = geographyOf([
  { area: 'west', lon: 10, lat: 56.46 },
  { area: 'east', lon: 10.06, lat: 56.48 },
  { area: 'far', plan: '2021', lon: 10.2, lat: 56.6 },
]);
const points = areaPoints(geography, '2025');
const size: Size = { width: 800, height: 600 };

const onScreen = (panels: readonly MapBox[] = [], at = size) => {
  const camera = fitCamera(points, at, panels);
  return { camera, places: points.map(projector(camera, at).toScreen) };
};

describe('fitCamera', () => {
  it('shows all areas of the plan, as large as the padding allows, and not those of another', () => {
    expect(points).toHaveLength(10);
    const { places } = onScreen();
    const xs = places.map(({ x }) => x);
    const ys = places.map(({ y }) => y);
    expect(Math.min(...xs)).toBeCloseTo(64, 6);
    expect(Math.max(...xs)).toBeCloseTo(800 - 64, 6);
    expect(Math.min(...ys)).toBeGreaterThan(48 - 1e-6);
    expect(Math.max(...ys)).toBeLessThan(600 - 48 + 1e-6);
    expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(300, 6);
  });

  it('gives nothing away to a panel that covers no area', () => {
    const { camera } = onScreen();
    const corner = { x: 0, y: 0, width: 60, height: 60 };
    expect(onScreen([corner]).camera).toEqual(camera);
  });

  it('makes way for a panel that lies over an area', () => {
    const whole = onScreen();
    const panel = { x: 16, y: 380, width: 240, height: 204 };
    expect(whole.places.some((at) => boxHasPoint(panel, at))).toBe(true);
    const beside = onScreen([panel]);
    expect(beside.places.some((at) => boxHasPoint(panel, at))).toBe(false);
    for (const { x, y } of beside.places) expect(x > 0 && y > 0 && x < 800 && y < 600).toBe(true);
    expect(beside.camera.zoom).toBeLessThan(whole.camera.zoom);
  });

  it('shows all the same when panels leave no room', () => {
    const { camera } = onScreen();
    expect(onScreen([{ x: 0, y: 0, width: 800, height: 600 }]).camera).toEqual(camera);
  });

  it('does not come nearer than a neighbourhood for one small area', () => {
    const one = [toMercator(10, 56.46), toMercator(10.00001, 56.46001)];
    expect(fitCamera(one, size).zoom).toBe(15.5);
  });

  it('shows Denmark when there is nothing to fit or no map to fit it into', () => {
    expect(fitCamera([], size).zoom).toBe(6);
    expect(fitCamera(points, { width: 0, height: 0 }).zoom).toBe(6);
  });

  it('is a camera in a map of any size, however small', () => {
    for (const width of [0, 1, 12, 40, 300])
      for (const height of [0, 1, 12, 48, 300]) {
        const { center, zoom } = fitCamera(
          [
            { x: 0.5, y: 0.3 },
            { x: 0.51, y: 0.31 },
          ],
          { width, height },
        );
        expect([...center, zoom].every(Number.isFinite), `${width} x ${height}`).toBe(true);
      }
  });
});

describe('cameras', () => {
  const camera = { center: lonLat(10.0123456, 56.4612344), zoom: 13.4149 };

  it('are rounded for the address bar and compared as rounded', () => {
    expect(roundCamera(camera)).toEqual({ center: [10.01235, 56.46123], zoom: 13.41 });
    expect(sameCamera(camera, roundCamera(camera))).toBe(true);
    expect(sameCamera(camera, { ...camera, zoom: 13.42 })).toBe(false);
    expect(sameCamera(camera, { ...camera, center: lonLat(10.0124, 56.46123) })).toBe(false);
  });
});

describe('widestBounds', () => {
  it('is the context and half of it on each side', () => {
    const context = {
      type: 'FeatureCollection' as const,
      features: [
        {
          type: 'Feature' as const,
          properties: {},
          geometry: {
            type: 'LineString' as const,
            coordinates: [
              [9, 56],
              [11, 57],
            ],
          },
        },
      ],
    };
    expect(widestBounds({ ...geography, context })).toEqual([
      [8, 55.5],
      [12, 57.5],
    ]);
    expect(widestBounds(geography)).toBeUndefined();
  });
});
