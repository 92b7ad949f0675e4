import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edit, type Workplace, workplace } from '../build/support';

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

const check = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/geodata.ts', 'check', ...args], {
    encoding: 'utf8',
  });
const TIME = 120_000;

describe('geodata check', () => {
  it('says on standard output what it found, beside it what it did, and ends with 0', {
    timeout: TIME,
  }, () => {
    const { status, stdout, stderr } = check('--geodata', good.geodata);
    expect(status).toBe(0);
    expect(stderr).toContain('637 adresser i 7 områder');
    expect(stderr).toContain('486 adresser i 5 områder');
    expect(stderr).toContain('alle 5.904 adresser ligger på den rigtige side');
    expect(stderr).not.toContain('Bemærkning');
    expect(stdout).toMatch(
      /^Bemærkning \(\d+\)\n {2}Plan 2025 · Gl\. Jennumparken \(\d+ adresser\)\n {4}Flyvervej \(/,
    );
    expect(stdout).toContain('5 adresser på Husarvej springes over: 31, 33, 35, 37, 39.');
    expect(stdout).toContain('Flyvervej 3 er omgivet af Gl. Jennumparken');
    expect(stdout).toMatch(/\nPlan 2021: \d+ bemærkninger er ikke vist\. Se dem med --plan 2021\.\n/);
    expect(stdout).toMatch(/\n\d+ bemærkninger\. Vist her: \d+ bemærkninger\.\n$/);
  });

  it('ends with 1 on an error, says it first, and what it means for the rest', { timeout: TIME }, () => {
    const page = join(bad.parent, 'check.html');
    const { status, stdout } = check('--geodata', bad.geodata, '--html', page);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^Fejl \(1\)\n {2}Plan 2025 · Gl\. Jennumparken \(\d+ adresser\)\n {4}Garnisonvej \(\d+ adresser\)\n {6}Vejen »Garnisonvej« findes ikke i adresseregistret\. \(plans\/address-ranges\.csv, linje \d+\)\n {8}→ Mente du Garnisonsvej\?/,
    );
    const document = readFileSync(page, 'utf8');
    expect(document).toContain('Områderne kan ikke afgrænses, før fejlene er rettet.');
    expect(document).toContain('ikke kontrolleret');
    expect(readdirSync(bad.parent).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('tells the same as JSON, with the number of addresses', { timeout: TIME }, () => {
    const { status, stdout, stderr } = check('--geodata', bad.geodata, '--json');
    expect([status, stderr]).toEqual([1, '']);
    const { counts, findings, plans } = JSON.parse(stdout);
    expect(counts).toMatchObject({ error: 1, warning: 0 });
    expect(plans.map(({ plan }: { plan: string }) => plan)).toEqual(['2025', '2021']);
    for (const found of findings) expect(found.what).not.toBe('');
    const unknown = findings.find(({ level }: { level: string }) => level === 'error');
    expect(unknown).toMatchObject({ code: 'street-unknown', area: 'gl-jennumparken', street: 'Garnisonvej' });
    expect(unknown.addresses).toBeGreaterThan(10);
  });

  it('shows only what is asked for, but ends as all of the data deserve', { timeout: TIME }, () => {
    const { status, stdout } = check('--geodata', bad.geodata, '--area', 'Vangdalen', '--level', 'warning');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^1 fejl, \d+ bemærkninger\. Vist her: ingen\.\n$/);
    const old = check('--geodata', good.geodata, '--plan', '2021', '--json');
    const { findings } = JSON.parse(old.stdout);
    expect(new Set(findings.map(({ plan }: { plan: string }) => plan))).toEqual(new Set(['2021']));
  });

  it('names what there is when a plan or an area is asked for that is not there', { timeout: TIME }, () => {
    const plan = check('--geodata', good.geodata, '--plan', '2030', '--json');
    expect([plan.status, plan.stdout]).toEqual([1, '']);
    expect(plan.stderr).toBe('Der er ingen adresseliste for planen 2030. Der er: 2025, 2021.\n');
    const area = check('--geodata', good.geodata, '--area', 'Nordbyen', '--json');
    expect([area.status, area.stdout]).toEqual([1, '']);
    expect(area.stderr).toContain('gl-jennumparken, glarbjergvej');
  });

  it('ends with 1 on a folder that is not there, and writes nothing', { timeout: TIME }, () => {
    const { status, stdout } = check('--geodata', join(good.parent, 'nowhere'));
    expect(status).toBe(1);
    expect(stdout).toContain('plans/address-ranges.csv');
    expect(existsSync(join(good.parent, 'nowhere'))).toBe(false);
  });
});
