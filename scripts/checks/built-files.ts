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

/** A script or a link of the page. */
const NAMED = /<(?:link|script)\b[^>]*\b(?:href|src)="([^"]+)"[^>]*>/g;
/** What is on its way while the first picture stands: scripts and data. */
const MEANWHILE = /as="(?:script|fetch)"/;

function namedFiles(folder: string, wanted: (tag: string) => boolean): BuiltFile[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const paths = new Set(['index.html']);
  for (const [tag, address = ''] of page.matchAll(NAMED)) {
    if (!wanted(tag)) continue;
    const path = normalize(address);
    if (path.endsWith('.js')) withImports(folder, path, paths);
    else paths.add(path);
  }
  return [...paths].sort().map((path) => weigh(folder, path));
}

/** What a page loads before the app draws: itself, what it names in its head, and what its scripts bring along. */
export const firstPaintFiles = (folder: string): BuiltFile[] => namedFiles(folder, () => true);

/** What of that the first picture needs, which is inlined in the page. */
export const openingFiles = (folder: string): BuiltFile[] =>
  namedFiles(folder, (tag) => !MEANWHILE.test(tag));
