import { GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { colourOf, fetchAreas, frame, INK, MIDDLE, PAPER, ready, tip, ZOOM } from './peer';

/** Plain MapLibre: the colour is a property of the features, and another indicator is new data. */
setWorkerUrl(workerUrl);
const areas = await fetchAreas();
const coloured = (indicator: number): typeof areas => ({
  ...areas,
  features: areas.features.map((area) => ({
    ...area,
    properties: { ...area.properties, fill: colourOf(area.properties.values[indicator] ?? 0) },
  })),
});
const map = new MapLibreMap({
  container: 'map',
  center: [MIDDLE.lon, MIDDLE.lat],
  zoom: ZOOM,
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { areas: { type: 'geojson', data: coloured(0) } },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': PAPER } },
      { id: 'fill', type: 'fill', source: 'areas', paint: { 'fill-color': ['get', 'fill'] } },
      { id: 'line', type: 'line', source: 'areas', paint: { 'line-color': INK, 'line-width': 2 } },
      {
        id: 'hover',
        type: 'line',
        source: 'areas',
        filter: ['==', ['get', 'name'], ''],
        paint: { 'line-color': INK, 'line-width': 4 },
      },
    ],
  },
});
let hovered = '';
map.on('mousemove', 'fill', ({ features }) => {
  const name = String(features?.[0]?.properties.name ?? '');
  if (name === hovered) return;
  hovered = name;
  map.setFilter('hover', ['==', ['get', 'name'], name]);
  tip(name);
});
await map.once('idle');
await frame();
ready({
  restyle: async (indicator) => {
    const source = map.getSource('areas');
    if (!(source instanceof GeoJSONSource)) throw new Error('no source');
    const idle = map.once('idle');
    source.setData(coloured(indicator));
    await idle;
    await frame();
  },
});
