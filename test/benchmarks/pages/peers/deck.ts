import { Deck } from '@deck.gl/core';
import { GeoJsonLayer } from '@deck.gl/layers';
import { colourOf, fetchAreas, frame, MIDDLE, type PeerProperties, ready, tip, ZOOM } from './peer';

/** Plain deck.gl: one GeoJsonLayer, and another indicator is an update of its colours. */
const areas = await fetchAreas();
const rgb = (colour: string): [number, number, number] => {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
};
const layer = (indicator: number): GeoJsonLayer<PeerProperties> =>
  new GeoJsonLayer<PeerProperties>({
    id: 'areas',
    data: areas,
    pickable: true,
    autoHighlight: true,
    getFillColor: ({ properties }) => rgb(colourOf(properties.values[indicator] ?? 0)),
    getLineColor: [20, 27, 36],
    getLineWidth: 2,
    lineWidthUnits: 'pixels',
    updateTriggers: { getFillColor: indicator },
    onHover: ({ object }) =>
      tip((object as { properties?: PeerProperties } | undefined)?.properties?.name ?? ''),
  });
let rendered = (): void => undefined;
const painted = (): Promise<void> => new Promise((resolve) => (rendered = resolve));

const first = painted();
const deck = new Deck({
  parent: document.querySelector<HTMLDivElement>('#map'),
  initialViewState: { longitude: MIDDLE.lon, latitude: MIDDLE.lat, zoom: ZOOM },
  controller: true,
  layers: [layer(0)],
  onAfterRender: () => {
    // the first pictures come before the layer has made its geometry
    if (deck.isInitialized) rendered();
  },
});
await first;
await frame();
ready({
  restyle: async (indicator) => {
    const done = painted();
    deck.setProps({ layers: [layer(indicator)] });
    await done;
    await frame();
  },
});
