import type { FeatureCollection } from 'geojson';
import type { LonLat } from '../../domain/geo/coordinates';
import type { ThemeName } from '../../svg/tokens';
import type { Camera, MapGeography } from '../props';

/** How an address is drawn: in the area that is edited, in another one, just come, just gone. None of them: not given. */
export type PointState = 'own' | 'other' | 'entered' | 'left';

/** What pressing and dragging on the map does. */
export const BENCH_TOOLS = ['press', 'lasso-add', 'lasso-remove'] as const;
export type BenchTool = (typeof BENCH_TOOLS)[number];

/** Words of the map's own controls. */
export interface BenchWords {
  /** Name of the map for screen readers. */
  readonly map: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** What the keys do; shown while the map has the focus of the keyboard. */
  readonly keys: string;
}

export interface BenchMapProps {
  readonly geography: MapGeography;
  readonly theme: ThemeName;
  /** Every address of the register, by index. */
  readonly points: readonly LonLat[];
  readonly states: ReadonlyMap<number, PointState>;
  /** Areas of the draft; property `edited` is true for the one that is being edited. */
  readonly areas: FeatureCollection;
  /** Boundaries that the draft is compared with. */
  readonly before: FeatureCollection;
  /** Ground that was gained or lost; property `kind`. */
  readonly change: FeatureCollection;
  /** Places that something on the page is about. */
  readonly marked: readonly LonLat[];
  readonly tool: BenchTool;
  /** Null: as large as `home` allows; where that is, is told. */
  readonly camera: Camera | null;
  /** What a map that nobody has moved shows. */
  readonly home: readonly LonLat[];
  /** Positions to be brought into view whenever the object is another one. */
  readonly goTo: { readonly positions: readonly LonLat[] } | undefined;
  readonly words: BenchWords;
  readonly reducedMotion: boolean;
  readonly onCamera: (camera: Camera) => void;
  /** The reader pressed an address, or chose it at the cross hairs. Missing: the map is only looked at. */
  readonly onPress?: (address: number) => void;
  /** The reader drew around addresses: the outline, and whether they are to be added. */
  readonly onLasso?: (outline: readonly LonLat[], adds: boolean) => void;
  readonly onHover: (address: number | undefined, at: { readonly x: number; readonly y: number }) => void;
  /** What the keys at the cross hairs did: corners set so far. */
  readonly onCorners: (count: number) => void;
  readonly onFailure: () => void;
}
