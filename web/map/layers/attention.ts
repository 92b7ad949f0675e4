import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../../svg/tokens';
import type { AttentionLook } from '../attention';
import { OUTLINE_WIDTH } from '../marks';
import { equals } from './expressions';

/** Three looks: hovered is a thicker outline in ink, selected a still thicker one in accent, focused a ring with a gap. */
export function attentionLayers(tokens: Tokens, scale: number): LayerSpecification[] {
  const width = OUTLINE_WIDTH * scale;
  const line = (look: AttentionLook, colour: string, wide: number, outwards: number): LayerSpecification => ({
    id: `area-${look}`,
    type: 'line',
    source: 'attention',
    filter: equals('look', look),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': wide, 'line-offset': -outwards },
  });
  return [
    line('hovered', tokens.ink, width * 1.75, width * 0.875),
    line('selected', tokens.accent, width * 2, width),
    line('focused', tokens.accent, width, width * 3),
  ];
}
