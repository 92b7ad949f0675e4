import { type AddressBook, type AddressHit, searchAddresses } from '../../../domain/addresses/address-book';
import type { AliasKind, AliasRow } from '../../../domain/addresses/list-rows';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { mayColourMap } from '../../../domain/figures/indicator';
import { fold, matches } from '../../../domain/search/fold';
import { SCREENS, type ScreenId } from '../../../state/screens';
import type { Text } from '../../../text';
import { indicatorName } from '../../../text/naming';
import { themeName } from '../indicators/search';
import { placeKind, placesByName } from '../places';
import { addressHit } from './address-words';

/** What a hit leads to. */
export type SearchTarget =
  | { readonly kind: 'screen'; readonly screen: ScreenId }
  | { readonly kind: 'area'; readonly area: string }
  | { readonly kind: 'place'; readonly name: string }
  | { readonly kind: 'address'; readonly hit: AddressHit }
  | { readonly kind: 'indicator'; readonly indicator: string };

export interface SearchHit {
  /** Unique in the list. */
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly target: SearchTarget;
}

export interface SearchGroup {
  readonly id: 'areas' | 'addresses' | 'places' | 'indicators' | 'screens';
  readonly hits: readonly SearchHit[];
  /** Hits that are left out, best ones first. */
  readonly more: number;
}

/** What is searched beside addresses, folded once: a search runs with every letter. */
export type SearchEntries = Readonly<Record<'areas' | 'places' | 'indicators' | 'screens', readonly Entry[]>>;

interface Entry extends SearchHit {
  /** Names as they are searched. */
  readonly names: readonly string[];
  /** Names and explanations together, as they are searched. */
  readonly all: string;
}

/** Shown of each group, so that every group can be seen without scrolling far. */
const MOST = 6;
const MOST_AREAS = 10;
const MOST_INDICATORS = 12;

/** Makes the entries; before the aliases are there, names are found by their own spelling only. */
export function searchEntries(text: Text, index: FigureIndex, aliases: readonly AliasRow[]): SearchEntries {
  return {
    areas: areaEntries(text, index, aliases),
    places: placeEntries(text, index, aliases),
    indicators: indicatorEntries(text, index),
    screens: screenEntries(text),
  };
}

/**
 * Everything that matches all words of a query, by group; words match at the beginning of words, Danish letters as they
 * are written without them too. Names come before explanations. An empty query gives areas and screens.
 */
export function searchAll(
  text: Text,
  index: FigureIndex,
  entries: SearchEntries,
  book: AddressBook | null,
  query: string,
): readonly SearchGroup[] {
  const wanted = fold(query);
  const asked: readonly SearchGroup[] = [
    group('areas', entries.areas, wanted, MOST_AREAS),
    ...(wanted === ''
      ? []
      : [
          addressGroup(text, index, book, query),
          group('places', entries.places, wanted, MOST),
          group('indicators', entries.indicators, wanted, MOST_INDICATORS),
        ]),
    group('screens', entries.screens, wanted, SCREENS.length),
  ];
  return asked.filter(({ hits }) => hits.length > 0);
}

function group(id: SearchGroup['id'], entries: readonly Entry[], query: string, most: number): SearchGroup {
  const ranked = entries
    .map((entry) => ({ entry, rank: rankOf(entry, query) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank);
  const hits = ranked.slice(0, most).map(({ entry }) => entry);
  return { id, hits, more: ranked.length - hits.length };
}

const NO_MATCH = 3;

/** 0: a name begins with the query; 1: all words begin words of one name; 2: of name and explanation together. */
function rankOf({ names, all }: Entry, query: string): number {
  if (names.some((name) => name.startsWith(query))) return 0;
  if (names.some((name) => matches(name, query))) return 1;
  return matches(all, query) ? 2 : NO_MATCH;
}

/** A hit with what it is found by. */
const entry = (hit: SearchHit, names: readonly string[], rest = ''): Entry => ({
  ...hit,
  names: names.map(fold),
  all: fold([...names, rest].join(' ')),
});

const aliasesOf = (aliases: readonly AliasRow[], kind: AliasKind, name: string): readonly string[] =>
  aliases.filter((row) => row.kind === kind && row.name === name).map(({ alias }) => alias);

function areaEntries(text: Text, index: FigureIndex, aliases: readonly AliasRow[]): readonly Entry[] {
  const together = index.catalogue.areas.filter(({ members }) => members.length > 0);
  return [...index.monitoringAreas, ...together].map((area) =>
    entry(
      {
        id: `area-${area.id}`,
        name: area.name_da,
        detail: text.t(area.members.length > 0 ? 'search.togetherKind' : 'search.areaKind'),
        target: { kind: 'area', area: area.id },
      },
      [area.name_da, area.short_name, ...aliasesOf(aliases, 'area', area.id)],
    ),
  );
}

/** Schools and institutions by name, each once; a place of several plans is one place. */
function placeEntries(text: Text, index: FigureIndex, aliases: readonly AliasRow[]): readonly Entry[] {
  return [...placesByName(index)].map(([name, kind]) =>
    entry(
      { id: `place-${name}`, name, detail: placeKind(text, kind), target: { kind: 'place', name } },
      [name, ...aliasesOf(aliases, 'institution', name)],
      placeKind(text, kind),
    ),
  );
}

/** Indicators with figures. What may colour a map comes first: it has the most to show. */
function indicatorEntries(text: Text, index: FigureIndex): readonly Entry[] {
  return index.catalogue.indicators
    .filter(({ id }) => index.periods(id).length > 0)
    .sort((a, b) => Number(mayColourMap(b)) - Number(mayColourMap(a)))
    .map((indicator) => {
      const theme = themeName(text, indicator.theme);
      return entry(
        {
          id: `indicator-${indicator.id}`,
          name: indicatorName(text, indicator),
          detail: indicator.exposure === 'open' ? theme : text.t('search.tableOnly'),
          target: { kind: 'indicator', indicator: indicator.id },
        },
        [indicator.name_da, indicator.name_en],
        [indicator.definition_da, indicator.ageGroup, theme].join(' '),
      );
    });
}

const screenEntries = (text: Text): readonly Entry[] =>
  SCREENS.map(({ id }) => {
    const name = text.t(`screens.${id}`);
    return entry({ id: `screen-${id}`, name, detail: '', target: { kind: 'screen', screen: id } }, [name]);
  });

function addressGroup(text: Text, index: FigureIndex, book: AddressBook | null, query: string): SearchGroup {
  const found = book ? searchAddresses(book, query, MOST + 1) : [];
  const hits = found.slice(0, MOST).map((hit) => addressHit(text, index, hit));
  return { id: 'addresses', hits, more: found.length - hits.length };
}
