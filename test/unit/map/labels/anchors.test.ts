import { describe, expect, it } from 'vitest';
import { lonLat } from '../../../../web/domain/geo/coordinates';
import { boxesMeet, boxHolds } from '../../../../web/map/boxes';
import { areaAnchors } from '../../../../web/map/labels/anchors';
import { districtPlaces, placeDistricts } from '../../../../web/map/labels/districts';
import { areaGround, reservedPoints } from '../../../../web/map/labels/reserve';
import { fromMercator, projector, toMercator } from '../../../../web/map/mercator';
import { geographyOf, square } from '../geography';

const geography = geographyOf([
  { area: 'whole', lon: 10, lat: 56.46, side: 0.004 },
  { area: 'scattered', lon: 10.02, lat: 56.46 },
  { area: 'scattered', lon: 10.03, lat: 56.47 },
  { area: 'scattered', lon: 10.04, lat: 56.47, side: 0.0005 },
  { area: 'whole', plan: '2021', lon: 10, lat: 56.46, side: 0.004 },
]);

describe('areaAnchors', () => {
  const { points, ground, step } = areaAnchors(geography, '2025');

  it('points at the label anchor first, then at pieces about as large, not at splinters', () => {
    const degrees = points
      .get('scattered')!
      .map((at) => fromMercator(at).map((n) => Math.round(n * 1e4) / 1e4));
    expect(degrees).toEqual([
      [10.021, 56.461],
      [10.031, 56.471],
    ]);
    expect(points.get('whole')).toHaveLength(1);
  });

  it('spreads points over the ground in proportion to its area', () => {
    const count = (id: string): number => ground.get(id)!.length;
    expect(count('whole') + count('scattered')).toBeGreaterThan(1200);
    expect(count('whole') + count('scattered')).toBeLessThan(1700);
    expect(count('whole') / count('scattered')).toBeGreaterThan(1.7);
    const [a, b] = ground.get('whole')!;
    expect(b!.x - a!.x).toBeCloseTo(step, 12);
  });

  it('knows nothing of an unknown plan', () => {
    expect(areaAnchors(geography, '1999')).toEqual({ points: new Map(), ground: new Map(), step: 0 });
  });
});

describe('reserved room', () => {
  const view = projector({ center: lonLat(10.02, 56.465), zoom: 13 }, { width: 800, height: 600 });

  it('covers the whole of each box with squares', () => {
    const box = { x: 100, y: 50, width: 90, height: 34 };
    const places = reservedPoints([box], view).features.map(({ geometry }) =>
      view.toScreen(toMercator(geometry.coordinates[0]!, geometry.coordinates[1]!)),
    );
    expect(places).toHaveLength(10);
    for (let x = 100; x <= 190; x += 5)
      for (let y = 50; y <= 84; y += 2)
        expect(places.some((at) => Math.abs(at.x - x) <= 9.01 && Math.abs(at.y - y) <= 9.01)).toBe(true);
  });

  it('marks the ground of every plan as its own', () => {
    const plans = areaGround(geography).features.map(({ properties }) => properties?.plan as string);
    expect(new Set(plans)).toEqual(new Set(['2025', '2021']));
  });
});

describe('district names', () => {
  const districts = {
    ...geography,
    districts: {
      type: 'FeatureCollection' as const,
      features: ['0-6', '7-9'].map((band) => ({
        type: 'Feature' as const,
        properties: {
          school: `Skolen ${band}`,
          grades_from: 0,
          grades_to: 6,
          band,
          precision_m: 200,
          note: '',
        },
        geometry: { type: 'Polygon' as const, coordinates: [square(9.99, 56.45, 0.06)] },
      })),
    },
  };
  const view = projector({ center: lonLat(10.02, 56.48), zoom: 13 }, { width: 600, height: 400 });
  const space = {
    frame: { x: 8, y: 8, width: 584, height: 384 },
    obstacles: [{ x: 0, y: 0, width: 600, height: 120 }],
    ink: [],
    inkArea: 0,
    things: [],
  };

  it('are of one grade band', () => {
    const places = districtPlaces(districts, '7-9');
    expect(places.map(({ school }) => school)).toEqual(['Skolen 7-9']);
    expect(places[0]!.places).toHaveLength(400);
  });

  it('stand inside what is seen of the district, clear of areas and panels', () => {
    const places = districtPlaces(districts, '0-6');
    const [free] = placeDistricts(places, view, space, [], 1);
    expect(boxHolds(space.frame, free!.box)).toBe(true);
    expect(boxesMeet(free!.box, space.obstacles[0]!)).toBe(false);
    const [moved] = placeDistricts(places, view, space, [free!], 1);
    expect(boxesMeet(moved!.box, free!.box)).toBe(false);
    const elsewhere = projector({ center: lonLat(11, 57), zoom: 13 }, { width: 600, height: 400 });
    expect(placeDistricts(places, elsewhere, space, [], 1)).toEqual([]);
  });
});
