import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from 'vite';
import type { ImportEdge } from './floors';

/** All TypeScript files below a folder, as paths from the project's root, sorted. */
export function sourceFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name.replaceAll('\\', '/')))
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !name.includes('node_modules'))
    .sort();
}

/** The imports of one file: static, dynamic, re-exports and workers made from `new URL('…', import.meta.url)`. */
export function importsOf(file: string, code = readFileSync(file, 'utf8')): ImportEdge[] {
  const { module, errors } = parseSync(file, code);
  if (errors.length) throw new Error(`${file}: can't be parsed: ${errors[0]?.message}`);
  const edges: ImportEdge[] = [];
  for (const item of module.staticImports)
    edges.push({
      from: file,
      to: item.moduleRequest.value,
      typeOnly: item.entries.length > 0 && item.entries.every((entry) => entry.isType),
    });
  for (const item of module.staticExports)
    for (const entry of item.entries)
      if (entry.moduleRequest)
        edges.push({ from: file, to: entry.moduleRequest.value, typeOnly: entry.isType });
  for (const item of module.dynamicImports) {
    const text = code.slice(item.moduleRequest.start, item.moduleRequest.end);
    const plain = /^(['"`])([^'"`$]+)\1$/.exec(text.trim());
    if (plain?.[2]) edges.push({ from: file, to: plain[2], typeOnly: false, later: 'import' });
  }
  for (const match of code.matchAll(/new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g))
    edges.push({
      from: file,
      to: (match[1] as string).replace(/\.(ts|tsx)$/, ''),
      typeOnly: false,
      later: 'worker',
    });
  return edges;
}

/** The file that a relative import means, or undefined for packages, styles and assets. */
export function resolveImport(edge: ImportEdge): string | undefined {
  if (!edge.to.startsWith('.')) return undefined;
  const target = normalize(join(dirname(edge.from), edge.to.replace(/\?.*$/, '')));
  return [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, target].find(
    (path) => /\.(ts|tsx|mjs)$/.test(path) && existsSync(path),
  );
}
