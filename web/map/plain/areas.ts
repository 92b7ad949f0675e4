import { type SvgNode, svg } from '../../svg/node';
import type { Tokens } from '../../svg/tokens';
import { DASH, DOT, FEWEST_FILLED_ADDRESSES, HATCH, MOST_CASED, OUTLINE_WIDTH } from '../marks';
import type { AreaMapProps } from '../props';
import { SCREEN_WIDTH } from './context';
import type { Plane } from './plane';

/** Id of the hatch for areas without a value. */
export const PLAIN_HATCH = 'plain-map-hatch';

/** The hatch as it stands on the screen: its lines keep their distance while the ground grows. */
export const plainHatch = (tokens: Tokens, groundScale: number): SvgNode =>
  svg(
    'pattern',
    {
      id: PLAIN_HATCH,
      width: HATCH.period,
      height: HATCH.period,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${1 / groundScale}) rotate(45)`,
    },
    svg('rect', { width: HATCH.period, height: HATCH.period, fill: tokens.paper }),
    svg('rect', { width: HATCH.thickness, height: HATCH.period, fill: tokens.muted }),
  );

type Look = Pick<
  AreaMapProps,
  'geography' | 'boundaryPlan' | 'dashed' | 'paint' | 'selected' | 'hovered' | 'focused' | 'scale'
>;

/**
 * The areas as the other map draws them: rims lie under the fills and so show outwards only, pieces of few addresses are outlines,
 * suspect ones dotted, bounds with short teeth. `fade` is the fills' opacity, 0 to 1.
 */
export function plainAreas(look: Look, plane: Plane, tokens: Tokens, fade: number): SvgNode[] {
  const width = OUTLINE_WIDTH * (look.scale ?? 1);
  const stroke = (d: string, colour: string, wide: number, dash?: string, round = false): SvgNode =>
    svg('path', {
      d,
      fill: 'none',
      stroke: colour,
      'stroke-width': wide,
      'stroke-dasharray': dash,
      'stroke-linecap': round ? 'round' : undefined,
      'stroke-linejoin': 'round',
      ...SCREEN_WIDTH,
    });
  const pieces = look.geography.pieces.features.filter(
    ({ properties }) => properties.plan === look.boundaryPlan,
  );
  const attended = (area: string): boolean =>
    look.selected.includes(area) || look.hovered === area || look.focused === area;
  const cased = look.paint.size <= MOST_CASED;
  // what has attention is drawn last, over its neighbours
  const order = [...pieces].sort(
    (a, b) => Number(attended(a.properties.area)) - Number(attended(b.properties.area)),
  );
  return order.map(({ properties, geometry }) => {
    const { area } = properties;
    const d = plane.path(geometry.coordinates, true);
    const paint = look.paint.get(area);
    const filled = paint !== undefined && properties.addresses >= FEWEST_FILLED_ADDRESSES && fade > 0;
    const fill = !filled ? 'none' : (paint.fill ?? `url(#${PLAIN_HATCH})`);
    const suspect = paint?.mark === 'suspect';
    const outline = filled ? 2 * width : width;
    const dash = look.dashed ? `${DASH.length} ${DASH.gap}` : undefined;
    const rims = [
      cased && stroke(d, tokens.paper, outline + 4),
      look.focused === area && stroke(d, tokens.accent, 9 * width),
      look.focused === area && stroke(d, tokens.paper, 6 * width),
      look.selected.includes(area) && stroke(d, tokens.accent, 6 * width),
      look.hovered === area && stroke(d, tokens.ink, 4.5 * width),
      paint?.mark === 'bound' && stroke(d, tokens.ink, outline + 12, '1.5 6'),
      !suspect && stroke(d, tokens.ink, outline, dash),
    ];
    return svg(
      'g',
      { 'data-area': area },
      ...rims,
      svg('path', {
        d,
        fill: fill === 'none' ? 'transparent' : fill,
        'fill-rule': 'evenodd',
        'fill-opacity': fade,
      }),
      suspect && stroke(d, tokens.ink, DOT.width, `0 ${DOT.width + DOT.gap}`, true),
    );
  });
}
