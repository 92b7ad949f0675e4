import type { AddressHit } from '../../../domain/addresses/address-book';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { mayColourMap } from '../../../domain/figures/indicator';
import type { Choices } from '../../../state/choices';
import type { ScreenId } from '../../../state/screens';
import { DEFAULT_VIEWS } from '../../../state/view-choices';
import type { SearchTarget } from './model';

/** Screens that show one indicator: there it is changed in place. */
const OF_INDICATOR: readonly ScreenId[] = ['map', 'compare', 'trends'];
/** So near that single houses are told apart. */
const HOUSE_ZOOM = 16;

/** What must be chosen to show what was found. */
export function choicesFor(index: FigureIndex, choices: Choices, target: SearchTarget): Partial<Choices> {
  switch (target.kind) {
    case 'screen':
      return { screen: target.screen };
    case 'area':
      return profile({ focus: target.area });
    case 'place':
      return profile({}, { place: target.name });
    case 'address':
      return addressChoices(choices, target.hit);
    case 'indicator':
      return {
        ...indicatorScreen(index, choices.screen, target.indicator),
        indicator: target.indicator,
        period: null,
        own: [],
      };
  }
}

const profile = (
  change: Partial<Choices>,
  own: Partial<Choices['views']['area']> = {},
): Partial<Choices> => ({
  ...change,
  screen: 'area',
  views: { ...DEFAULT_VIEWS, area: { ...DEFAULT_VIEWS.area, ...own } },
});

/** An address in an area opens its profile, which tells what that means; one outside is shown on the map. */
function addressChoices(choices: Choices, hit: AddressHit): Partial<Choices> {
  const addresses = hit.kind === 'address' ? [hit.address] : hit.addresses;
  const [area = '', ...others] = new Set(addresses.map((address) => address.area));
  if (area !== '' && others.length === 0) {
    const written = hit.kind === 'address' ? `${hit.address.street} ${hit.address.house}` : hit.street;
    return profile({ focus: area }, { address: written });
  }
  const middle = addresses[Math.floor(addresses.length / 2)];
  return {
    screen: 'map',
    overlays: { ...choices.overlays, addresses: true },
    camera: middle ? { lon: middle.lon, lat: middle.lat, zoom: HOUSE_ZOOM } : choices.camera,
  };
}

/** An indicator stays on a screen that can show it; one that may not colour a map goes to the tables that have it. */
function indicatorScreen(index: FigureIndex, screen: ScreenId, id: string): Partial<Choices> {
  const indicator = index.indicators.get(id);
  if (indicator && mayColourMap(indicator)) return { screen: OF_INDICATOR.includes(screen) ? screen : 'map' };
  return { screen: indicator?.exposure === 'criteria-only' ? 'criteria' : 'compare' };
}
