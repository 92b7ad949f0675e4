import { describe, expect, it } from 'vitest';
import { makeAddressBook } from '../../../../web/domain/addresses/address-book';
import { textOf } from '../../../../web/text';
import { addressAnswers } from '../../../../web/views/area/model/address-answer';
import { placeProfile } from '../../../../web/views/area/model/place-profile';
import { areaProfile } from '../../../../web/views/area/model/profile';
import { spineTwin } from '../../../../web/views/area/model/spine-twin';
import { dataset, index } from '../../figures/data';

const da = textOf('da');
const { background } = dataset;
const profile = (id: string) => {
  const made = areaProfile(da, index, background, id);
  if (!made) throw new Error(`no profile of ${id}`);
  return made;
};
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

describe('the profile of an area', () => {
  it('opens with place, homes, strengths and associations, the last ones of several areas as such', () => {
    const { opening } = profile('gl-jennumparken');
    expect(opening.parts.map(({ kind }) => kind)).toEqual([
      'place',
      'homes',
      'strength',
      'association',
      'note',
    ]);
    expect(opening.parts[0]?.lines[0]).toMatchObject({
      about: '',
      source: 'Boligsocial Helhedsplan Randers 2025-29, Områdebeskrivelse; Nordre Fælled',
    });
    const together = opening.parts.find(({ kind }) => kind === 'association')?.lines;
    expect(together?.every(({ about }) => about.startsWith('om '))).toBe(true);
    expect(opening.figures.map(({ id }) => id)).toEqual(['population', 'dwellings']);
  });

  it('lists what the newest plan prints: addresses, departments, schools, institutions', () => {
    const { madeOf } = profile('centrale-randers');
    expect(madeOf.plan).toBe('2025');
    expect(madeOf.departments).toBe(11);
    expect(madeOf.schools).toContainEqual({
      name: 'Østervangsskolen',
      grades: '0.-6. klasse',
      departments: 7,
    });
    expect(profile('energivej').madeOf.schools).toContainEqual({
      name: 'Vestervangsskolen',
      grades: 'fra 7. klasse',
      departments: 0,
    });
    expect(madeOf.institutions.map(({ name }) => name)).toContain('Børnehuset Elmehaven');
  });

  it('shows nothing of the criteria screen, and table-only figures in the table but in no chart', () => {
    for (const { id } of index.monitoringAreas) {
      const { groups, spine, trends, conflicts } = profile(id);
      const figures = groups.flatMap((group) => group.figures);
      expect(figures.filter(({ indicator }) => indicator.exposure === 'criteria-only')).toEqual([]);
      const closed = new Set(
        figures.filter(({ indicator }) => indicator.exposure !== 'open').map(({ name }) => name),
      );
      expect(closed.size).toBeGreaterThan(0);
      expect(spine.filter(({ name }) => closed.has(name))).toEqual([]);
      expect(trends.filter(({ name }) => closed.has(name))).toEqual([]);
      expect(conflicts.map(({ words }) => words).join(' ')).not.toMatch(/ikke-vestlig/);
    }
  });

  it('sets the area beside the municipality, undecided where nothing can be tested', () => {
    const { spine, spineSentence } = profile('hermann-stillingsvej');
    const absence = spine.find(({ ref }) => ref.indicator === 'school-absence-mean');
    expect(absence).toMatchObject({ at: 1, to: 1, state: 'untested', areas: 7 });
    expect(absence?.from).toBeCloseTo(1.2 / 3.5, 6);
    expect(plain(`${absence?.own} ${absence?.town} ${absence?.lowest}`)).toBe('11,3 % 7,8 % 9,0 %');
    for (const { at, from, to } of spine) {
      expect(from).toBeLessThanOrEqual(at);
      expect(at).toBeLessThanOrEqual(to);
      expect(Math.max(Math.abs(from), Math.abs(to))).toBeLessThanOrEqual(1);
    }
    expect(spineSentence).toMatch(
      /^Hermann Stillingsvej-området ligger over kommunen på \d+ og under på \d+ af/,
    );
    expect(spineTwin(da, index, spine).rows).toHaveLength(spine.length);
  });

  it('says of a group who is in it and who is not, and has no spine', () => {
    const { together, spine, madeOf } = profile('nordby-three');
    expect(together?.members).toEqual(['gl-jennumparken', 'glarbjergvej', 'vangdalen']);
    expect(together?.outside).toHaveLength(4);
    expect(spine).toEqual([]);
    expect(madeOf.plan).toBe('');
  });

  it('stands without the facts around the figures, and knows no stranger', () => {
    const bare = areaProfile(da, index, null, 'vangdalen');
    expect(bare?.opening.parts).toEqual([]);
    expect(bare?.groups.length).toBeGreaterThan(3);
    expect(areaProfile(da, index, background, 'nowhere')).toBeUndefined();
  });
});

