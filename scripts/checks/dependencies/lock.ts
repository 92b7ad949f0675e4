/** One package as the lock file has it. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** `packages` of package-lock.json: by the folder in which each lies; '' is the project itself. */
export type Lock = Readonly<Record<string, LockedPackage>>;

/** `@deck.gl/core` of `node_modules/a/node_modules/@deck.gl/core`. */
export const nameOf = (folder: string): string => folder.slice(folder.lastIndexOf('node_modules/') + 13);

/** The folder of a package that another one asks for: its own, or the nearest above. */
export function folderOf(lock: Lock, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const folder = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (lock[folder]) return folder;
    if (at === '' || !at.includes('node_modules/')) return undefined;
  }
}

/** Every folder that packages bring along, with the direct dependency that is first to ask for it. */
export function closureOf(lock: Lock, names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const direct of [...names].sort()) {
    const waiting = [folderOf(lock, '', direct)];
    while (waiting.length > 0) {
      const folder = waiting.pop();
      if (folder === undefined || found.has(folder)) continue;
      found.set(folder, direct);
      const { dependencies, optionalDependencies, peerDependencies } = lock[folder] ?? {};
      for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
        waiting.push(folderOf(lock, folder, name));
    }
  }
  return found;
}
