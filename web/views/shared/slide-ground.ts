import type { Geography } from '../../data/geography';
import type { Part } from '../../state/store';
import { slideContext, slideShapes } from '../../svg/slides/shapes';
import type { SlideData } from '../../svg/slides/slide';

/** Boundaries and context as slides need them; nothing until they have come. */
export function slideGround(geography: Part<Geography>): Pick<SlideData, 'shapes' | 'context'> {
  if (geography.status !== 'ready') return { shapes: [], context: [] };
  const { areas, context } = geography.value;
  return {
    shapes: slideShapes(
      areas.features.map(({ properties: { id, plan }, geometry: { coordinates } }) => ({
        area: id,
        plan,
        coordinates,
      })),
    ),
    context: slideContext(context.features),
  };
}
