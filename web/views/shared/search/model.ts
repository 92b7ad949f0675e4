import { type AddressBook, type AddressHit, searchAddresses } from '../../../domain/addresses/address-book';
import type { AliasKind, AliasRow } from '../../../domain/addresses/list-rows';
import type { FigureIndex } from '../../../domain/figures/figure-index';
import { mayColourMap } from '../../../domain/figures/indicator';
import { fold, matches } from '../../../domain/search/fold';
import { SCREENS, type ScreenId } from '../../../state/screens';
import type { Text } from '../../../text';
import { themeName } from '../indicators/search';
import { indicatorName } from '../naming';
import { placeKind } from '../place-kind';
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

/** What is searched; addresses and aliases come later than the rest. */
export interface SearchSources {
  readonly index: FigureIndex;
  readonly aliases: readonly AliasRow[];
  readonly book: AddressBook | null;
}

/** Shown of each group, so that every group can be seen without scrolling far. */
const MOST = 6;
const MOST_INDICATORS = 12;

interface Entry extends SearchHit {
  readonly names: readonly string[];
  /** Words that are looked through after the names. */
  readonly rest: string;
}

/**
 * Everything that matches all words of a query, by group; words match at the beginning of words, Danish letters as they
 * are written without them too. Names come before explanations. An empty query gives areas and screens.
 */
export function searchAll(text: Text, sources: SearchSources, query: string): readonly SearchGroup[] {
  const wanted = fold(query);
  const groups: SearchGroup[] = [
    group('areas', areaEntries(text, sources), wanted, MOST + 4),
    wanted === '' ? EMPTY : addressGroup(text, sources, query),
    wanted === '' ? EMPTY : group('places', placeEntries(text, sources), wanted, MOST),
    wanted === '' ? EMPTY : group('indicators', indicatorEntries(text, sources), wanted, MOST_INDICATORS),
    group('screens', screenEntries(text), wanted, SCREENS.length),
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}

const EMPTY: SearchGroup = { id: 'places', hits: [], more: 0 };

function group(id: SearchGroup['id'], entries: readonly Entry[], query: string, most: number): SearchGroup {
  const ranked = entries
    .map((entry) => ({ entry, rank: rankOf(entry, query) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank);
  const hits = ranked
    .slice(0, most)
    .map(({ entry: { id: own, name, detail, target } }) => ({ id: own, name, detail, target }));
  return { id, hits, more: ranked.length - hits.length };
}

const NO_MATCH = 3;

/** 0: a name begins with the query; 1: all words begin words of one name; 2: of name and explanation together. */
function rankOf({ names, rest }: Entry, query: string): number {
  const folded = names.map(fold);
  if (folded.some((name) => name.startsWith(query))) return 0;
  if (folded.some((name) => matches(name, query))) return 1;
  return matches(fold([...names, rest].join(' ')), query) ? 2 : NO_MATCH;
}

const aliasesOf = (aliases: readonly AliasRow[], kind: AliasKind, name: string): readonly string[] =>
  aliases.filter((row) => row.kind === kind && row.name === name).map(({ alias }) => alias);

function areaEntries(text: Text, { index, aliases }: SearchSources): readonly Entry[] {
  const together = index.catalogue.areas.filter(({ members }) => members.length > 0);
  return [...index.monitoringAreas, ...together].map((area) => ({
    id: `area-${area.id}`,
    name: area.name_da,
    detail: text.t(area.members.length > 0 ? 'search.togetherKind' : 'search.areaKind'),
    target: { kind: 'area', area: area.id },
    names: [area.name_da, area.short_name, ...aliasesOf(aliases, 'area', area.id)],
    rest: '',
  }));
}

/** Schools and institutions by name, each once; a place of several plans is one place. */
function placeEntries(text: Text, { index, aliases }: SearchSources): readonly Entry[] {
  const kinds = new Map<string, string>();
  for (const { name, kind } of index.catalogue.institutions) kinds.set(name, kind);
  for (const { school } of index.catalogue.schools) if (!kinds.has(school)) kinds.set(school, 'school');
  return [...kinds].map(([name, kind]) => ({
    id: `place-${name}`,
    name,
    detail: placeKind(text, kind),
    target: { kind: 'place', name },
    names: [name, ...aliasesOf(aliases, 'institution', name)],
    rest: placeKind(text, kind),
  }));
}

/** What may colour a map comes first: it has the most to show. */
function indicatorEntries(text: Text, { index }: SearchSources): readonly Entry[] {
  return index.catalogue.indicators
    .filter(({ id }) => index.periods(id).length > 0)
    .sort((a, b) => Number(mayColourMap(b)) - Number(mayColourMap(a)))
    .map((indicator) => ({
      id: `indicator-${indicator.id}`,
      name: indicatorName(text, indicator),
      detail: indicator.exposure === 'open' ? themeName(text, indicator.theme) : text.t('search.tableOnly'),
      target: { kind: 'indicator', indicator: indicator.id },
      names: [indicator.name_da, indicator.name_en],
      rest: [indicator.definition_da, indicator.ageGroup, themeName(text, indicator.theme)].join(' '),
    }));
}

const screenEntries = (text: Text): readonly Entry[] =>
  SCREENS.map(({ id }) => ({
    id: `screen-${id}`,
    name: text.t(`screens.${id}`),
    detail: '',
    target: { kind: 'screen', screen: id },
    names: [text.t(`screens.${id}`)],
    rest: '',
  }));

function addressGroup(text: Text, { index, book }: SearchSources, query: string): SearchGroup {
  const found = book ? searchAddresses(book, query, MOST + 1) : [];
  const hits = found.slice(0, MOST).map((hit) => addressHit(text, index, hit));
  return { id: 'addresses', hits, more: found.length - hits.length };
}
