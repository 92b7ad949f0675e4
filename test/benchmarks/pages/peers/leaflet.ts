import { geoJSON, map as leafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { colourOf, fetchAreas, frame, INK, MIDDLE, type PeerProperties, ready, tip, ZOOM } from './peer';

/** Plain Leaflet on a canvas: every area is a path, and another indicator is a new style for each. */
const areas = await fetchAreas();
const map = leafletMap('map', { preferCanvas: true, zoomControl: false, attributionControl: false });
// its tiles are half as wide, so its zoom is one more
map.setView([MIDDLE.lat, MIDDLE.lon], ZOOM + 1);
const styleOf =
  (indicator: number) =>
  ({ properties }: { readonly properties: PeerProperties }) => ({
    color: INK,
    weight: 2,
    fillColor: colourOf(properties.values[indicator] ?? 0),
    fillOpacity: 1,
  });
const layer = geoJSON(areas, {
  style: styleOf(0),
  onEachFeature: ({ properties }, path) => {
    path.on('mouseover', () => {
      path.setStyle({ weight: 4 });
      tip(properties.name);
    });
    path.on('mouseout', () => path.setStyle({ weight: 2 }));
  },
}).addTo(map);
await frame();
await frame();
ready({
  restyle: async (indicator) => {
    layer.setStyle(styleOf(indicator));
    await frame();
    await frame();
  },
});
