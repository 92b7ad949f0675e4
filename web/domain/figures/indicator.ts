import type { Unit } from './observation';

/** Themes in the order in which screens list them. */
export const THEMES = [
  'uddannelse-livschancer',
  'beskaeftigelse',
  'kriminalitetsforebyggelse',
  'sammenhaengskraft-medborgerskab',
  'beboersammensaetning',
  'boliger',
  'oekonomi',
  'organisation',
  'forskning',
] as const;
export type Theme = (typeof THEMES)[number];

/** Where an indicator may appear: anywhere; only in tables; only on the criteria screen and in tables. */
export const EXPOSURES = ['open', 'table-only', 'criteria-only'] as const;
export type Exposure = (typeof EXPOSURES)[number];

/** Which way is better; `neutral` gets no arrow and no judgement. */
export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What sort of number it is; a share, mean, rate and ratio have a base, a count has none. */
export const INDICATOR_KINDS = ['share', 'count', 'ratio', 'mean', 'rate'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export interface Indicator {
  readonly id: string;
  readonly name_da: string;
  readonly name_en: string;
  readonly unit: Unit;
  readonly ageGroup: string;
  readonly definition_da: string;
  readonly direction: Direction;
  readonly theme: Theme;
  readonly level: string;
  readonly kind: IndicatorKind;
  readonly numerator_da: string;
  readonly denominator_da: string;
  readonly dataSource: string;
  /** Plans in which it is official. */
  readonly plans: readonly string[];
  /** Drawable by its figures (`map` = yes). What may colour a map is this and exposure = open. */
  readonly map: boolean;
  readonly exposure: Exposure;
  /** Decimals as printed. */
  readonly precision: number;
  readonly partsOf: string;
  readonly comparability_da: string;
}

/** True when the indicator may colour a map. */
export const mayColourMap = (indicator: Indicator): boolean => indicator.map && indicator.exposure === 'open';
