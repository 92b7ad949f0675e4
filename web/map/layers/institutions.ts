import type { LayerSpecification } from 'maplibre-gl';
import type { ThemeName, Tokens } from '../../svg/tokens';
import { INSTITUTION_KINDS } from '../institution-shapes';
import { FONT, get, visibility } from './expressions';

/** Institutions as small symbols, one shape per kind; names from a nearer zoom where they fit. */
export function institutionLayers(
  tokens: Tokens,
  theme: ThemeName,
  visible: boolean,
  scale: number,
): LayerSpecification[] {
  const known = INSTITUTION_KINDS.flatMap((kind) => [kind, `${kind}-${theme}`]);
  return [
    {
      id: 'institution',
      type: 'symbol',
      source: 'institutions',
      layout: {
        visibility: visibility(visible),
        'icon-image': ['match', get('kind'), ...known, `other-${theme}`] as never,
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'symbol-sort-key': ['match', get('kind'), 'school', 0, 'daycare', 1, 2],
        'text-field': ['step', ['zoom'], '', 13.5, get('name')],
        'text-font': FONT,
        'icon-size': scale,
        'text-size': 11.5 * scale,
        'text-max-width': 9,
        'text-optional': true,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
      },
      paint: {
        'text-color': tokens.ink,
        'text-halo-color': tokens.paper,
        'text-halo-width': 1.5,
      },
    },
  ];
}
