import { CLASS_METHODS, type ClassMethod } from '../domain/classification/classes';
import { SEQUENTIAL_PALETTES, type SequentialPalette } from '../domain/classification/palettes';
import type { EmbedPart } from './embed';
import type { ScreenId } from './screens';
import { DEFAULT_VIEWS, type ViewChoices } from './view-choices';

export { CLASS_METHODS, SEQUENTIAL_PALETTES };

/** Smallest and greatest number of classes that a reader may ask for. */
export const CLASS_COUNT = { least: 3, most: 7, usual: 5 } as const;

/** Order of rows in the table: the plan's (the usual one), by value, by name. */
export const SORTS = ['plan', 'value', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const DISTRICT_BANDS = ['0-6', '7-9'] as const;
export type DistrictBand = (typeof DISTRICT_BANDS)[number];

/** What lies on the map beside the areas. */
export interface OverlayChoice {
  /** Grade band of the school districts; '' = not shown. */
  readonly districts: '' | DistrictBand;
  readonly institutions: boolean;
  readonly addresses: boolean;
  readonly context: boolean;
}

/** Where the map looks: degrees, and a zoom as web maps count it. */
export interface CameraChoice {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Names one number: the answer to one question. */
export interface FigureRef {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
}

/**
 * Everything that a reader may want to share, as it stands in the address bar. `null` means "whatever the rule gives"
 * (the newest period, the boundary of its plan …), so that a short address stays true when new figures arrive.
 */
export interface Choices {
  readonly screen: ScreenId;
  readonly indicator: string | null;
  readonly period: string | null;
  /** Plan whose boundaries are drawn; null = that of the figures. */
  readonly plan: string | null;
  /** Id of a stored boundary version that is drawn in place of a plan's current list; goes before `plan`. */
  readonly version: string | null;
  readonly method: ClassMethod;
  readonly count: number;
  /** Inner breaks for own classes, rising. */
  readonly own: readonly number[];
  /** The same classes in all periods. */
  readonly fixed: boolean;
  readonly palette: SequentialPalette;
  readonly overlays: OverlayChoice;
  /** Ids of the areas that are compared, in the order in which they were chosen. */
  readonly selected: readonly string[];
  /** Area whose card is open. */
  readonly focus: string | null;
  readonly sort: Sort;
  readonly camera: CameraChoice | null;
  /** The number whose receipt ("Kilde og forbehold") is open. */
  readonly receipt: FigureRef | null;
  /** What only one screen knows of, by screen. */
  readonly views: ViewChoices;
  readonly language: 'da' | 'en';
  readonly theme: ThemeChoice;
  /** Parts that are shown in a frame of another page, without anything around them; none = the app. */
  readonly embed: readonly EmbedPart[];
}

/** What a bare address means. */
export const DEFAULT_CHOICES: Choices = {
  screen: 'map',
  indicator: null,
  period: null,
  plan: null,
  version: null,
  method: 'equal',
  count: CLASS_COUNT.usual,
  own: [],
  fixed: false,
  palette: 'blue',
  overlays: { districts: '', institutions: false, addresses: false, context: true },
  selected: [],
  focus: null,
  sort: 'plan',
  camera: null,
  receipt: null,
  views: DEFAULT_VIEWS,
  language: 'da',
  theme: 'auto',
  embed: [],
};
