import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../web/domain/findings/finding';
import { textOf } from '../../../web/text';
import { findingSentence } from '../../../web/text/finding-words';
import { build, edit, lineWith, snapshot, type Workplace, workplace } from './support';

const LISTS = 'plans/address-ranges.csv';
const FIGURES = 'figures/observations.csv';
const DISTRICTS = 'default-geography/school-districts.geojson';

let place: Workplace;
let before: ReturnType<typeof snapshot>;
beforeEach(() => {
  place = workplace();
  // the last good data, which no failed build may touch
  mkdirSync(place.out, { recursive: true });
  writeFileSync(join(place.out, 'manifest.json'), '{"schema":1,"files":[]}');
  writeFileSync(join(place.out, 'areas.fgb'), 'good');
  before = snapshot(place.out);
});
afterEach(() => place.remove());

/** Builds, makes sure that nothing was touched, and gives the errors. */
async function errorsOfBuild(): Promise<Finding[]> {
  const { manifest, findings } = await build(place);
  expect(manifest).toBeUndefined();
  expect(snapshot(place.out)).toEqual(before);
  expect(readdirSync(dirname(place.out))).toEqual(['data']);
  return findings.filter(({ level }) => level === 'error');
}

/** Every error, in words. */
const inWords = (found: Finding): string => findingSentence(found, textOf('da'));

