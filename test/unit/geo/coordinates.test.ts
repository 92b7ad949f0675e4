import { describe, expect, it } from 'vitest';
import {
  distance,
  lonLat,
  mapPositions,
  snap,
  toLonLat,
  toUtm32,
  utm32,
} from '../../../web/domain/geo/coordinates';

describe('coordinates', () => {
  it('lie on the central meridian of zone 32 at 500 km east, as far north as the meridian is long', () => {
    // length of the meridian from the equator on GRS80 by Simpson's rule, times the scale of the projection
    const latitude = 56.46;
    const [axis, flattening, steps] = [6_378_137, 1 / 298.257222101, 2000];
    const squared = flattening * (2 - flattening);
    const step = (latitude * Math.PI) / 180 / steps;
    const weight = (i: number) => (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2);
    let sum = 0;
    for (let i = 0; i <= steps; i++) sum += weight(i) * (1 - squared * Math.sin(i * step) ** 2) ** -1.5;
    const length = (axis * (1 - squared) * sum * step) / 3;
    const [east, north] = toUtm32(lonLat(9, latitude));
    expect(east).toBeCloseTo(500_000, 6);
    expect(north).toBeCloseTo(0.9996 * length, 4);
  });

  it('come back from metres to degrees within a tenth of a millimetre', () => {
    const here = lonLat(10.0366, 56.4618);
    const [lon, lat] = toLonLat(toUtm32(here));
    expect(Math.abs(lon - here[0])).toBeLessThan(1e-9);
    expect(Math.abs(lat - here[1])).toBeLessThan(1e-9);
  });

  it('are a degree of longitude apart as the latitude says', () => {
    // cos(56.46 deg) * 6,394.2 km (radius in the prime vertical) * pi / 180, less the scale of the projection
    const metres = distance(toUtm32(lonLat(9.5, 56.46)), toUtm32(lonLat(8.5, 56.46)));
    expect(metres).toBeGreaterThan(61_600);
    expect(metres).toBeLessThan(61_700);
  });

  it('snap to the millimetre', () => {
    expect(snap(utm32(563_856.12349, 6_258_714.3086))).toEqual([563_856.123, 6_258_714.309]);
  });

  it('are changed ring by ring, in their order', () => {
    const shape = [[[utm32(1, 2), utm32(3, 4)]]];
    expect(mapPositions(shape, ([east]) => east)).toEqual([[[1, 3]]]);
  });
});
