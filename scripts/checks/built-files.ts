import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { type BuiltFile, plainName } from './budget';

/** Fonts are packed by themselves. */
const PACKED = /\.(woff2|png|jpg)$/;

const weigh = (folder: string, path: string): BuiltFile => {
  const bytes = readFileSync(join(folder, path));
  return { name: plainName(path), bytes: PACKED.test(path) ? bytes.length : gzipSync(bytes).length };
};

/** All scripts and styles of a built folder, weighed. */
export const builtChunks = (folder: string): BuiltFile[] =>
  readdirSync(join(folder, 'assets'))
    .filter((name) => /\.(js|mjs|css)$/.test(name))
    .sort()
    .map((name) => weigh(folder, join('assets', name)));

/** A script and all that comes with it: its static imports and theirs. */
function withImports(folder: string, script: string, seen: Set<string>): void {
  if (seen.has(script)) return;
  seen.add(script);
  const { module } = parseSync(script, readFileSync(join(folder, script), 'utf8'));
  for (const { moduleRequest } of module.staticImports)
    withImports(folder, normalize(join(dirname(script), moduleRequest.value)), seen);
}

/** What a page loads before it draws: itself, what it names in its head, and what its script brings along. */
export function firstPaintFiles(folder: string): BuiltFile[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/<(?:link|script)\b[^>]*\b(?:href|src)="([^"]+)"/g)];
  const paths = new Set(['index.html']);
  for (const [, address = ''] of named) {
    const path = normalize(address);
    if (path.endsWith('.js')) withImports(folder, path, paths);
    else paths.add(path);
  }
  return [...paths].sort().map((path) => weigh(folder, path));
}
