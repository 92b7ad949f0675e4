import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { ImportEdge } from '../floors';
import { importsOf, sourceFiles } from '../imports';
import { type Dependency, LIST_FILE, listOf, reasonsIn } from './list';
import type { Lock } from './lock';

/** The list that package-lock.json and the browser's imports give, with the reasons that the committed one has. */
export function currentList(): {
  readonly list: readonly Dependency[];
  readonly committed: string;
  readonly lock: Lock;
} {
  const lock = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Lock })
    .packages;
  const committed = existsSync(LIST_FILE) ? readFileSync(LIST_FILE, 'utf8') : '';
  const { data } = Papa.parse<Record<string, string>>(committed, { header: true, skipEmptyLines: true });
  const edges = sourceFiles('web').flatMap((file) => importsOf(file));
  return { list: listOf(lock, packagesOf(edges), reasonsIn(data)), committed, lock };
}

/** Names of packages that are imported with more than their types. */
export const packagesOf = (edges: readonly ImportEdge[]): string[] => [
  ...new Set(
    edges.flatMap(({ to, typeOnly }) => {
      const name = /^(@[\w.-]+\/[\w.-]+|[\w][\w.-]*)/.exec(to)?.[1];
      return typeOnly || name === undefined ? [] : [name];
    }),
  ),
];

/** Packages that are installed in another version, or under another licence, than the lock file says. */
export function installedComplaints(lock: Lock): string[] {
  return Object.entries(lock).flatMap(([folder, { version, license }]) => {
    const file = `${folder}/package.json`;
    if (folder === '' || !existsSync(file)) return [];
    const found = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly version?: string;
      readonly license?: unknown;
    };
    return [
      ...(found.version === version
        ? []
        : [`${folder}: version ${found.version} is installed, ${version} is locked`]),
      ...(typeof found.license !== 'string' || found.license === license
        ? []
        : [`${folder}: says licence "${found.license}", the lock file "${license}"`]),
    ];
  });
}