describe('a build from bad input says what is wrong and leaves the last data alone', () => {
  it('a typo in an address list: file, line and column', async () => {
    const line = lineWith(place, LISTS, '2025,gl-jennumparken,1,');
    edit(place, LISTS, (text) =>
      text.replace(/(2025,gl-jennumparken,1,.*?)\((lige|ulige) numre/, '$1(ligge numre'),
    );
    const [found, ...more] = await errorsOfBuild();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'list-unreadable',
      area: 'gl-jennumparken',
      place: { file: LISTS, line },
    });
    expect(found?.place?.column).toBeGreaterThan('2025,gl-jennumparken,1,'.length);
    expect(inWords(found!)).toMatch(new RegExp(`^${LISTS}, linje ${line}, kolonne \\d+: .*ligge`));
  });

  it('a stored version that is not as it was stored: its file', async () => {
    const file = 'history/2025-08-01-plan-2025/members.csv';
    edit(place, file, (text) => text.replace('Flyvervej,2,', 'Flyvervej,4,'));
    const [found, ...more] = await errorsOfBuild();
    expect(more).toEqual([]);
    expect(found?.code).toBe('history-changed');
    expect(found?.place?.file).toContain('members.csv');
  });

  it('an unknown street: with a suggestion', async () => {
    edit(place, LISTS, (text) => text.replace(/(2025,.*?)Garnisonsvej/, '$1Garnisonvej'));
    const [found, ...more] = await errorsOfBuild();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'street-unknown',
      place: { file: LISTS, line: lineWith(place, LISTS, 'Garnisonvej ') },
      values: { suggestions: 'Garnisonsvej' },
    });
    expect(inWords(found!)).toContain('Mente du Garnisonsvej?');
  });

  it('overlapping ranges of two areas: both areas and the addresses', async () => {
    edit(
      place,
      LISTS,
      (text) => `${text.trimEnd()}\n2025,vangdalen,99,Husarvej 1-5 (ulige numre),Husarvej,\n`,
    );
    const [found, ...more] = await errorsOfBuild();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'address-in-two-areas',
      plan: '2025',
      area: 'vangdalen',
      houseNumbers: ['1', '3', '5'],
      values: { otherArea: 'gl-jennumparken' },
      place: { file: LISTS, line: lineWith(place, LISTS, '2025,vangdalen,99') },
    });
  });

  it('a decimal comma in a figure', async () => {
    edit(place, FIGURES, (text) => text.replace(/^([0-9a-f]{8},.*?,)(\d+)\.(\d+)(,)/m, '$1"$2,$3"$4'));
    const [found, ...more] = await errorsOfBuild();
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      code: 'table-value-unreadable',
      place: { file: FIGURES, column: 'value' },
      values: { problem: 'decimal-comma' },
    });
    expect(found?.place?.line).toBeGreaterThan(1);
  });

  it('a repeated key', async () => {
    edit(place, FIGURES, (text) => `${text.trimEnd()}\n${text.split('\n')[1]}\n`);
    const codes = (await errorsOfBuild()).map(({ code }) => code);
    expect(codes).toContain('table-key-repeated');
  });

  it('a missing column', async () => {
    edit(place, 'plans/areas.csv', (text) => text.replace('name_da', 'name'));
    const errors = await errorsOfBuild();
    expect(errors[0]).toMatchObject({
      code: 'table-column-missing',
      place: { file: 'plans/areas.csv', line: 1, column: 'name_da' },
    });
  });

  it.each([
    [FIGURES],
    ['default-geography/streets.csv'],
    ['default-geography/context.geojson'],
    ['default-geography/sources.json'],
    ['sources.json'],
  ])('a missing file: %s', async (file) => {
    rmSync(join(place.geodata, file));
    expect(await errorsOfBuild()).toMatchObject([{ code: 'file-missing', place: { file } }]);
  });

  it('a table that is cut off', async () => {
    edit(place, FIGURES, (text) => text.slice(0, text.length / 2).replace(/,[^,\n]*,[^,\n]*$/, ''));
    const errors = await errorsOfBuild();
    expect(errors.some(({ place: at }) => at?.file === FIGURES && (at.line ?? 0) > 100)).toBe(true);
  });

  it('a map file that is cut off', async () => {
    edit(place, DISTRICTS, (text) => text.slice(0, text.length / 2));
    const [found, ...more] = await errorsOfBuild();
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'json-cut-off', place: { file: DISTRICTS } });
    expect(found?.place?.line).toBeGreaterThan(1);
  });

  it('a map file that is not GeoJSON', async () => {
    edit(place, DISTRICTS, (text) => text.replace('"grades_from":0,', '"grades_from":0;'));
    expect(await errorsOfBuild()).toMatchObject([
      { code: 'json-syntax', place: { file: DISTRICTS, line: 2 } },
    ]);
  });

  it('map features with swapped axes or without what is needed', async () => {
    edit(place, 'default-geography/institutions.geojson', (text) =>
      text
        .replace('[10.03764,56.47689]', '[56.47689,10.03764]')
        .replace('"kind":"school"', '"kindness":"school"'),
    );
    const errors = await errorsOfBuild();
    expect(errors.map(({ code }) => code).sort()).toEqual([
      'geojson-position-wrong',
      'geojson-property-missing',
    ]);
    expect(errors[0]?.place).toEqual({ file: 'default-geography/institutions.geojson', line: 2, column: 1 });
  });

  it('a licence that is not stated', async () => {
    edit(place, 'default-geography/sources.json', (text) => text.replace('"licence": "MIT",', ''));
    expect(await errorsOfBuild()).toMatchObject([
      { code: 'json-value-wrong', values: { path: 'register.licence' } },
    ]);
  });

  it('several at once: all are told', async () => {
    edit(place, LISTS, (text) => text.replace(/(2025,.*?)Garnisonsvej/, '$1Garnisonvej'));
    edit(place, FIGURES, (text) => text.replace(/^([0-9a-f]{8},)[^,]+/m, '$1no-such-indicator'));
    edit(place, DISTRICTS, (text) => text.replace('"school":"Hornbæk Skole",', ''));
    const codes = (await errorsOfBuild()).map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['street-unknown', 'table-reference-unknown', 'geojson-property-missing']),
    );
  });

  it('every error names a file and says what to do', async () => {
    edit(place, LISTS, (text) => text.replace(/(2025,.*?)Garnisonsvej/, '$1Garnisonvej'));
    edit(place, FIGURES, (text) => text.replace(/^([0-9a-f]{8},.*?,)(\d+)\.(\d+)(,)/m, '$1"$2,$3"$4'));
    edit(place, DISTRICTS, (text) => text.slice(0, text.length / 2));
    for (const found of await errorsOfBuild()) {
      expect(found.place?.file).toBeTruthy();
      expect(inWords(found).length).toBeGreaterThan(40);
      expect(inWords(found)).not.toMatch(/\{\{|undefined/);
    }
  });
});

describe('a target that must not be replaced', () => {
  it("is refused when it holds somebody else's files", async () => {
    writeFileSync(join(place.out, 'thesis.docx'), 'work');
    before = snapshot(place.out);
    expect(await errorsOfBuild()).toMatchObject([
      { code: 'output-folder-not-ours', place: { file: place.out } },
    ]);
  });
});
