import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from '../../../scripts/tables/read-csv';
import { toLonLat, utm32 } from '../../../web/domain/geo/coordinates';

const TIME = 120_000;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const geodata = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/geodata.ts', ...args], { encoding: 'utf8' });
const target = (name: string): string => join(folder, name);

/** A box around the houses of Rørhaven, as drawn in another program: clockwise, in degrees. */
function drawn(): string {
  const path = target('drawn.geojson');
  const corners = [
    [561_700, 6_259_000],
    [561_700, 6_260_500],
    [563_000, 6_260_500],
    [563_000, 6_259_000],
    [561_700, 6_259_000],
  ] as const;
  const ring = corners.map(([east, north]) => toLonLat(utm32(east, north)));
  writeFileSync(
    path,
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }],
    }),
  );
  return path;
}

describe('geodata address-list', () => {
  it('prints rows that can be put into the lists, and writes the same to a file', { timeout: TIME }, () => {
    const args = ['address-list', drawn(), '--plan', '2025', '--area', 'vangdalen'];
    const { status, stdout, stderr } = geodata(...args);
    expect(stderr).toContain('Koordinaterne er læst som WGS 84.');
    expect(status).toBe(0);
    const { header, records } = readCsv(stdout, 'f');
    expect(header).toEqual(['plan', 'area', 'order', 'text', 'street', 'note']);
    expect(records.length).toBeGreaterThan(0);
    expect(records.every(({ fields }) => fields[0] === '2025' && fields[1] === 'vangdalen')).toBe(true);
    expect(records.map(({ fields }) => fields[2])).toEqual(records.map((_, i) => String(i + 1)));
    const out = target('rows.csv');
    expect(geodata(...args, '--out', out)).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(out, 'utf8')).toBe(stdout);
  });

  it('ends with 1 and writes nothing when a polygon does not say its area', { timeout: TIME }, () => {
    const out = target('not.csv');
    const { status, stderr } = geodata('address-list', drawn(), '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain('Flade nr. 1 siger ikke, hvilket område den er.');
    expect(existsSync(out)).toBe(false);
    const { stdout } = geodata('address-list', drawn(), '--json');
    expect(JSON.parse(stdout)).toMatchObject({ rows: [], findings: [{ code: 'drawn-area-missing' }] });
  });
});

describe('geodata diff', () => {
  it('prints text, CSV or JSON, and writes a document and layers', { timeout: TIME }, () => {
    const [html, fgb] = [target('d.html'), target('d.fgb')];
    const { status, stdout, stderr } = geodata(
      'diff',
      'plan:2021',
      'plan:2025',
      '--html',
      html,
      '--fgb',
      fgb,
    );
    expect(status).toBe(0);
    expect(stdout).toContain('151 adresser er forskellige.');
    expect(stderr).toContain('Skrev rapporten');
    expect(readFileSync(html, 'utf8')).toContain('<html lang="da">');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['d.fgb', 'd-addresses.fgb']));
    const csv = geodata('diff', 'plan:2021', 'plan:2025', '--csv');
    expect(readCsv(csv.stdout, 'f').records).toHaveLength(151);
    const json = geodata('--lang', 'en', 'diff', 'default', 'default', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ changes: [], findings: [] });
  });

  it('ends with 1 when nothing can be compared', { timeout: TIME }, () => {
    expect(geodata('diff', 'nowhere', 'default')).toMatchObject({ status: 1, stdout: '' });
    expect(geodata('diff', 'default', 'default', '--moved', 'far').stderr).toContain(
      '»far« er ikke et antal meter.',
    );
    expect(geodata('diff', 'default', 'default', '--json', '--csv').status).toBe(1);
  });
});

describe('help', () => {
  it('stands behind every command', { timeout: TIME }, () => {
    for (const command of ['address-list', 'diff', 'history']) {
      const { status, stdout } = geodata(command, '--help');
      expect(status).toBe(0);
      expect(stdout).toContain('Eksempler:');
      expect(stdout).not.toMatch(/\{\{|difference\.|history\.(?!\w+-)/);
    }
  });
});
