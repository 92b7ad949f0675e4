import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { importDistrictsCommand } from '../../../scripts/commands/import-districts';
import { capturedConsole } from '../commands/captured-console';

const folder = mkdtempSync(join(tmpdir(), 'districts-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  process.exitCode = 0;
});

const run = async (...args: string[]) => {
  const to = capturedConsole();
  process.exitCode = 0;
  await importDistrictsCommand(to).parseAsync(['node', 'geodata', ...args]);
  return { err: to.err.join('\n'), out: to.out.join('\n'), code: process.exitCode };
};

const square = (west: number, size: number) => [
  [
    [west, 6_258_000],
    [west + size, 6_258_000],
    [west + size, 6_258_000 + size],
    [west, 6_258_000 + size],
    [west, 6_258_000],
  ],
];
const feature = (name: string, coordinates: unknown) => ({
  type: 'Feature',
  geometry: { type: 'Polygon', coordinates },
  properties: { udd_distrikt_navn: name, starttrin: 0, sluttrin: 6 },
});
const file = join(folder, 'districts.geojson');
writeFileSync(
  file,
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      feature('Øster Skole', square(563_000, 1000)),
      feature('Syd', square(563_999, 1000)),
      feature('Tom', []),
    ],
  }),
);

describe('geodata import-districts', () => {
  it('says in Danish what was read, what overlaps and what is left out', async () => {
    const { err, code } = await run(file, '--out', join(folder, 'out'), '--date', '2026-03-01');
    expect(code).toBe(0);
    expect(err).toContain('Objekt nr. 3 (Tom) er ikke taget med: det har ingen flade.');
    expect(err).toMatch(
      /Øster Skole og Syd \(0-6\. klasse\) overlapper hinanden med 1000 m², mest ved 10,?\.?\d+, 56\.\d+\./,
    );
    expect(err).toContain('GeoJSON: 3 poster, 2 taget med, 1 udeladt.');
    expect(err).toContain('Skrev 2 distrikter');
  });

  it('tells machines the same', async () => {
    const { out } = await run(file, '--out', join(folder, 'json'), '--date', '2026-03-01', '--json');
    expect(JSON.parse(out)).toMatchObject({
      written: true,
      rows: 3,
      taken: 2,
      skipped: { 'no-shape': 1 },
      districts: 2,
    });
  });

  it('ends with 1 on grades and dates that can not be read, and on a file that is not there', async () => {
    expect(await run(file, '--grades', 'x')).toMatchObject({
      code: 1,
      err: 'Klassetrinnene »x« kan ikke læses. Skriv fx 0-6.',
    });
    expect(await run(file, '--date', '2026-13-01')).toMatchObject({
      code: 1,
      err: 'Datoen »2026-13-01« kan ikke læses. Skriv fx 2026-03-01.',
    });
    const missing = await run(join(folder, 'none.shp'), '--out', join(folder, 'none'));
    expect(missing.code).toBe(1);
    expect(missing.err).toContain('Der er ikke skrevet nogen distrikter.');
  });
});
