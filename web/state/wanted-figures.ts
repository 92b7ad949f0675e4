import type { WantedFigures } from '../data/figures';
import type { Choices } from './choices';

/** From this many chosen areas on the map compares them, in many indicators. */
const COMPARES_FROM = 2;

/** Which figures a reader looks at: on the map those of one indicator and of an open receipt, on all other screens any. */
export function wantedFigures({ screen, embed, indicator, receipt, selected }: Choices): WantedFigures {
  if (screen !== 'map' || embed.length > 0 || selected.length >= COMPARES_FROM) return 'all';
  return receipt ? [indicator, receipt.indicator] : [indicator];
}
