import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type {
  AddressProperties,
  AreaPieceProperties,
  AreaProperties,
  DistrictProperties,
  InstitutionProperties,
} from '../domain/dataset/features';
import type { LonLat } from '../domain/geo/coordinates';

/** What the map shows under the figures; WGS84 as decoded from the built files. */
export interface MapGeography {
  readonly areas: FeatureCollection<MultiPolygon, AreaProperties>;
  readonly pieces: FeatureCollection<Polygon, AreaPieceProperties>;
  readonly districts: FeatureCollection<Polygon | MultiPolygon, DistrictProperties>;
  readonly institutions: FeatureCollection<Point, InstitutionProperties>;
  readonly context: FeatureCollection;
}

/** How one area looks; worked out by the view's model, so that the map only draws. */
export interface AreaPaint {
  /** CSS colour of the class, or null: no value, drawn as a diagonal hatch on paper. */
  readonly fill: string | null;
  /** Dotted outline for suspect, an open edge mark for "more than", solid otherwise. */
  readonly mark: 'none' | 'suspect' | 'bound' | 'small';
  readonly name: string;
  /** Value as written on the label, or the short reason why there is none. */
  readonly label: string;
  /** A third line that tells how to read the value ("ét samlet tal for 11 spredte afdelinger"). */
  readonly note?: string;
}

/** A rectangle in px from the map's upper left corner. */
export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
}

export interface MapOverlays {
  readonly districts: '' | '0-6' | '7-9';
  readonly institutions: boolean;
  readonly addresses: boolean;
  readonly context: boolean;
}

export interface AreaMapProps {
  readonly geography: MapGeography;
  /** Reads the addresses of a window (degrees) from the built file; only called when the overlay is on and near. */
  readonly addressesIn: (
    west: number,
    south: number,
    east: number,
    north: number,
  ) => Promise<FeatureCollection<Point, AddressProperties>>;
  /** Plan whose boundaries are drawn: '2025' or '2021'. */
  readonly boundaryPlan: string;
  /** Dashed outline: the boundary of the chosen time was never published. */
  readonly dashed: boolean;
  readonly paint: ReadonlyMap<string, AreaPaint>;
  readonly selected: readonly string[];
  readonly hovered: string | null;
  readonly focused: string | null;
  readonly overlays: MapOverlays;
  readonly theme: 'light' | 'dark';
  /** Null = zoom on the areas. */
  readonly camera: Camera | null;
  readonly reducedMotion: boolean;
  /** Where panels lie on the map (a legend): labels stay away from there, and fitting keeps the areas clear of it. */
  readonly keepClear?: readonly MapBox[];
  /** Size of labels and outlines against the screen's usual, for a projector; 1 when left out. */
  readonly scale?: number;
  /** Accessible name of the map and of its controls, already in the reader's language. */
  readonly words: Readonly<Record<'map' | 'zoomIn' | 'zoomOut' | 'fit', string>>;
  /** Where the reader moved the map to, rounded; not called for moves that the view or `fit` asked for. */
  readonly onCamera: (camera: Camera) => void;
  /** The reader asked for all areas: the view forgets its camera. Without it, `onCamera` tells where that is. */
  readonly onFit?: () => void;
  readonly onHover: (area: string | null, at: { x: number; y: number } | null) => void;
  readonly onSelect: (area: string | null, additive: boolean) => void;
  /** Only until another map has come: it never says that it is at rest. */
  readonly standIn?: boolean;
  /** Everything that was asked for first is drawn. */
  readonly onReady?: () => void;
  /** WebGL missing or lost, worker not started …: the view shows its table instead. */
  readonly onFailure: (reason: 'no-webgl' | 'context-lost' | 'map-error') => void;
}

/** What a view may ask of a mounted map. */
export interface AreaMapHandle {
  readonly fitAreas: () => void;
  /** The map as drawn now, at twice the screen's size where the card allows it; null when it can't be had. */
  readonly picture: () => Promise<HTMLCanvasElement | null>;
}
