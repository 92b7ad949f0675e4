import { describe, expect, it } from 'vitest';
import { finding } from '../../../web/domain/findings/finding';
import { textOf } from '../../../web/text';
import { comparisonModel } from '../../../web/views/map/comparison/model';
import { input, result, vangdalen } from './fixture';

const model = comparisonModel(input());
const rowOf = (id: string, of = model) =>
  of.sections.flatMap(({ rows }) => rows).find((row) => row.id === id)!;
const NB = '\u00a0';

describe('comparisonModel', () => {
  it("sets areas in the plan's order whatever the order of choice, and drops what is no area", () => {
    const other = comparisonModel(
      input({ selected: ['centrale-randers', 'nowhere', 'gl-jennumparken', 'vangdalen'] }),
    );
    expect(other.columns.map(({ id }) => id)).toEqual(['gl-jennumparken', 'vangdalen', 'centrale-randers']);
    expect(other.columns[2]!.about).not.toBe('');
    for (const { rows } of other.sections) for (const row of rows) expect(row.cells).toHaveLength(3);
  });

  it('has no sections too many and none too few', () => {
    expect(model.sections.map(({ id }) => id)).toEqual([
      'size',
      'uddannelse-livschancer',
      'beskaeftigelse',
      'kriminalitetsforebyggelse',
      'sammenhaengskraft-medborgerskab',
      'beboersammensaetning',
      'boliger',
      'oekonomi',
      'places',
    ]);
    const without = comparisonModel(input({ overlay: { status: 'running', done: 1, total: 7 } }));
    expect(without.sections.map(({ id }) => id)).not.toContain('places');
  });

  it('tells residents, homes, addresses and computed area, and why there is no density', () => {
    expect(rowOf('population').cells.map(({ value }) => value)).toEqual(['1.270', '814']);
    expect(rowOf('dwellings').cells.map(({ value }) => value)).toEqual(['554', '344']);
    expect(rowOf('addresses').cells.map(({ value }) => value)).toEqual(['90', '40']);
    expect(rowOf('area').cells.map(({ value, lines }) => [value, ...lines])).toEqual([
      ['9,2 ha', '2 adskilte flader'],
      ['4,3 ha'],
    ]);
    const size = model.sections[0]!;
    expect(size.notes[0]).toContain('30 m fra husene');
    expect(size.notes[1]).toContain('før matriklerne er indlæst');
    expect(size.rows.map(({ id }) => id)).toEqual(['population', 'dwellings', 'addresses', 'area']);
  });

  it('does not set counts against the municipality', () => {
    expect(rowOf('population').cells.flatMap(({ csv }) => csv.difference)).toEqual([null, null]);
    expect(rowOf('addresses').town).toBeNull();
  });

  it('gives every figure with its difference in percentage points, base, period and source', () => {
    const row = rowOf('school-absence-mean');
    expect(row.detail).toBe('2023/24');
    expect(row.town!.value).toBe(`7,8${NB}%`);
    const [, own] = row.cells;
    expect(own!.value).toBe(`10,0${NB}%`);
    expect(own!.lines).toEqual(['2,2 procentpoint over']);
    expect(own!.csv.difference).toBeCloseTo(2.2, 9);
    expect(own!.receipt.join(' ')).toContain('Antal personer er ikke oplyst');
    expect(own!.receipt.join(' ')).toContain('Helhedsplan');
  });

  it('says where a test leaves a difference open', () => {
    const lines = rowOf('youth-started-upper-secondary-same-year').cells.flatMap((cell) => cell.lines);
    expect(lines).toContain('ingen sikker forskel');
  });

  it('shows what rests on few persons, but compares nothing', () => {
    const few = comparisonModel(input({ selected: ['centrale-randers'] }));
    const [cell] = rowOf('language-general', few).cells;
    expect(cell!.known).toBe(true);
    expect(cell!.csv.denominator).toBe(5);
    expect(cell!.csv.difference).toBeNull();
    expect(cell!.lines.join()).not.toContain('procentpoint');
  });

  it('says why a figure is missing', () => {
    const [, cell] = rowOf('voluntary-work-share').cells;
    expect(cell!.known).toBe(false);
    expect(cell!.value).not.toBe('');
    expect(cell!.csv.value).toBeNull();
  });

  it('says why an area has no boundary', () => {
    const nothing = input({ areas: { type: 'FeatureCollection', features: [] } });
    expect(rowOf('area', comparisonModel(nothing)).cells[0]!.value).toBe('grænsen kunne ikke læses');
    const older = comparisonModel(input({ plan: '2021' }));
    expect(rowOf('area', older).cells[0]!.value).toBe('ingen afgrænsning i planen 2021-25');
  });
});

