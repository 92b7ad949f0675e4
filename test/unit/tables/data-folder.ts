import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { readDataset } from '../../../scripts/tables/read-dataset';

/** The project's own data. */
export const GEODATA = fileURLToPath(new URL('../../../geodata', import.meta.url));

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** Reads a copy of the project's data in which one file is changed (or, with null, taken away). */
export function readChanged(file: string, change: ((content: string) => string | Uint8Array) | null) {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  made.push(folder);
  cpSync(GEODATA, folder, { recursive: true });
  const path = join(folder, file);
  if (change === null) rmSync(path);
  else writeFileSync(path, change(readFileSync(path, 'utf8')));
  return readDataset(folder);
}
