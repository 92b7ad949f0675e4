import type { AreaRecord, Source } from '../dataset/catalogue';
import type { Indicator } from '../figures/indicator';
import type { Observation } from '../figures/observation';
import { type FindName, nameFinder } from './find-names';
import type { Mapping } from './mapping';

/** What a file is read against: the catalogue, other spellings of areas, and the figures that are there. */
export interface ImportContext {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly AreaRecord[];
  readonly sources: readonly Source[];
  readonly areaAliases: readonly { readonly alias: string; readonly id: string }[];
  readonly existing: readonly Observation[];
  /** First eight hex digits of SHA-1 of a text in UTF-8. */
  readonly idOf: (text: string) => string;
}

/** The finders of a mapping's own names. */
export const findersOf = (
  context: ImportContext,
  mapping: Pick<Mapping, 'areas' | 'indicators'>,
): { readonly findArea: FindName; readonly findIndicator: FindName } => ({
  findArea: nameFinder(
    context.areas.map(({ id, name_da, short_name }) => ({ id, names: [name_da, short_name] })),
    context.areaAliases,
    mapping.areas,
  ),
  findIndicator: nameFinder(
    context.indicators.map(({ id, name_da, name_en }) => ({ id, names: [name_da, name_en] })),
    [],
    mapping.indicators,
  ),
});
