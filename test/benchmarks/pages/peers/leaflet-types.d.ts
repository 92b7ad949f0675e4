/** As much of Leaflet as its page uses. */
declare module 'leaflet' {
  type PeerAreas = import('./peer').PeerAreas;
  interface PathStyle {
    readonly color?: string;
    readonly weight?: number;
    readonly fillColor?: string;
    readonly fillOpacity?: number;
  }
  interface Path {
    on(event: 'mouseover' | 'mouseout', act: () => void): void;
    setStyle(style: PathStyle): void;
  }
  interface GeoJsonLayer {
    addTo(map: LeafletMap): GeoJsonLayer;
    setStyle(style: (area: PeerAreas['features'][number]) => PathStyle): void;
  }
  interface LeafletMap {
    setView(middle: readonly [lat: number, lon: number], zoom: number): void;
  }
  export function map(
    id: string,
    options: {
      readonly preferCanvas: boolean;
      readonly zoomControl: boolean;
      readonly attributionControl: boolean;
    },
  ): LeafletMap;
  export function geoJSON(
    areas: PeerAreas,
    options: {
      readonly style: (area: PeerAreas['features'][number]) => PathStyle;
      readonly onEachFeature: (area: PeerAreas['features'][number], path: Path) => void;
    },
  ): GeoJsonLayer;
}
