import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expandLines } from '../../../scripts/commands/expand';
import { linesOf } from '../../../scripts/commands/list-input';
import { capturedConsole } from './captured-console';

const lines = (text: string) => linesOf(new TextEncoder().encode(text), 'test', {}).lines;
const ROOT = join(import.meta.dirname, '../../..');
const GARNISONSVEJ = 'Garnisonsvej 1-3 (ulige numre), 7-19, 31-35(ulige numre) og 30-40 (lige numre)';
const HOUSES = '1 3 7 8 9 10 11 12 13 14 15 16 17 18 19 30 31 32 33 34 35 36 38 40'.split(' ');

describe('geodata expand', () => {
  it('prints every house number once, in order, letters in capitals', () => {
    const to = capturedConsole();
    const text = `${GARNISONSVEJ}\nGl. Hadsundvej 5b, 5A, 4-6 (lige numre), 5a\n`;
    const findings = expandLines(lines(text), to, true);
    expect(JSON.parse(to.out[0] ?? '')).toEqual([
      { street: 'Garnisonsvej', houseNumbers: HOUSES },
      { street: 'Gl. Hadsundvej', houseNumbers: ['4', '5A', '5B', '6'] },
    ]);
    expect(findings.map(({ code }) => code)).toContain('list-number-repeated');
  });

  it('prints a table without --json', () => {
    const to = capturedConsole('en');
    expandLines(lines('Asavænget (21,22)\nFabersvej 40 + 44'), to, false);
    expect(to.out).toEqual(['Street     House numbers\nAsavænget  21 22\nFabersvej  40 44']);
  });
});

describe('the command line', { timeout: 120_000 }, () => {
  const geodata = (args: readonly string[], input?: string) => {
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    const done = spawnSync(process.execPath, [tsx, 'scripts/geodata.ts', ...args], {
      cwd: ROOT,
      input,
      encoding: 'utf8',
    });
    return { status: done.status, out: done.stdout, err: done.stderr };
  };

  it('keeps standard output for the data and says the rest in Danish on standard error', () => {
    const { status, out, err } = geodata(['expand', '--json'], `${GARNISONSVEJ}\nFalkevej 1-9 ulgie\n`);
    expect(JSON.parse(out)).toEqual([
      { street: 'Garnisonsvej', houseNumbers: HOUSES },
      { street: 'Falkevej', houseNumbers: [] },
    ]);
    expect(status).toBe(1);
    expect(err.split('\n')).toEqual([
      'Fejl · linje 2, kolonne 14: »ulgie« kan ikke læses. »1-9 ulgie« er ikke taget med.',
      '    Ret stavemåden. Skriv kun én vej på hver linje.',
      'Bemærkning · linje 1, kolonne 44: »(ulige numre)« er læst sådan, at det kun gælder det interval, det står ved. 7-19 er derfor: 7, 8, 9, 10, 11, 12, 13, 14 … 19 (13 i alt). Hvis det også gjaldt dem, ville det være: 7, 9, 11, 13, 15, 17, 19.',
      '    Skriv lige eller ulige ved hvert interval, hvis den anden læsning er den rigtige.',
      '1 fejl, 1 bemærkning',
      '',
    ]);
  });

  it('reads files, names those that are missing, and speaks English when asked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lists-'));
    try {
      const list = join(folder, 'liste.txt');
      writeFileSync(list, 'Falkevej 1-5 (ulige numre)\n');
      const { status, out, err } = geodata(['parse', '--lang', 'en', '--json', list, `${list}x`]);
      expect(JSON.parse(out)).toEqual([
        { street: 'Falkevej', ranges: [{ from: 1, to: 5, parity: 'odd', letters: [] }] },
      ]);
      expect(err).toContain(`Error · ${list}x: The file does not exist.`);
      expect(status).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('ends with 0 when nothing is an error', () => {
    const { status, out, err } = geodata(['parse', '--json'], 'Ymersvej 21-34 + 36-46 (Lige numre)\n');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toContain('1 bemærkning');
  });
});
