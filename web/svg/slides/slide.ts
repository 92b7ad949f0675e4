import type { Background } from '../../domain/dataset/background';
import type { Manifest } from '../../domain/dataset/manifest';
import type { FigureQuestion } from '../../domain/editions/edition';
import type { FigureIndex } from '../../domain/figures/figure-index';
import type { MultiPolygon, Utm32 } from '../../domain/geo/coordinates';
import type { MapExtent, SvgContext } from '../area-map';
import type { SvgNode } from '../node';
import type { ThemeName, Tokens } from '../tokens';

/** The boundary of one area in one plan's version. */
export interface SlideShape {
  readonly area: string;
  readonly plan: string;
  readonly shape: MultiPolygon<Utm32>;
}

/** Everything that slides are made of; parts that are still on their way are empty or null. */
export interface SlideData {
  readonly index: FigureIndex;
  readonly background: Background | null;
  readonly shapes: readonly SlideShape[];
  readonly context: readonly SvgContext[];
  readonly manifest: Manifest | null;
}

/** What a picture is drawn into, in units of which the smallest type takes 12. */
export interface SlideFrame {
  /** Prefix of ids, unique on the page. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeName;
  readonly tokens: Tokens;
  /** Areas that are pointed out. */
  readonly marked: readonly string[];
  /** False = a map without its legend. */
  readonly legend?: boolean;
}

/** A cell as it is written, and as a file holds it. */
export interface SlideCell {
  readonly words: string;
  readonly value: number | null;
}

/** The same as the picture, for who cannot see it, for spreadsheets and for native tables. */
export interface SlideTable {
  readonly columns: readonly { readonly name: string; readonly number: boolean }[];
  readonly rows: readonly (readonly SlideCell[])[];
}

/** Numbers for a program that draws charts itself. Null values are gaps. */
export interface NativeChart {
  readonly kind: 'bars' | 'lines';
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly decimals: number;
  /** What stands behind every number; '' = nothing. */
  readonly mark: '%' | '';
}

/** A view made ready to be shown, printed and handed on. */
export interface SlideContent {
  /** The finding in words. */
  readonly title: string;
  /** What is shown: indicator, period, unit. */
  readonly about: string;
  /** What limits it; each a sentence. */
  readonly limits: readonly string[];
  /** The ground that a map shows; null for other pictures. */
  readonly extent: MapExtent | null;
  /** Null where the table is all there is to see. */
  readonly draw: ((frame: SlideFrame) => SvgNode) | null;
  readonly table: SlideTable | null;
  readonly native: NativeChart | null;
  readonly sourceLine: readonly string[];
  /** For who cannot see the picture. */
  readonly description: string;
  /** Which figures these are. */
  readonly shown: readonly FigureQuestion[];
  /** One line per number: value, base, place, source. */
  readonly receipts: readonly string[];
  /** Why the view can't be shown; '' when it can. */
  readonly problem: string;
}

export const cell = (words: string, value: number | null = null): SlideCell => ({ words, value });
