import type { WantedFigures } from '../data/figures';
import type { Choices } from './choices';

/**
 * Which figures a reader looks at: on the map those of one indicator and of an open receipt, or, as soon as an area is chosen
 * and stands in the comparison, any; so on all other screens.
 */
export function wantedFigures({ screen, embed, indicator, receipt, selected }: Choices): WantedFigures {
  if (screen !== 'map' || embed.length > 0 || selected.length > 0) return 'all';
  return receipt ? [indicator, receipt.indicator] : [indicator];
}
