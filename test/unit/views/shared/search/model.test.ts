import { describe, expect, it } from 'vitest';
import { makeAddressBook } from '../../../../../web/domain/addresses/address-book';
import { DEFAULT_CHOICES } from '../../../../../web/state/choices';
import { textOf } from '../../../../../web/text';
import { choicesFor } from '../../../../../web/views/shared/search/go';
import { type SearchTarget, searchAll, searchEntries } from '../../../../../web/views/shared/search/model';
import { dataset, index } from '../../../figures/data';

const da = textOf('da');
const en = textOf('en');
const house = (street: string, number: string, area: string) => ({
  street,
  house: number,
  area,
  lon: 10.05,
  lat: 56.47,
});
const book = makeAddressBook(
  [
    house('Infanterivej', '7', 'gl-jennumparken'),
    house('Mariagervej', '1A', 'centrale-randers'),
    house('Mariagervej', '2', ''),
  ],
  [],
);
const entriesOf = (text: typeof da) => searchEntries(text, index, dataset.background.aliases);
const entries = { da: entriesOf(da), en: entriesOf(en) };
const search = (query: string, text = da) => searchAll(text, index, entries[text.language], book, query);
const names = (query: string, group: string, text = da) =>
  search(query, text)
    .find(({ id }) => id === group)
    ?.hits.map(({ name }) => name) ?? [];
const hit = (query: string, group: string) => {
  const found = search(query).find(({ id }) => id === group)?.hits[0];
  if (!found) throw new Error(`nothing for ${query}`);
  return found;
};
const go = (target: SearchTarget, screen: typeof DEFAULT_CHOICES.screen = 'map') =>
  choicesFor(index, { ...DEFAULT_CHOICES, screen }, target);

describe('search over everything', () => {
  it('offers areas and screens before anything is typed', () => {
    expect(search('').map(({ id }) => id)).toEqual(['areas', 'screens']);
    expect(names('', 'areas').slice(0, 7)).toEqual(index.monitoringAreas.map(({ name_da }) => name_da));
  });

  it('finds areas under their other names', () => {
    expect(names('Herman Stillingsvej', 'areas')).toContain('Hermann Stillingsvej-området');
    expect(names('jenumparken', 'areas')).toContain('Gl. Jennumparken');
    expect(names('SJAELLAND', 'areas')).toContain('Sjællandsgade-kvarteret');
  });

  it('finds every indicator with figures by its name in both languages, names before explanations', () => {
    expect(names('skolefravær', 'indicators')[0]).toBe('Skolefravær i procent');
    expect(names('school absence', 'indicators', en).length).toBeGreaterThan(0);
    const missed = index.catalogue.indicators
      .filter(({ id }) => index.periods(id).length > 0)
      .filter(
        ({ id, name_da }) =>
          !search(name_da).some(({ hits }) => hits.some((one) => one.id === `indicator-${id}`)),
      );
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('finds schools and daycare, once each, also by other spellings', () => {
    expect(names('østervangskolen', 'places')).toEqual(['Østervangsskolen']);
    expect(names('Midgaard', 'places')).toEqual(['Børnehuset Midgård']);
    expect(hit('nørrevangsskolen', 'places').detail).toBe('skole');
  });

  it('tells in which area an address lies, or that it is in none', () => {
    expect(hit('Infanterivej 7', 'addresses')).toMatchObject({
      name: 'Infanterivej 7',
      detail: 'Gl. Jennumparken',
    });
    expect(hit('mariagervej 2', 'addresses').detail).toBe('ikke i noget boligområde');
    expect(hit('mariagervej', 'addresses').detail).toBe('1 i Centrale Randers og 1 uden for områderne');
    expect(hit('mariagervej 5', 'addresses').detail).toMatch(/^nr\. 5 findes ikke i adresserne/);
    expect(searchAll(da, index, entries.da, null, 'Infanterivej 7')).toEqual([]);
  });

  it('leads to what was found', () => {
    expect(go(hit('vangdalen', 'areas').target)).toMatchObject({ screen: 'area', focus: 'vangdalen' });
    expect(go(hit('Infanterivej 7', 'addresses').target)).toMatchObject({
      screen: 'area',
      focus: 'gl-jennumparken',
      views: { area: { address: 'Infanterivej 7' } },
    });
    expect(go(hit('mariagervej 2', 'addresses').target)).toMatchObject({
      screen: 'map',
      camera: { lon: 10.05, lat: 56.47 },
      overlays: { addresses: true },
    });
    expect(go(hit('udvikling', 'screens').target)).toEqual({ screen: 'trends' });
    const indicator = (id: string): SearchTarget => ({ kind: 'indicator', indicator: id });
    expect(go(indicator('school-absence-mean'), 'trends')).toMatchObject({ screen: 'trends', period: null });
    expect(go(indicator('school-absence-mean'), 'goals')).toMatchObject({ screen: 'map' });
    expect(go(indicator('adults-other-ethnic-background'))).toMatchObject({ screen: 'criteria' });
  });
});
