import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../scripts/difference/compare';
import { loadRegister } from '../../../scripts/difference/load-register';
import { planState, sideOfPlan } from '../../../scripts/difference/plan-state';
import { type Accepted, acceptVersion } from '../../../scripts/history/accept';
import { checkVersions } from '../../../scripts/history/check-versions';
import { findVersion } from '../../../scripts/history/find-version';
import { versionId } from '../../../scripts/history/version';

const TIME = 120_000;
const ID = '2025-08-01-aar-et-plan-2025';

let parent: string;
let geodata: string;
let accepted: Accepted;
const fileOf = (name: string, id = ID): string => join(geodata, 'history', id, name);

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'history-'));
  geodata = join(parent, 'geodata');
  cpSync('geodata', geodata, { recursive: true, filter: (from) => !/geodata[\\/]history/.test(from) });
  accepted = await acceptVersion({ geodata, name: 'År ét: plan 2025', date: '2025-08-01' });
}, TIME);
afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe('the id of a version', () => {
  it('is its date and its name in plain letters', () => {
    expect(versionId('2025-08-01', 'Plan 2025')).toBe('2025-08-01-plan-2025');
    expect(versionId('2025-08-01', '  Ændring på Ø, é! ')).toBe('2025-08-01-aendring-paa-oe-e');
    expect(versionId('2025-08-01', '../../..')).toBeUndefined();
  });
});

describe('an accepted version', () => {
  it('says what it is, what it was made from and to which plan it belongs', () => {
    expect(accepted.id).toBe(ID);
    expect(accepted.facts).toMatchObject({
      schema: 1,
      name: 'År ét: plan 2025',
      date: '2025-08-01',
      plan: '2025',
      register: { kind: 'schematic', addresses: 5904 },
      lists: { items: 55 },
      parameters: { reach: 30 },
    });
    expect(accepted.facts?.areas.map(({ addresses }) => addresses).reduce((a, b) => a + b)).toBe(637);
    expect(readdirSync(join(geodata, 'history'))).toEqual([ID]);
  });

  it('holds one address and one point a line, so that versions are compared line by line', () => {
    expect(readFileSync(fileOf('members.csv'), 'utf8').trim().split('\n')).toHaveLength(638);
    const lines = readFileSync(fileOf('boundaries.geojson'), 'utf8').split('\n');
    const points = lines.filter((line) => /^\[\d+\.\d+,\d+\.\d+\],?$/.test(line));
    const longest = Math.max(...lines.map((line) => line.length));
    expect(points.length).toBeGreaterThan(500);
    expect(longest).toBeLessThan(200);
    expect(JSON.parse(lines.join('\n')).features).toHaveLength(7);
  });

  it('gives members and boundaries back to the millimetre', async () => {
    const { inputs, register } = await loadRegister(geodata);
    const state = planState(register!, inputs.dataset.tables.addressRanges, '2025', inputs.dataset)!;
    const side = sideOfPlan(state);
    const version = findVersion(geodata, ID).reading!.version!;
    expect([...version.shapes]).toEqual([...side.shapes]);
    const key = (area: string, street: string, number: number, letter: string) =>
      `${area}|${street}|${number}${letter}`;
    expect(
      version.members
        .map(({ area, address: { street, house } }) => key(area, street, house.number, house.letter))
        .sort(),
    ).toEqual(
      side.areaOf
        .flatMap((area, i) => {
          const address = side.addresses[i];
          return area === '' || !address
            ? []
            : [key(area, address.street, address.house.number, address.house.letter)];
        })
        .sort(),
    );
  });

  it('is found by id, by name and as the latest', () => {
    for (const wanted of [ID, 'År ét: plan 2025', 'latest'])
      expect(findVersion(geodata, wanted).reading?.id).toBe(ID);
    expect(findVersion(geodata, 'another')).toEqual({ reading: undefined, ids: [ID] });
  });

  it('is never overwritten', { timeout: TIME }, async () => {
    const before = readFileSync(fileOf('version.json'), 'utf8');
    const again = await acceptVersion({ geodata, name: 'år ét plan 2025', date: '2025-08-01', plan: '2021' });
    expect(again.id).toBeUndefined();
    expect(again.findings).toMatchObject([{ code: 'history-name-taken', level: 'error' }]);
    expect(readFileSync(fileOf('version.json'), 'utf8')).toBe(before);
  });

  it('is not made of a wrong date, name, plan or data with errors, and leaves nothing behind', {
    timeout: TIME,
  }, async () => {
    const codes = async (options: object) =>
      (await acceptVersion({ geodata, name: 'x', date: '2025-01-01', ...options })).findings.map(
        ({ code }) => code,
      );
    expect(await codes({ date: '2025-02-30' })).toEqual(['history-date-wrong']);
    expect(await codes({ date: '1. januar' })).toEqual(['history-date-wrong']);
    expect(await codes({ name: '—' })).toEqual(['history-name-empty']);
    expect(await codes({ plan: '1999' })).toContain('side-plan-unknown');
    const path = join(geodata, 'plans', 'address-ranges.csv');
    const lists = readFileSync(path, 'utf8');
    writeFileSync(path, lists.replace(/(2025,.*)Falkevej 1-41/, '$1Falckevej 1-41'));
    expect(await codes({})).toContain('street-unknown');
    writeFileSync(path, lists);
    expect(readdirSync(join(geodata, 'history'))).toEqual([ID]);
  });

  it('is one side of a difference: none against the data that it was made from', {
    timeout: TIME,
  }, async () => {
    const { comparison } = await compare('history:latest', 'plan:2025', { geodata, moved: 5 });
    expect(comparison?.difference.changes).toEqual([]);
    expect(
      comparison?.difference.areas.every(({ shape }) => shape?.gainedArea === 0 && shape.lostArea === 0),
    ).toBe(true);
    const { comparison: older } = await compare('plan:2021', `history:${ID}`, { geodata, moved: 5 });
    expect(older?.difference.changes).toHaveLength(151);
    expect(older?.difference.changes.every(({ kinds }) => kinds[0] === 'entered')).toBe(true);
  });
});

