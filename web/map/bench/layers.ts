import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { ThemeName, Tokens } from '../../svg/tokens';
import { TOKENS } from '../../svg/tokens';
import { groundLabelLayers, groundLayers } from '../layers/context';
import { byZoom, equals } from '../layers/expressions';

/** The layer that is asked for addresses under the pointer. */
export const POINT_LAYER = 'bench-point';

/** Ground that came and went; the hue of "more" and "less" of the diverging palette. */
const GAINED: Readonly<Record<ThemeName, string>> = { light: '#4984bf', dark: '#4984bf' };
const LOST: Readonly<Record<ThemeName, string>> = { light: '#d87e42', dark: '#d87e42' };

const byState = (values: Readonly<Record<string, string | number>>, other: string | number) =>
  [
    'match',
    ['coalesce', ['feature-state', 'kind'], ''],
    ...Object.entries(values).flat(),
    other,
  ] as unknown as ExpressionSpecification;

/** All layers of the workbench's map from the ground up. */
export function benchLayers(theme: ThemeName): LayerSpecification[] {
  const tokens = TOKENS[theme];
  return [
    ...groundLayers(tokens, true),
    ...changeLayers(theme),
    ...areaLayers(tokens),
    ...pointLayers(theme, tokens),
    ...groundLabelLayers(tokens, true, 1),
  ];
}

const changeLayers = (theme: ThemeName): LayerSpecification[] =>
  (['gained', 'lost'] as const).map((kind) => ({
    id: `bench-${kind}`,
    type: 'fill',
    source: 'change',
    filter: equals('kind', kind),
    paint: { 'fill-color': (kind === 'gained' ? GAINED : LOST)[theme], 'fill-opacity': 0.55 },
  }));

function areaLayers(tokens: Tokens): LayerSpecification[] {
  const edited: ExpressionSpecification = ['boolean', ['get', 'edited'], false];
  return [
    {
      id: 'bench-area',
      type: 'fill',
      source: 'areas',
      paint: {
        'fill-color': ['case', edited, tokens.accent, tokens.muted],
        'fill-opacity': ['case', edited, 0.16, 0.08],
      },
    },
    {
      id: 'bench-casing',
      type: 'line',
      source: 'areas',
      paint: { 'line-color': tokens.paper, 'line-width': 4.5, 'line-opacity': 0.85 },
    },
    {
      id: 'bench-before',
      type: 'line',
      source: 'before',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': tokens.attention, 'line-width': 2, 'line-dasharray': [3, 2] },
    },
    {
      id: 'bench-outline',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', edited, tokens.accent, tokens.ink],
        'line-width': ['case', edited, 2.5, 1.25],
      },
    },
  ];
}

function pointLayers(theme: ThemeName, tokens: Tokens): LayerSpecification[] {
  return [
    {
      id: 'bench-marked',
      type: 'circle',
      source: 'marked',
      paint: {
        'circle-radius': byZoom([12, 7], [18, 20]),
        'circle-color': tokens.attention,
        'circle-opacity': 0.35,
        'circle-stroke-color': tokens.attention,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: POINT_LAYER,
      type: 'circle',
      source: 'points',
      paint: {
        'circle-radius': byZoom([11, 0.7], [14, 2.6], [16, 5], [18, 9]),
        'circle-color': byState(
          { own: tokens.accent, other: tokens.muted, entered: GAINED[theme], left: tokens.paper },
          tokens.panel,
        ),
        'circle-stroke-color': byState(
          { own: tokens.paper, other: tokens.paper, entered: tokens.ink, left: LOST[theme] },
          tokens.muted,
        ),
        'circle-stroke-width': byState({ own: 0.5, other: 0.5, entered: 2, left: 2.5 }, 0.75),
        'circle-opacity': byState({ own: 1, other: 1, entered: 1, left: 1 }, 0.85),
      },
    },
    {
      id: 'bench-corner-area',
      type: 'fill',
      source: 'corners',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': tokens.accent, 'fill-opacity': 0.12 },
    },
    {
      id: 'bench-corner-line',
      type: 'line',
      source: 'corners',
      paint: { 'line-color': tokens.accent, 'line-width': 2, 'line-dasharray': [2, 1.5] },
    },
    {
      id: 'bench-corner',
      type: 'circle',
      source: 'corners',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 4,
        'circle-color': tokens.panel,
        'circle-stroke-color': tokens.accent,
        'circle-stroke-width': 2,
      },
    },
  ];
}
