import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asCsv, asData } from '../../../scripts/difference/as-data';
import { asText } from '../../../scripts/difference/as-text';
import { type Comparison, compare } from '../../../scripts/difference/compare';
import { differenceDocument } from '../../../scripts/difference/html/document';
import { addressLayer, shapeLayer } from '../../../scripts/difference/layers';
import { readCsv } from '../../../scripts/tables/read-csv';
import { writeFlatGeobuf } from '../../../web/data/formats/flatgeobuf/write';
import { textOf } from '../../../web/text';
import { readWithGdal } from '../formats/gdal';

const TIME = 120_000;
const LISTS = 'geodata/plans/address-ranges.csv';
const text = textOf('da');
const options = { geodata: 'geodata', moved: 5 };

let folder: string;
/** The lists of 2025 as they are against lists with three numbers changed in one street and one street taken out. */
let edited: Comparison;
let plans: Comparison;

const listFile = (name: string, change: (text: string) => string): string => {
  const before = readFileSync(LISTS, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${name} changes nothing`);
  const path = join(folder, name);
  writeFileSync(path, after);
  return path;
};
const edit2025 = (from: string, to: string) => (lists: string) =>
  lists.replaceAll(/^2025,.*$/gm, (line) => line.replace(from, to));

async function compared(before: string, after: string, more: object = {}): Promise<Comparison> {
  const { comparison, findings } = await compare(before, after, { ...options, ...more });
  if (!comparison) throw new Error(JSON.stringify(findings));
  return comparison;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diff-'));
  const path = listFile('edited.csv', edit2025('Hadsundvej 85-93', 'Hadsundvej 87-97'));
  edited = await compared(LISTS, path);
  plans = await compared('plan:2021', 'plan:2025');
}, TIME);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('two lists that differ in three numbers', () => {
  it('give exactly three rows in every form', () => {
    const { changes } = asData(edited);
    expect(changes.map(({ change, before, after }) => [change, before?.house, after?.house])).toEqual([
      ['left', '85', '85'],
      ['entered', '95', '95'],
      ['entered', '97', '97'],
    ]);
    const { records } = readCsv(asCsv(edited), 'f');
    expect(records).toHaveLength(3);
    expect(addressLayer(edited, '').features).toHaveLength(3);
    expect(asText(edited, text).join('\n')).toContain('3 adresser er forskellige.');
    expect(asText(edited, text)).toContain('    95, 97: taget med i listen');
  });

  it('tell the change of ground, and that nothing is known of homes', () => {
    const area = edited.difference.areas.find(({ area: id }) => id === 'glarbjergvej')!;
    expect([area.before?.addresses, area.after?.addresses]).toEqual([111, 112]);
    const grown = (area.after?.area ?? 0) - (area.before?.area ?? 0);
    expect((area.shape?.gainedArea ?? 0) - (area.shape?.lostArea ?? 0)).toBeCloseTo(grown, 3);
    expect(area.shape?.lostArea).toBeGreaterThan(100);
    expect(area.homes).toEqual({ known: false, reason: 'no-dwellings' });
  });
});

describe('two plans', () => {
  it('differ in the areas that came in', () => {
    expect(plans.difference.changes).toHaveLength(151);
    expect(new Set(plans.difference.changes.map(({ after }) => after?.area))).toEqual(
      new Set(['sjaellandsgade', 'centrale-randers']),
    );
    const lines = asText(plans, text);
    expect(lines[0]).toMatch(/^Før: plan 2021 på .*, \d+\. \w+ \d{4}$/);
    expect(lines).toContain('Centrale Randers (nyt område)');
    expect(lines.at(-1)).toContain('Gl. Jennumparken');
  });

  it('are the same backwards, with in and out exchanged', { timeout: TIME }, async () => {
    const back = await compared('plan:2025', 'plan:2021');
    expect(back.difference.changes.every(({ kinds }) => kinds[0] === 'left')).toBe(true);
    expect(back.difference.changes).toHaveLength(151);
  });

  it('have a document without scripts or links to elsewhere, in both languages', () => {
    for (const language of ['da', 'en'] as const) {
      const document = differenceDocument(plans, textOf(language));
      expect(document).toMatch(/^<!DOCTYPE html>/);
      expect(document).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|\{\{|undefined|NaN/);
      expect(document).toContain('Centrale Randers');
      expect(document.match(/<svg/g)?.length).toBeGreaterThan(2);
    }
  });

  it('escape what stands in the data', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const document = differenceDocument({ ...plans, nameOf: () => evil }, text);
    expect(document).not.toContain('<img');
    expect(document).toContain('&lt;img');
  });

  it('make layers that GDAL reads: ground and addresses', () => {
    const path = join(folder, 'd.fgb');
    writeFileSync(path, writeFlatGeobuf(shapeLayer(plans, 'Forskel')));
    const shapes = readWithGdal(path).features;
    const gained = shapes.filter(({ properties }) => properties.change === 'gained');
    expect(gained.map(({ properties }) => properties.area)).toEqual(
      expect.arrayContaining(['sjaellandsgade', 'centrale-randers']),
    );
    writeFileSync(path, writeFlatGeobuf(addressLayer(plans, 'Adresser')));
    const points = readWithGdal(path).features;
    expect(points).toHaveLength(151);
    expect(points.every(({ properties }) => properties.change === 'entered')).toBe(true);
  });
});

describe('a side', () => {
  const findingsOf = async (before: string, after: string, more: object = {}) => {
    const { comparison, findings } = await compare(before, after, { ...options, ...more });
    return { done: comparison !== undefined, codes: findings.map(({ code }) => code), findings };
  };

  it('that does not exist is named, and nothing is compared', { timeout: TIME }, async () => {
    expect(await findingsOf('default', 'nowhere')).toMatchObject({ done: false, codes: ['side-unknown'] });
    expect(await findingsOf('history:nothing', 'default')).toMatchObject({
      done: false,
      codes: ['side-unknown'],
    });
    expect(await findingsOf('plan:1999', 'default')).toMatchObject({
      done: false,
      codes: ['side-plan-unknown'],
    });
    expect(await findingsOf('default', join(folder, 'no.csv'))).toMatchObject({
      done: false,
      codes: ['side-unknown'],
    });
  });

  it('with a broken list says where, with the name of that file', { timeout: TIME }, async () => {
    const path = listFile('broken.csv', (lists) => lists.replace('plan,area,order', 'plan,order'));
    const { done, findings } = await findingsOf(LISTS, path);
    expect(done).toBe(false);
    expect(findings[0]?.place?.file).toBe(path);
  });

  it('with an unknown street is compared in spite of it, and told', { timeout: TIME }, async () => {
    const path = listFile('typo.csv', edit2025('Hadsundvej 85-93', 'Hatsundvej 85-93'));
    const { done, findings } = await findingsOf(LISTS, path);
    expect(done).toBe(true);
    expect(findings).toMatchObject([{ code: 'street-unknown', place: { file: path } }]);
  });

  it('of lists is compared for one plan, and other plans that differ are told', {
    timeout: TIME,
  }, async () => {
    const path = listFile('older.csv', (lists) => lists.replace(/^(2021,.*Hadsundvej )85/m, '$187'));
    const newest = await findingsOf(LISTS, path);
    expect(newest.codes).toEqual(['side-other-plans-differ']);
    const older = await compared(LISTS, path, { plan: '2021' });
    expect(older.difference.changes.map(({ before }) => before?.address.house.number)).toEqual([85]);
  });

  it('is the same as itself', { timeout: TIME }, async () => {
    const { difference } = await compared('default', 'plan:2025');
    expect(difference.changes).toEqual([]);
  });
});
