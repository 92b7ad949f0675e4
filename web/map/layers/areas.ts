import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { ThemeName, Tokens } from '../../svg/tokens';
import { ADDRESS_ZOOM, DASH, DOT, FEWEST_FILLED_ADDRESSES, OUTLINE_WIDTH, TOOTH } from '../marks';
import { equals, visibility, whenState } from './expressions';

/** The one layer that is asked for areas under the pointer. */
export const AREA_HIT_LAYER = 'area-hit';

export interface AreaLook {
  readonly theme: ThemeName;
  readonly plan: string;
  readonly dashed: boolean;
  /** Addresses can show: fills fade away before they do. */
  readonly addresses: boolean;
  readonly scale: number;
  /** A rim of paper between outlines and ground; very many areas have no ground between them. */
  readonly casing: boolean;
  /** Which marks any area has. A layer that shows nowhere would still cost every frame its time. */
  readonly marks: { readonly suspect: boolean; readonly bound: boolean };
}

/**
 * Areas, drawn from their pieces. What changes with the figures is feature-state only (see `area-state.ts`), so that a change of
 * indicator or period moves no geometry: `fill`, `hatch`, `suspect`, `bound`.
 */
export function areaLayers(tokens: Tokens, look: AreaLook): LayerSpecification[] {
  const plan = equals('plan', look.plan);
  const filled: FilterSpecification = ['all', plan, ['>=', ['get', 'addresses'], FEWEST_FILLED_ADDRESSES]];
  const source = 'pieces';
  const fade: ExpressionSpecification | number = look.addresses
    ? ['interpolate', ['linear'], ['zoom'], ADDRESS_ZOOM.fillFades, 1, ADDRESS_ZOOM.fillGone, 0]
    : 1;
  const width = OUTLINE_WIDTH * look.scale;
  const outline = (
    id: string,
    seen: boolean,
    opacity: ExpressionSpecification | number,
  ): LayerSpecification => ({
    id,
    type: 'line',
    source,
    filter: plan,
    layout: { visibility: visibility(seen) },
    paint: {
      'line-color': tokens.ink,
      'line-width': width,
      // Outwards, so that narrow strips keep the whole of their colour, and just over its edge.
      'line-offset': -(width / 2 - 0.5),
      'line-opacity': opacity,
      ...(look.dashed ? { 'line-dasharray': [DASH.length / width, DASH.gap / width] } : {}),
    },
  });
  return [
    { id: AREA_HIT_LAYER, type: 'fill', source, filter: plan, paint: { 'fill-opacity': 0 } },
    {
      id: 'area-casing',
      type: 'line',
      source,
      filter: plan,
      layout: { visibility: visibility(look.casing) },
      paint: { 'line-color': tokens.paper, 'line-width': width + 4, 'line-opacity': 0.85 },
    },
    {
      id: 'area-fill',
      type: 'fill',
      source,
      filter: filled,
      paint: {
        'fill-color': ['to-color', ['feature-state', 'fill'], 'rgba(0,0,0,0)'],
        'fill-layer-opacity': fade,
        // The outline lies over the edge; smoothing it first would draw every edge twice.
        'fill-antialias': false,
      },
    },
    {
      id: 'area-hatch',
      type: 'fill',
      source,
      filter: filled,
      paint: {
        'fill-pattern': `hatch-${look.theme}`,
        // The pattern can't follow feature-state; its opacity can.
        'fill-opacity': whenState('hatch', 1, 0),
        'fill-layer-opacity': fade,
        'fill-antialias': false,
      },
    },
    // Two layers, one of them seen: a property must not turn from state into a constant while tiles drawn by the state still stand.
    outline('area-outline', !look.marks.suspect, 1),
    outline('area-outline-sure', look.marks.suspect, whenState('suspect', 0, 1)),
    {
      id: 'area-suspect',
      type: 'line',
      source,
      filter: plan,
      layout: { 'line-join': 'round', 'line-cap': 'round', visibility: visibility(look.marks.suspect) },
      paint: {
        'line-color': tokens.ink,
        'line-width': DOT.width * look.scale,
        'line-offset': -width / 2,
        'line-opacity': whenState('suspect', 1, 0),
        'line-dasharray': [0, (DOT.width + DOT.gap) / DOT.width],
      },
    },
    {
      id: 'area-bound',
      type: 'line',
      source,
      filter: plan,
      layout: { 'line-join': 'bevel', visibility: visibility(look.marks.bound) },
      paint: {
        'line-color': tokens.ink,
        // A line as wide as the teeth are long, in dashes as short as they are thick.
        'line-width': TOOTH.length * look.scale,
        'line-offset': -(width + (TOOTH.length * look.scale) / 2 - 0.5),
        'line-opacity': whenState('bound', 1, 0),
        'line-dasharray': [TOOTH.thickness / TOOTH.length, TOOTH.gap / TOOTH.length],
      },
    },
  ];
}
