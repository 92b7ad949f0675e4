import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importRegisterCommand } from '../../../scripts/commands/import-register';
import { textOf } from '../../../web/text';
import { FIXTURES } from './helpers';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'registers-command-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  process.exitCode = undefined;
});

interface Ran {
  readonly said: string;
  readonly printed: string;
  readonly code: number | string | null | undefined;
}

async function run(...args: string[]): Promise<Ran> {
  const said: string[] = [];
  const printed: string[] = [];
  const command = importRegisterCommand({
    text: textOf('da'),
    print: (data) => printed.push(data),
    say: (line) => said.push(line),
  });
  await command.parseAsync(args, { from: 'user' });
  const code = process.exitCode;
  process.exitCode = undefined;
  return { said: said.join('\n').replaceAll('\u00a0', ' '), printed: printed.join('\n'), code };
}

const at = (name: string): string => join(FIXTURES, name);
const out = (name: string): string => join(folder, name);

describe('import-register', () => {
  it('says what it recognised and what became of every row, and writes the folder', async () => {
    const { said, printed, code } = await run(
      at('dawa-flad.csv'),
      '--out',
      out('flad'),
      '--date',
      '2026-11-03',
    );
    expect([code, printed]).toEqual([0, '']);
    expect(said).toContain('dawa-flad.csv: DAWA adgangsadresser (flad)');
    expect(said).toContain(
      'CSV · UTF-8 · komma mellem felterne · punktum som decimaltegn · koordinater i EPSG:25832',
    );
    expect(said).toContain('11 rækker: 6 læst, 5 sprunget over:\n    1  foreløbige\n    1  nedlagte');
    expect(said).toContain(
      'linje 10, kolonnen husnr: Linjen er ikke taget med: husnummeret »8x7« kan ikke læses.',
    );
    expect(said).toContain(`Skrev 6 adresser til ${out('flad')}.`);
    expect(said).toContain(
      'Danmarks Adresseregister, 3. november 2026 (Klimadatastyrelsen, Danmarks Adresseregister (DAR), CC BY 4.0)',
    );
    expect(readdirSync(out('flad'))).toHaveLength(3);
  });

  it('gives the same as data', async () => {
    const { said, printed, code } = await run(
      at('kommune.csv'),
      '--out',
      out('data'),
      '--json',
      '--name',
      'Randers',
      '--licence',
      'fri',
    );
    expect([code, said]).toEqual([0, '']);
    const data = JSON.parse(printed);
    expect(data).toMatchObject({
      written: true,
      folder: out('data'),
      info: { kind: 'official', name: 'Randers', source: 'ikke oplyst', licence: 'fri' },
      addresses: 5,
      notCurrent: 0,
      tables: [{ kind: 'columns', delimiter: ';', decimal: ',', rows: 5, read: 5 }],
      findings: [{ code: 'register-status-absent', what: expect.stringContaining('gældende') }],
    });
    expect(data.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('asks for columns with examples and the option to give, and takes the answer', async () => {
    const asked = await run(at('ukendt.csv'), '--out', out('spurgt'));
    expect(asked.code).toBe(1);
    expect(asked.said).toContain('er det ikke til at se, hvor vejen, husnummeret og positionen står.');
    expect(asked.said).toMatch(/Sted +Glarbjergvej · Glarbjergvej · Glarbjergvej/);
    const [, answer] = /--columns (\S+)/.exec(asked.said) ?? [];
    expect(answer).toBe('street=Sted,house=Opgang,east=Koord1,north=Koord2');
    expect(existsSync(out('spurgt'))).toBe(false);
    const answered = await run(at('ukendt.csv'), '--out', out('spurgt'), '--columns', answer ?? '');
    expect(answered.said).toContain('Skrev 4 adresser');
  });

  it('says which files of DAR are missing, and what the others are', async () => {
    const { said, code } = await run(
      at('dar-new/Adressepunkt.csv'),
      at('dar-new/Postnummer.csv'),
      '--out',
      out('dar'),
    );
    expect(code).toBe(1);
    expect(said).toContain('Adressepunkt.csv: DAR Adressepunkt · CSV');
    expect(said).toContain('Filen Husnummer fra DAR mangler.');
    expect(said).toContain('Filen NavngivenVej fra DAR mangler.');
    expect(said).toContain('Der er ikke skrevet noget register. Det hidtidige er der stadig.');
  });

  it('takes the officer’s choices', async () => {
    const { said } = await run(
      at('dawa-flad.csv'),
      ...['--out', out('valgt'), '--municipality', '730', '--postcode', '8930,8900', '--crs', '25832'],
      ...['--encoding', 'utf8', '--delimiter', 'komma', '--decimal', 'punktum'],
    );
    expect(said).toContain('Skrev 4 adresser');
    const boxed = await run(at('dawa-flad.csv'), '--out', out('valgt'), '--bbox', '9.9,56,10.4,56.2');
    expect(boxed.said).toContain('Skrev 1 adresse til');
  });

  it('refuses choices that make no sense, in words, before anything is read', async () => {
    for (const [args, words] of [
      [['--bbox', '1,2,3'], 'Skriv fire tal med komma imellem'],
      [['--bbox', '10,56,9,57'], 'Skriv fire tal med komma imellem'],
      [['--date', '3/11 2026'], 'Skriv datoen som 2026-11-03.'],
      [['--date', '2026-02-30'], 'Skriv datoen som 2026-11-03.'],
      [['--columns', 'gade=Vej'], 'Skriv fx street=Vej'],
      [['--encoding', 'ebcdic'], '»ebcdic« kan ikke bruges til --encoding.'],
      [['--delimiter', 'ab'], '»ab« kan ikke bruges til --delimiter.'],
      [['--decimal', 'x'], '»x« kan ikke bruges til --decimal.'],
      [['--crs', 'EPSG:3857'], '»EPSG:3857« kan ikke bruges til --crs.'],
    ] as const) {
      const { said, code } = await run(at('dawa-flad.csv'), '--out', out('forkert'), ...args);
      expect(said).toContain(words);
      expect(code).toBe(1);
    }
    expect(existsSync(out('forkert'))).toBe(false);
  });

  it('keeps the last register when the new one can’t be read', async () => {
    await run(at('dawa-flad.csv'), '--out', out('holder'));
    const before = readFileSync(join(out('holder'), 'addresses.csv'));
    const mixed = out('blandet.csv');
    writeFileSync(mixed, 'vejnavn,husnr,x,y\nA,1,561200.5,6257900.75\nA,2,9.99,56.46\n');
    const { said, code } = await run(mixed, '--out', out('holder'));
    expect(code).toBe(1);
    expect(said).toContain('Koordinaterne er i et andet system her');
    expect(said).toContain('angiv det med --crs');
    expect(readFileSync(join(out('holder'), 'addresses.csv'))).toEqual(before);
  });

  it('does not overwrite a folder of something else', async () => {
    mkdirSync(out('andet'));
    writeFileSync(join(out('andet'), 'vigtigt.txt'), 'x');
    const { said, code } = await run(at('dawa-flad.csv'), '--out', out('andet'));
    expect(code).toBe(1);
    expect(said).toContain('bliver ikke overskrevet');
    expect(readdirSync(out('andet'))).toEqual(['vigtigt.txt']);
  });

  it('explains itself', () => {
    const help = importRegisterCommand({
      text: textOf('da'),
      print: () => {},
      say: () => {},
    }).helpInformation();
    for (const option of [
      '--municipality',
      '--postcode',
      '--bbox',
      '--encoding',
      '--delimiter',
      '--decimal',
      '--crs',
      '--swap-axes',
      '--columns',
      '--json',
    ])
      expect(help).toContain(option);
  });

  it('can be interrupted: the last register stays, nothing is left, and the exit code says so', {
    timeout: 60_000,
  }, async () => {
    await run(at('dawa-flad.csv'), '--out', out('afbrudt'));
    const before = readFileSync(join(out('afbrudt'), 'addresses.csv'));
    const big = out('stor.csv');
    const rows = Array.from({ length: 200_000 }, (_, i) => `Vej ${i},2,8920,561200.5,6257900.75`);
    writeFileSync(big, `vejnavn,husnr,postnr,x,y\n${rows.join('\n')}\n`);
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'scripts/geodata.ts', 'import-register', big, '--out', out('afbrudt')],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString();
    });
    // it is told to stop when it has begun to write beside the last register
    const watch = setInterval(() => {
      if (!readdirSync(folder).some((name) => /afbrudt.*tmp$/.test(name))) return;
      clearInterval(watch);
      child.kill('SIGINT');
    }, 2);
    const [code] = await once(child, 'exit');
    clearInterval(watch);
    expect(code).toBe(130);
    expect(said).toContain('Afbrudt.');
    expect(readFileSync(join(out('afbrudt'), 'addresses.csv'))).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.includes('afbrudt'))).toEqual(['afbrudt']);
  });
});
