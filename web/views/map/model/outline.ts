import type { Geography } from '../../../data/geography';
import type { AreaPaint } from '../../../map/props';
import type { Text } from '../../../text';
import { reasonWords } from '../../../text/figure-words';

/** Areas without figures: the newest boundary version (or the chosen one), every area by name and without a value. */
export function outlinePaint(
  text: Text,
  geography: Geography,
  chosen: string | null,
): { readonly plan: string; readonly paint: ReadonlyMap<string, AreaPaint> } {
  const areas = geography.areas.features.map(({ properties }) => properties);
  const plans = [...new Set(areas.map(({ plan }) => plan))].sort();
  const plan = chosen !== null && plans.includes(chosen) ? chosen : (plans.at(-1) ?? '');
  const label = reasonWords(text, 'not-delivered', 'short');
  return {
    plan,
    paint: new Map(
      areas.map(
        ({ id, name }) => [id, { fill: null, mark: 'none', name, label } satisfies AreaPaint] as const,
      ),
    ),
  };
}