describe('schools and daycare', () => {
  const cell = (id: string, of = model) => rowOf(id, of).cells[1]!;

  it('tells the districts by addresses and by area, and what lies in none', () => {
    expect(rowOf('districts-0-6').name).toBe('Skoledistrikt, 0.-6. klasse');
    expect(cell('districts-0-6').value).toBe('Vestervangsskolen');
    expect(cell('districts-0-6').lines).toEqual([
      `90${NB}% af adresserne, 87${NB}% af arealet`,
      `Hornbæk Skole: 10${NB}% af adresserne, 13${NB}% af arealet`,
      `uden for alle distrikter: 0${NB}% af adresserne, under 1${NB}% af arealet`,
    ]);
  });

  it('sets the documented school beside the computed one', () => {
    expect(cell('documented-0-6').value).toBe('Vestervangsskolen');
    expect(cell('documented-0-6').lines).toEqual(['afviger: 1 af 10 adresser ligger i et andet distrikt']);
  });

  it('states distances no more exactly than they are known', () => {
    expect(cell('distance-0-6').value).toBe('ca. 600 m');
    expect(cell('distance-0-6').lines).toEqual(['fra 300 til 900 m']);
    expect(cell('distance-0-6').receipt.join(' ')).toContain('skolens placering kendes ikke');
    expect(cell('daycare').value).toBe('Børnehuset Hørhaven');
    expect(cell('daycare').lines).toEqual(['ca. 200 m', 'placering antaget']);
    expect(cell('daycare').receipt).toContain('Børnehuset Mælkevejen er nærmest for 3 af 10 adresser');
  });

  it('says that a schematic district proves nothing, and that departments are assumed', () => {
    const notes = model.sections.at(-1)!.notes.join(' ');
    expect(notes).toContain('derfor ikke en kontrol');
    expect(notes).not.toContain('antaget');
    const [check] = vangdalen.checks;
    const assumed = { ...vangdalen, checks: [{ ...check!, outcome: 'agrees' as const, assumed: true }] };
    const other = comparisonModel(
      input({ overlay: { status: 'done', result: { ...result, areas: [assumed] } } }),
    );
    expect(cell('documented-0-6', other).lines).toEqual([
      'stemmer med beregningen',
      'afdelingernes adresser er antaget',
    ]);
    expect(other.sections.at(-1)!.notes.join(' ')).toContain('Vangdalen');
  });

  it('tells what went wrong with the chosen areas, and not with others', () => {
    const findings = [
      finding('overlay-shape-unusable', {
        values: { band: '0-6', school: 'Rismølleskolen', fault: 'no-area' },
      }),
      finding('overlay-area-not-conserved', {
        area: 'energivej',
        values: { band: '0-6', lost: 5, squareMetres: 9 },
      }),
    ];
    const other = comparisonModel(input({ overlay: { status: 'done', result: { ...result, findings } } }));
    const notes = other.sections.at(-1)!.notes.join(' ');
    expect(notes).toContain('Rismølleskolen');
    expect(notes).not.toContain('hele arealet');
  });

  it('says so where an area could not be computed', () => {
    expect(rowOf('districts-0-6').cells[0]).toMatchObject({
      known: false,
      value: 'området kunne ikke beregnes',
    });
  });

  it('speaks English too', () => {
    const english = comparisonModel(input({ text: textOf('en') }));
    expect(rowOf('districts-0-6', english).name).toBe('School district, grades 0-6');
    expect(cell('distance-0-6', english).value).toBe('about 600 m');
  });
});
