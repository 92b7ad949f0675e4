import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../../svg/tokens';
import { ROAD_WIDTHS } from '../marks';
import { byZoom, equals, FONT, get, visibility } from './expressions';

/** Paper, municipality, water, parks, railway and roads: what lies under the areas. */
export function groundLayers(tokens: Tokens, visible: boolean): LayerSpecification[] {
  const layout = { visibility: visibility(visible) };
  const round = { ...layout, 'line-cap': 'round', 'line-join': 'round' } as const;
  return [
    { id: 'paper', type: 'background', paint: { 'background-color': tokens.paper } },
    {
      id: 'park',
      type: 'fill',
      source: 'context',
      filter: ['all', equals('layer', 'park'), ['==', ['geometry-type'], 'Polygon']],
      layout,
      paint: { 'fill-color': tokens.park },
    },
    {
      id: 'water',
      type: 'fill',
      source: 'context',
      filter: equals('layer', 'water'),
      layout,
      paint: { 'fill-color': tokens.water },
    },
    {
      id: 'railway',
      type: 'line',
      source: 'context',
      filter: equals('layer', 'railway'),
      layout,
      paint: { 'line-color': tokens.road, 'line-width': byZoom([9, 0.8], [16, 2]) },
    },
    {
      id: 'railway-sleepers',
      type: 'line',
      source: 'context',
      minzoom: 11,
      filter: equals('layer', 'railway'),
      layout,
      paint: {
        'line-color': tokens.road,
        'line-width': byZoom([11, 4], [16, 9]),
        'line-dasharray': [0.3, 1.7],
      },
    },
    {
      id: 'road',
      type: 'line',
      source: 'context',
      filter: equals('layer', 'road'),
      layout: round,
      paint: {
        'line-color': tokens.road,
        'line-width': [
          'interpolate',
          ['exponential', 1.5],
          ['zoom'],
          ...ROAD_WIDTHS.flatMap(
            ({ zoom, motorway, primary, other }): (number | ExpressionSpecification)[] => [
              zoom,
              ['match', get('class'), 'motorway', motorway, 'primary', primary, other],
            ],
          ),
        ],
      },
    },
    {
      id: 'municipality',
      type: 'line',
      source: 'context',
      filter: equals('layer', 'municipality'),
      layout: { ...layout, 'line-join': 'round' },
      paint: { 'line-color': tokens.muted, 'line-width': 1.2, 'line-dasharray': [6, 2, 1, 2] },
    },
  ];
}

/** Names of the ground; drawn after everything else so that they keep away from the areas' own labels. */
export function groundLabelLayers(tokens: Tokens, visible: boolean, scale: number): LayerSpecification[] {
  const halo = { 'text-halo-color': tokens.paper, 'text-halo-width': 1.5 };
  const text = { 'text-font': FONT, 'text-field': get('name'), visibility: visibility(visible) };
  return [
    {
      id: 'road-name',
      type: 'symbol',
      source: 'context',
      minzoom: 13,
      filter: equals('layer', 'road'),
      layout: { ...text, 'symbol-placement': 'line', 'symbol-spacing': 420, 'text-size': 11 * scale },
      paint: { 'text-color': tokens.muted, ...halo },
    },
    {
      id: 'nature-name',
      type: 'symbol',
      source: 'context-names',
      filter: ['in', get('kind'), ['literal', ['park', 'water']]],
      layout: { ...text, 'text-size': 11.5 * scale, 'text-letter-spacing': 0.04, 'text-max-width': 7 },
      paint: { 'text-color': tokens.muted, ...halo },
    },
    {
      id: 'place-name',
      type: 'symbol',
      source: 'context-names',
      filter: ['in', get('kind'), ['literal', ['centre', 'quarter']]],
      layout: {
        ...text,
        'text-size': ['match', get('kind'), 'centre', 14 * scale, 12.5 * scale],
        'text-letter-spacing': 0.06,
        'symbol-sort-key': ['match', get('kind'), 'centre', 0, 1],
      },
      paint: { 'text-color': tokens.muted, ...halo },
    },
    {
      id: 'spot-name',
      type: 'symbol',
      source: 'context-names',
      minzoom: 14,
      filter: ['in', get('kind'), ['literal', ['square', 'station', 'spot']]],
      layout: { ...text, 'text-size': 11.5 * scale },
      paint: { 'text-color': tokens.muted, ...halo },
    },
  ];
}
