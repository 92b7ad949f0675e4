import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Budgets, budgetComplaints, plainName } from '../../../scripts/checks/budget';
import { builtChunks, firstPaintFiles, openingFiles } from '../../../scripts/checks/built-files';
import { personComplaints, personsIn } from '../../../scripts/checks/persons';

const budgets: Budgets = {
  opening: 200,
  firstPaint: 300,
  otherChunks: 50,
  chunks: { 'index.js': 100, 'map*': 80 },
};
const file = (name: string, bytes: number) => ({ name, bytes });
const nothing = { opening: [], first: [] };
const sound = [file('index.js', 100), file('mapper.js', 80), file('small.css', 50)];

describe('budgets', () => {
  it('are kept to the byte', () => {
    expect(
      budgetComplaints(budgets, sound, { opening: [file('a.css', 200)], first: [file('index.js', 300)] }),
    ).toEqual([]);
  });

  it.each([
    ['a named chunk', [file('index.js', 101), ...sound.slice(1)], 'index.js: 0.1 kB'],
    ['one of a family', [...sound, file('map2.js', 3080)], 'map2.js: 3.1 kB gzipped, 3.0 kB over'],
    ['any other', [...sound, file('new.js', 51)], 'new.js'],
  ])('that %s breaks are told with the chunk, by how much, and what to do', (_, chunks, words) => {
    const complaints = budgetComplaints(budgets, chunks, nothing);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(words);
    expect(complaints[0]).toContain('fetch it later');
  });

  it('count everything before the app draws, and name the heaviest', () => {
    const first = [file('index.js', 100), file('a.css', 40), file('b.woff2', 161)];
    expect(budgetComplaints(budgets, sound, { opening: [], first })[0]).toMatch(/^first paint \(b\.woff2/);
  });

  it('count everything before the first picture by itself', () => {
    const opening = [file('index.html', 150), file('a.css', 51)];
    expect(budgetComplaints(budgets, sound, { opening, first: opening })).toEqual([
      expect.stringMatching(/^the opening \(index\.html/),
    ]);
  });

  it('that belong to nothing are out of date', () => {
    expect(budgetComplaints(budgets, sound.slice(0, 1), nothing)).toHaveLength(1);
  });

  it('know a chunk by its name without the hash', () => {
    expect(plainName('assets/AreaMap-C_x9-aQz.js')).toBe('AreaMap.js');
    expect(plainName('figures-import.worker-B3xz9aQz.js')).toBe('figures-import.worker.js');
    expect(plainName('index.html')).toBe('index.html');
  });
});

describe('a built folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    mkdirSync(join(folder, 'assets'));
    mkdirSync(join(folder, 'data'));
    const files = {
      'index.html':
        '<link rel="preload" href="./data/a.json"><link rel="stylesheet" href="./assets/index-aaaaaaaa.css"><link rel="preload" as="fetch" href="./data/b.json"><link rel="preload" as="script" href="./assets/app-eeeeeeee.js"><script type="module" src="./assets/index-bbbbbbbb.js"></script>',
      'assets/index-aaaaaaaa.css': 'p{}',
      'assets/index-bbbbbbbb.js': 'import{a}from"./shared-cccccccc.js";a(()=>import("./later-dddddddd.js"))',
      'assets/shared-cccccccc.js': 'export const a=1',
      'assets/later-dddddddd.js': 'export const b=2',
      'assets/app-eeeeeeee.js': 'import{a}from"./shared-cccccccc.js"',
      'data/b.json': '{}',
      'data/a.json': '{"text":"Ring til Jens på tlf. 12 34 56 78"}',
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  });

  it('brings with the page what the page and its script ask for, and not what comes later', () => {
    expect(firstPaintFiles(folder).map(({ name }) => name)).toEqual([
      'app.js',
      'index.css',
      'index.js',
      'shared.js',
      'a.json',
      'b.json',
      'index.html',
    ]);
    expect(openingFiles(folder).map(({ name }) => name)).toEqual([
      'index.css',
      'index.js',
      'shared.js',
      'a.json',
      'index.html',
    ]);
    expect(builtChunks(folder).map(({ name }) => name)).toContain('later.js');
  });

  it('that holds a telephone number is refused', () => {
    expect(personComplaints(folder)).toHaveLength(1);
  });
});

describe('persons in a text', () => {
  it.each([
    ['a number after its word', 'Telefon: 87 65 43 21'],
    ['a number with the country', 'kontakt +45 87654321'],
    ['a mail address', 'skriv til hans.hansen@randers.dk'],
    ['a quotation', '"Det går bedre", siger Hanne fra klubben'],
    ['a quotation behind the name', 'Hanne Hansen siger: "Det går bedre"'],
    ['a name with a title', 'ifølge borgmester Hanne Hansen'],
  ])('are found: %s', (_, text) => {
    expect(personsIn('a.json', text)).toHaveLength(1);
  });

  it.each([
    'Tallene siger noget om vilkår',
    '12345678',
    'M12 34 56 78',
    'Infanterivej 12, 8930 Randers NØ',
    'kilde: https://www.dst.dk/da',
    'beboere i Gl. Jennumparken',
  ])('are not seen where there are none: %s', (text) => {
    expect(personsIn('a.json', text)).toEqual([]);
  });
});
