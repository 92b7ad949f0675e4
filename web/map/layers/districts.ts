import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../../svg/tokens';
import type { MapOverlays } from '../props';
import { equals, visibility } from './expressions';

/** School districts of one grade band: a dashed muted line. Their names are placed with the areas' labels. */
export function districtLayers(tokens: Tokens, band: MapOverlays['districts']): LayerSpecification[] {
  const shown = {
    type: 'line',
    source: 'districts',
    filter: equals('band', band),
  } as const;
  const layout = { visibility: visibility(band !== ''), 'line-join': 'round' } as const;
  return [
    {
      ...shown,
      id: 'district-casing',
      layout,
      paint: { 'line-color': tokens.paper, 'line-width': 4, 'line-opacity': 0.8 },
    },
    {
      ...shown,
      id: 'district-line',
      layout,
      paint: { 'line-color': tokens.muted, 'line-width': 1.4, 'line-dasharray': [5, 3] },
    },
  ];
}