describe('checking versions', () => {
  it('finds that they hold, and that today gives the same', { timeout: TIME }, async () => {
    expect(await checkVersions(geodata)).toMatchObject([
      {
        id: ID,
        findings: [],
        today: { lists: true, register: true, parameters: true, parcels: true, result: true },
      },
    ]);
  });

  it('tells apart lists that were changed since', { timeout: TIME }, async () => {
    const path = join(geodata, 'plans', 'address-ranges.csv');
    const lists = readFileSync(path, 'utf8');
    writeFileSync(path, lists.replace(/(2025,.*)Falkevej 1-41/, '$1Falkevej 1-39'));
    expect(await checkVersions(geodata)).toMatchObject([
      { findings: [], today: { lists: false, register: true, result: undefined } },
    ]);
    writeFileSync(path, lists);
  });

  it('finds every file that was changed, broken or lost', { timeout: TIME }, async () => {
    const codes = async () => {
      const [{ findings, facts, today }] = (await checkVersions(geodata)) as [
        Awaited<ReturnType<typeof checkVersions>>[number],
      ];
      return { codes: findings.map(({ code }) => code), readable: facts !== undefined, today };
    };
    const spoiled = async (name: string, spoil: (path: string, text: string) => void) => {
      const path = fileOf(name);
      const text = readFileSync(path, 'utf8');
      spoil(path, text);
      const found = await codes();
      writeFileSync(path, text);
      return found;
    };
    const append = (path: string) => appendFileSync(path, '\n');
    expect((await spoiled('lists.csv', append)).codes).toEqual(['history-changed']);
    expect(
      (await spoiled('lists.csv', (path, text) => writeFileSync(path, text.replaceAll('\n', '\r\n')))).codes,
    ).toEqual([]);
    const moved = await spoiled('members.csv', (path, text) =>
      writeFileSync(path, text.replace(/^vangdalen,(.*?),56(\d{4}\.\d{3})/m, 'vangdalen,$1,57$2')),
    );
    expect(moved.codes).toEqual(['history-changed', 'history-not-exact']);
    const half = await spoiled('boundaries.geojson', (path, text) =>
      writeFileSync(path, text.slice(0, 5000)),
    );
    expect(half.codes[0]).toBe('history-changed');
    expect(half.codes[1]).toMatch(/^json-/);
    const facts = await spoiled('version.json', (path, text) =>
      writeFileSync(path, text.replace('"reach": 30', '"reach": 31')),
    );
    expect(facts.codes).toEqual(['history-changed']);
    const other = await spoiled('version.json', (path, text) =>
      writeFileSync(path, text.replace('"schema": 1', '"schema": 2')),
    );
    expect(other).toMatchObject({ codes: ['json-value-wrong'], readable: false, today: undefined });
    const lost = await spoiled('members.csv', (path) => rmSync(path));
    expect(lost.codes).toEqual(['file-missing']);
    expect((await codes()).codes).toEqual([]);
    expect(existsSync(fileOf('members.csv'))).toBe(true);
  });
});
