import { bbox, featureCollection, simplify } from '@turf/turf';
import type { Feature } from 'geojson';
import { plansWithBoundaries } from '../data/geography';
import type { AppState, Part } from '../state/store';
import { legendModel } from '../svg/legend-model';
import type { Text } from '../text';
import { legendInput } from '../views/map/model/legend';
import { figuresModel } from '../views/map/model/model';
import { type OpeningContent, packLine } from './content';

/** What the opening is made from: with other files it would show something else. */
const ROLES: readonly string[] = [
  'catalogue',
  'observations',
  'observation-chunks',
  'areas',
  'area-pieces',
  'context',
  'versions',
];
/** How far an outline may stray, as a part of what all areas span: a quarter of a pixel on a wide screen. */
const STRAY = 1 / 8000;

/** What the app opens with, from a store that has loaded everything; null where it would show no map. */
export function openingContent(state: AppState, text: Text): OpeningContent | null {
  const [index, geography, manifest] = [given(state.figures), given(state.geography), given(state.manifest)];
  if (!index || !geography || !manifest) return null;
  const { choices } = state;
  const boundaryPlans = plansWithBoundaries(geography);
  const versions = given(state.versions);
  const modelIn = (theme: 'light' | 'dark') =>
    figuresModel({ text, index, choices, theme, boundaryPlans, versions });
  const [light, dark] = [modelIn('light'), modelIn('dark')];
  if (!light || !dark) return null;
  const { plan, dashed } = light.boundary;
  const lookOf = ({ indicator, figures, scale, paint }: typeof light) => {
    const legend = legendInput(text, index, indicator, figures, scale, paint, null);
    return { colours: scale.colours, legend: legend && legendModel(legend) };
  };
  const pieces = geography.pieces.features.filter(({ properties }) => properties.plan === plan);
  const anchors = new Map(
    geography.areas.features
      .filter(({ properties }) => properties.plan === plan)
      .map(({ properties: { id, label_lon, label_lat } }) => [id, packLine([[label_lon, label_lat]])]),
  );
  const tolerance = STRAY * spanOf(pieces);
  return {
    files: Object.fromEntries(
      manifest.files.filter(({ role }) => ROLES.includes(role)).map(({ role, sha256 }) => [role, sha256]),
    ),
    plan,
    dashed,
    overlays: choices.overlays,
    words: {
      map: text.t('map.mapName'),
      zoomIn: text.t('map.zoomIn'),
      zoomOut: text.t('map.zoomOut'),
      fit: text.t('map.fit'),
    },
    // in the order in which the app gives labels their places
    areas: [...light.paint].flatMap(([id, { fill, ...paint }]) => {
      const anchor = anchors.get(id);
      const colour = fill === null ? -1 : light.scale.colours.indexOf(fill);
      return anchor ? [{ id, anchor, colour, paint }] : [];
    }),
    pieces: pieces.map(({ geometry, properties: { area, addresses, area_m2 } }) => ({
      area,
      addresses,
      area_m2: Math.round(area_m2),
      rings: simplify(geometry, { tolerance, highQuality: true }).coordinates.map(packLine),
    })),
    context: geography.context,
    looks: { light: lookOf(light), dark: lookOf(dark) },
  };
}

const given = <T>(part: Part<T>): T | null => (part.status === 'ready' ? part.value : null);

/** The longer side of the box around shapes, degrees; 0 around none. */
function spanOf(features: Feature[]): number {
  if (features.length === 0) return 0;
  const [west, south, east, north] = bbox(featureCollection(features));
  return Math.max(east - west, north - south);
}
