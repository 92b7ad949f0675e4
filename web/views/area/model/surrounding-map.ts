import type { Geometry, Position } from 'geojson';
import type { Geography } from '../../../data/geography';
import type { AreaProperties } from '../../../domain/dataset/features';
import { lonLat, type Polygon, type Ring, toUtm32, type Utm32 } from '../../../domain/geo/coordinates';
import { areaMap, type SvgContext } from '../../../svg/area-map';
import type { SvgNode } from '../../../svg/node';
import { CSS_TOKENS } from '../../../svg/tokens';

/** Size in px; it is scaled to its room. */
const SIZE = { width: 480, height: 360 } as const;
/** Room around the area, so that its surroundings can be recognised, px. */
const SURROUNDINGS = 64;

/** The boundary of an area in the newest plan that has one; undefined where none has. */
export function boundaryOf(geography: Geography, area: string): AreaProperties | undefined {
  return featuresOf(geography, area).at(-1)?.properties;
}

const featuresOf = (geography: Geography, area: string): Geography['areas']['features'] =>
  geography.areas.features
    .filter(({ properties }) => properties.id === area)
    .sort((a, b) => (a.properties.plan < b.properties.plan ? -1 : 1));

/** The area's outline among fjord, parks and roads; the other areas of the same plan as thin outlines. */
export function surroundingMap(geography: Geography, area: string, title: string): SvgNode | undefined {
  const own = featuresOf(geography, area).at(-1);
  if (!own) return undefined;
  const others = geography.areas.features.filter(
    ({ properties }) => properties.plan === own.properties.plan && properties.id !== area,
  );
  return areaMap(
    [
      {
        id: area,
        shape: own.geometry.coordinates.map(project),
        fill: 'none',
        mark: 'none',
        selected: true,
        label: '',
      },
    ],
    {
      id: 'profile-map',
      ...SIZE,
      title,
      description: '',
      tokens: CSS_TOKENS,
      margin: SURROUNDINGS,
      context: [
        ...contextOf(geography),
        { kind: 'outline', lines: others.flatMap(({ geometry }) => geometry.coordinates.flatMap(project)) },
      ],
    },
  );
}

const SURFACES = ['water', 'park'] as const;

function contextOf({ context }: Geography): readonly SvgContext[] {
  const linesOf = (layer: string, lines: (geometry: Geometry) => readonly Position[][]): Ring<Utm32>[] =>
    context.features
      .filter(({ properties }) => properties?.layer === layer)
      .flatMap(({ geometry }) => lines(geometry).map(projectRing));
  return [
    ...SURFACES.map((kind): SvgContext => ({ kind, lines: linesOf(kind, ringsOf) })),
    { kind: 'road', lines: linesOf('road', openLinesOf) },
  ];
}

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function openLinesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

const projectRing = (ring: readonly Position[]): Ring<Utm32> =>
  ring.map(([lon = 0, lat = 0]) => toUtm32(lonLat(lon, lat)));
const project = (rings: readonly (readonly Position[])[]): Polygon<Utm32> => rings.map(projectRing);
