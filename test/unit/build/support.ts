import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildResult, buildData } from '../../../scripts/build/build';

export const GEODATA = 'geodata';

/** A folder of its own for one test; `remove` takes it away. */
export interface Workplace {
  /** A copy of the project's hand-edited data. */
  readonly geodata: string;
  /** Where to build; does not exist yet. */
  readonly out: string;
  readonly parent: string;
  readonly remove: () => void;
}

export function workplace(): Workplace {
  const parent = mkdtempSync(join(tmpdir(), 'build-'));
  const geodata = join(parent, 'geodata');
  cpSync(GEODATA, geodata, { recursive: true });
  return {
    geodata,
    out: join(parent, 'public', 'data'),
    parent,
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

/** Changes a file of the copied data; the change must change something. */
export function edit(place: Workplace, file: string, change: (text: string) => string): void {
  const path = join(place.geodata, ...file.split('/'));
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${file} changes nothing`);
  writeFileSync(path, after);
}

/** Line number, from 1, of the first line of a file that holds a text. */
export function lineWith(place: Workplace, file: string, text: string): number {
  const lines = readFileSync(join(place.geodata, ...file.split('/')), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(text));
  if (index < 0) throw new Error(`${file} has no line with ${text}`);
  return index + 1;
}

export const build = (place: Workplace): Promise<BuildResult> =>
  buildData({ geodata: place.geodata, out: place.out });

/** Every file of a folder as name and bytes in hex, sorted: two folders are the same when these are. */
export const snapshot = (folder: string): (readonly [string, string])[] =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name)).toString('hex')] as const);