describe('the profile of a school or daycare', () => {
  it('names the areas, grades and departments that it serves', () => {
    const school = placeProfile(da, index, 'Vestervangsskolen');
    expect(school).toMatchObject({ isSchool: true, plan: '2025' });
    expect(school?.served.map(({ area, grades, departments }) => [area, grades, departments.length])).toEqual(
      [
        ['vangdalen', ['klassetrin ikke oplyst'], 0],
        ['energivej', ['fra 7. klasse'], 0],
        ['sjaellandsgade', ['fra 7. klasse'], 0],
        ['centrale-randers', ['fra 7. klasse'], 2],
      ],
    );
  });

  it('has figures about children of its age that live there, with their base', () => {
    const agesOf = (name: string) =>
      new Set(
        placeProfile(da, index, name)?.served.flatMap(({ groups }) =>
          groups.flatMap(({ figures }) => figures.map(({ indicator }) => indicator.ageGroup)),
        ),
      );
    expect([...agesOf('Vestervangsskolen')].every((age) => /klasse|afgangselever/.test(age))).toBe(true);
    expect(agesOf('Børnehuset Hørhaven')).toContain('3-5');
    expect(agesOf('Børnehuset Hørhaven')).not.toContain('0.-10. klasse');
    expect(placeProfile(da, index, 'Ingen skole')).toBeUndefined();
  });

  it('exists for every place that a plan names', () => {
    const { institutions, schools } = index.catalogue;
    for (const name of new Set([...institutions.map((row) => row.name), ...schools.map((row) => row.school)]))
      expect(placeProfile(da, index, name)?.name).toBe(name);
  });
});

describe('whether an address is counted', () => {
  const at = (street: string, house: string, area: string) => ({ street, house, area, lon: 10, lat: 56 });
  const book = makeAddressBook(
    [
      at('Nattergalvej', '4', 'centrale-randers'),
      at('Infanterivej', '7', 'gl-jennumparken'),
      at('Langvej', '1', ''),
      at('Mariagervej', '28B', 'centrale-randers'),
    ],
    [],
  );
  const answer = (query: string) => addressAnswers(da, index, background, book, query)[0];

  it('names the area and what else counts it', () => {
    expect(answer('Infanterivej 7')).toMatchObject({ area: 'gl-jennumparken' });
    const lines = answer('Infanterivej 7')?.lines.join('\n');
    expect(lines).toContain('Ligger i Gl. Jennumparken');
    expect(lines).toContain('Området har 5 afdelinger, og de er alle med.');
    expect(lines).toContain('Alle syv boligområder');
    expect(answer('Langvej 1')?.lines).toEqual([
      'Ligger ikke i noget boligområde og er kun med i tal for hele kommunen.',
    ]);
  });

  it('names the department where it is assumed, and says that it is', () => {
    expect(answer('nattergalvej 4')?.lines.join('\n')).toContain(
      'Hører til afdelingen Møllevænget & Storgaarden 42 (antaget',
    );
    expect(answer('mariagervej 28b')?.lines.join('\n')).toContain('Møllevænget & Storgaarden 12 (antaget');
    expect(answer('nattergalvej 4')?.lines.join('\n')).toContain('Danmarks Statistik oplyser ikke tallet');
  });
});
