import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edit, type Workplace, workplace } from './support';

let good: Workplace;
let bad: Workplace;
beforeAll(() => {
  good = workplace();
  bad = workplace();
  edit(bad, 'plans/address-ranges.csv', (text) => text.replace(/(2025,.*?)Garnisonsvej/, '$1Garnisonvej'));
});
afterAll(() => {
  good.remove();
  bad.remove();
});

const geodata = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/geodata.ts', ...args], { encoding: 'utf8' });
const TIME = 120_000;

describe('geodata build', () => {
  it('ends with 0 and gives a summary as JSON', { timeout: TIME }, () => {
    const { status, stdout, stderr } = geodata(
      'build',
      '--geodata',
      good.geodata,
      '--out',
      good.out,
      '--json',
    );
    expect([status, stderr]).toEqual([0, '']);
    const summary = JSON.parse(stdout);
    expect(summary.built).toBe(true);
    expect(summary.manifest).toEqual(JSON.parse(readFileSync(join(good.out, 'manifest.json'), 'utf8')));
    expect(summary.plans.map((plan: { areas: unknown[] }) => plan.areas.length)).toEqual([7, 5]);
  });

  it('ends with 1 on an error, says so, and makes no folder', { timeout: TIME }, () => {
    const { status, stderr } = geodata('build', '--geodata', bad.geodata, '--out', bad.out);
    expect(status).toBe(1);
    expect(stderr).toContain('Der er ikke bygget nye data.');
    const { status: again, stdout } = geodata('build', '--geodata', bad.geodata, '--out', bad.out, '--json');
    expect(again).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ built: false, plans: [] });
    expect(existsSync(bad.out)).toBe(false);
  });
});

describe('geodata export', () => {
  const target = (name: string): string => join(good.parent, name);
  const run = (file: string, ...more: string[]) =>
    geodata('export', 'boundaries', '--out', target(file), '--geodata', good.geodata, ...more);

  it('writes the file that its name asks for', { timeout: TIME }, () => {
    const { status, stderr } = run('a.fgb', '--plan', '2021');
    expect([status, stderr]).toEqual([0, `Skrev ${target('a.fgb')}: 5 poster i EPSG:25832.\n`]);
    expect(readFileSync(target('a.fgb')).subarray(0, 3).toString()).toBe('fgb');
  });

  it('refuses an ending that it does not know, and coordinates that a format lacks, before any work', {
    timeout: TIME,
  }, () => {
    const { status, stderr } = run('a.dxf');
    expect(status).toBe(1);
    expect(stderr).toContain('a.dxf siger ikke, hvilket format der ønskes.');
    expect(run('a.kml', '--crs', '25832').stderr).toContain('Formatet kml er altid i WGS 84.');
    expect(existsSync(target('a.kml'))).toBe(false);
  });

  it('refuses a plan without a list', { timeout: TIME }, () => {
    const { status, stderr } = run('b.fgb', '--plan', '2030');
    expect(status).toBe(1);
    expect(stderr).toBe('Der er ingen adresseliste for planen 2030. Der er: 2025, 2021.\n');
    expect(existsSync(target('b.fgb'))).toBe(false);
  });

  it('writes nothing from data with errors', { timeout: TIME }, () => {
    const { status, stderr } = run('c.fgb', '--geodata', bad.geodata);
    expect(status).toBe(1);
    expect(stderr).toContain('Der er ikke skrevet nogen fil.');
    expect(existsSync(target('c.fgb'))).toBe(false);
  });
});
