import type { LayersList } from '@deck.gl/core';
import { ScatterplotLayer, TextLayer } from '@deck.gl/layers';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Feature, Point } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type AddressProperties, areaOfAddress } from '../domain/dataset/features';
import { type ThemeName, TOKENS } from '../svg/tokens';
import type { IdleWatch } from './idle';
import { ADDRESS_ZOOM } from './marks';
import type { AreaMapProps } from './props';
import { ABOVE_ADDRESSES } from './style';

type Address = Feature<Point, AddressProperties>;
type Window = readonly [west: number, south: number, east: number, north: number];

export interface AddressOverlayLook {
  readonly on: boolean;
  readonly plan: string;
  readonly theme: ThemeName;
}

/** Addresses as points, drawn by deck.gl inside the map; members of the plan's areas filled, others hollow. */
export interface AddressOverlay {
  readonly show: (look: AddressOverlayLook) => void;
}

/** Wait for the map to rest before reading the file, ms. */
const REST = 120;
/** Read this much of the window's size more on each side, so that a small move reads nothing. */
const MARGIN = 0.25;

/** Starts the overlay on a map that has loaded. It ends with the map. */
export function createAddressOverlay(
  map: MapLibreMap,
  addressesIn: AreaMapProps['addressesIn'],
  watch: IdleWatch,
): AddressOverlay {
  let started = (): void => undefined;
  const start = new Promise<void>((resolve) => {
    started = resolve;
  });
  const overlay = new MapLibreOverlay({
    interleaved: true,
    layers: [],
    onLoad: started,
    onDeviceInitialized: (device) => {
      // deck.gl would draw for the screen's own density; a picture of the map is drawn in a finer one.
      const surface = device.getDefaultCanvasContext();
      const fit = (): void => surface.setDrawingBufferSize(map.getCanvas().width, map.getCanvas().height);
      map.on('resize', fit);
    },
  });
  map.addControl(overlay);
  let look: AddressOverlayLook = { on: false, plan: '', theme: 'light' };
  let addresses: readonly Address[] = [];
  let held: Window | undefined;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawn = '';

  const near = (): boolean => look.on && map.getZoom() >= ADDRESS_ZOOM.addresses;
  const draw = (): void => {
    const numbers = near() && map.getZoom() >= ADDRESS_ZOOM.houseNumbers;
    const state = `${near()} ${numbers} ${look.plan} ${look.theme} ${turn} ${addresses.length}`;
    if (state === drawn) return;
    drawn = state;
    overlay.setProps({ layers: near() ? addressLayers(addresses, look, numbers) : [] });
    // deck.gl takes its own frame to prepare layers, and asks the map for another to draw them.
    void watch.during(start.then(frame).then(frame));
  };
  const read = async (): Promise<void> => {
    const seen = windowOf(map);
    if (!near() || (held && contains(held, seen))) return;
    const wanted = widened(seen);
    const mine = ++turn;
    try {
      const found = await watch.during(addressesIn(...wanted));
      // A later window was asked for meanwhile: its answer counts, whichever comes first.
      if (mine !== turn) return;
      addresses = found.features;
      held = wanted;
    } catch {
      // Who reads the file tells the reader what is wrong with it; here the map merely stays without points.
      if (mine === turn) held = undefined;
    }
    draw();
  };
  const rest = (): void => {
    clearTimeout(timer);
    if (near()) timer = setTimeout(() => void read(), REST);
  };
  map.on('zoom', draw);
  map.on('moveend', rest);
  map.on('remove', () => {
    clearTimeout(timer);
    turn++;
  });
  return {
    show: (next) => {
      look = next;
      draw();
      void read();
    },
  };
}

const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });

function windowOf(map: MapLibreMap): Window {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

const contains = (outer: Window, inner: Window): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

function widened([west, south, east, north]: Window): Window {
  const [aside, above] = [(east - west) * MARGIN, (north - south) * MARGIN];
  return [west - aside, south - above, east + aside, north + above];
}

type Colour = [red: number, green: number, blue: number];

const channels = (colour: string): Colour => [
  Number.parseInt(colour.slice(1, 3), 16),
  Number.parseInt(colour.slice(3, 5), 16),
  Number.parseInt(colour.slice(5, 7), 16),
];

function addressLayers(
  addresses: readonly Address[],
  look: AddressOverlayLook,
  numbers: boolean,
): LayersList {
  const tokens = TOKENS[look.theme];
  const [ink, muted, paper] = [channels(tokens.ink), channels(tokens.muted), channels(tokens.paper)];
  const member = ({ properties }: Address): boolean => areaOfAddress(properties, look.plan) !== '';
  const position = ({ geometry }: Address): [number, number] => geometry.coordinates as [number, number];
  const under = { beforeId: ABOVE_ADDRESSES };
  const again = [look.plan, look.theme];
  const points = new ScatterplotLayer<Address>({
    id: 'addresses',
    data: addresses,
    getPosition: position,
    getRadius: 3.2,
    radiusMinPixels: 2.5,
    radiusMaxPixels: 6,
    stroked: true,
    lineWidthUnits: 'pixels',
    getLineWidth: 1.25,
    getLineColor: (address: Address) => (member(address) ? ink : muted),
    getFillColor: (address: Address) => (member(address) ? ink : paper),
    updateTriggers: { getLineColor: again, getFillColor: again },
    ...under,
  });
  if (!numbers) return [points];
  const houses = new TextLayer<Address>({
    id: 'house-numbers',
    data: addresses,
    getPosition: position,
    getText: ({ properties }: Address) => properties.house,
    getSize: 11.5,
    getPixelOffset: [0, -13],
    getColor: (address: Address) => (member(address) ? ink : muted),
    fontFamily: 'Inter, sans-serif',
    characterSet: 'auto',
    fontSettings: { sdf: true, fontSize: 48, buffer: 8, radius: 12 },
    outlineWidth: 3,
    outlineColor: paper,
    updateTriggers: { getColor: again },
    ...under,
  });
  return [points, houses];
}
