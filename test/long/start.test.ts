import { type ChildProcess, spawn } from 'node:child_process';
import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let child: ChildProcess;
let address = '';
let said = '';

/** Waits for something to become true; the test's own time limit ends a wait for ever. */
async function until(ready: () => boolean): Promise<void> {
  while (!ready()) await new Promise((resolve) => setTimeout(resolve, 200));
}

beforeAll(async () => {
  child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: ROOT, env: { ...process.env, PORT: '0' } });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  await until(() => /Boligsocial Monitor: http/.test(said) || child.exitCode !== null);
  address = /Boligsocial Monitor: (http\S+)/.exec(said)?.[1] ?? '';
}, 300_000);

afterAll(() => {
  child.kill();
});

it('serves the app and its data at the address that it prints', async () => {
  expect(address, said).not.toBe('');
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Boligsocial Monitor');
  const manifest = await fetch(new URL('data/manifest.json', address));
  expect((await manifest.json()) as unknown).toMatchObject({ city: 'Randers' });
});

it('builds the data again when a file in geodata is saved', async () => {
  const served = (): number => statSync(join(ROOT, 'dist/data')).ino;
  const before = served();
  const now = new Date();
  utimesSync(join(ROOT, 'geodata/plans/address-ranges.csv'), now, now);
  await until(() => {
    try {
      return served() !== before;
    } catch {
      return false; // between the two renames
    }
  });
  expect((await fetch(new URL('data/manifest.json', address))).status).toBe(200);
}, 120_000);
