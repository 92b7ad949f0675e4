import { describe, expect, it } from 'vitest';
import { lonLat } from '../../../web/domain/geo/coordinates';
import { fromMercator, middleOf, projector, toMercator, zoomFor } from '../../../web/map/mercator';

describe('Mercator', () => {
  it('puts known places where EPSG:3857 does', () => {
    expect(toMercator(0, 0)).toEqual({ x: 0.5, y: expect.closeTo(0.5, 12) });
    expect(toMercator(180, 0).x).toBe(1);
    // Randers by PROJ (gdaltransform): 10.0363 E 56.4606 N is 1117235.805, 7650659.880 in EPSG:3857.
    const { x, y } = toMercator(10.0363, 56.4606);
    const world = 2 * Math.PI * 6378137;
    expect((x - 0.5) * world).toBeCloseTo(1117235.805, 2);
    expect((0.5 - y) * world).toBeCloseTo(7650659.88, 2);
  });

  it('comes back', () => {
    const [lon, lat] = fromMercator(toMercator(10.0363, 56.4606));
    expect(lon).toBeCloseTo(10.0363, 10);
    expect(lat).toBeCloseTo(56.4606, 10);
  });
});

describe('projector', () => {
  const camera = { center: lonLat(10, 56), zoom: 12 };
  const size = { width: 800, height: 600 };
  const view = projector(camera, size);

  it('puts the centre of the camera in the middle', () => {
    const { x, y } = view.toScreen(toMercator(10, 56));
    expect([x, y]).toEqual([400, 300]);
  });

  it('goes east to the right and north upwards, and back', () => {
    const at = view.toScreen(toMercator(10.01, 56.01));
    expect(at.x).toBeGreaterThan(400);
    expect(at.y).toBeLessThan(300);
    const back = fromMercator(view.toMercator(at));
    expect(back[0]).toBeCloseTo(10.01, 9);
    expect(back[1]).toBeCloseTo(56.01, 9);
  });

  it('doubles lengths with each zoom', () => {
    expect(projector({ ...camera, zoom: 13 }, size).length(0.001)).toBeCloseTo(2 * view.length(0.001), 9);
    expect(zoomFor(0.001, view.length(0.001))).toBeCloseTo(12, 9);
  });

  it('finds the middle on the map, not on the globe', () => {
    const middle = middleOf(toMercator(10, 56), toMercator(12, 58));
    expect(middle[0]).toBeCloseTo(11, 9);
    expect(middle[1]).toBeGreaterThan(57);
  });
});
