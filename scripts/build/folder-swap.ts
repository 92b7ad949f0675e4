import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { tidyWhenStopped } from '../stopped';

/** A folder that is filled aside and takes the place of the target in one go. */
export interface StagedFolder {
  /** Where to write; stands beside the target, on the same disk. */
  readonly path: string;
  /** Puts the folder in the target's place; the last one is removed. Throws (and keeps the last) when it can't. */
  readonly publish: () => void;
  /** Removes what was written. */
  readonly discard: () => void;
}

const HOST = hostname().replace(/[^A-Za-z0-9-]/g, '-') || 'host';
/** A leftover of another machine counts as abandoned after a day; of this machine, when its process is gone. */
const FOREIGN_AGE = 24 * 60 * 60 * 1000;

/** `.data.<machine>.<process>.<random>.new.tmp`; `.old.tmp` for what is being replaced. */
const pattern = (target: string): RegExp =>
  new RegExp(
    `^\\.${basename(target).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.([A-Za-z0-9-]+)\\.(\\d+)\\.[0-9a-f]+\\.(new|old)\\.tmp$`,
  );

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Folders beside the target that an interrupted run left behind, oldest first. */
function leftovers(target: string): { path: string; kind: string }[] {
  const parent = dirname(target);
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .flatMap((name) => {
      const match = pattern(target).exec(name);
      if (!match) return [];
      const path = join(parent, name);
      const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
      if (mtimeMs === undefined) return []; // its owner removed it just now
      const abandoned = match[1] === HOST ? !isAlive(Number(match[2])) : Date.now() - mtimeMs > FOREIGN_AGE;
      return abandoned ? [{ path, kind: match[3] as string, mtimeMs }] : [];
    })
    .sort((a, b) => a.mtimeMs - b.mtimeMs);
}

/**
 * Tidies up after runs that were interrupted: half-written folders go; a target that was moved aside and never
 * replaced comes back. Folders of runs that are still at work are left alone.
 */
export function tidyUp(folder: string): void {
  const target = resolve(folder);
  const found = leftovers(target);
  const lastGood = found.filter(({ kind }) => kind === 'old').at(-1);
  if (lastGood && !existsSync(target))
    try {
      renameSync(lastGood.path, target);
    } catch {
      // another run tidied up, or published, at the same moment
    }
  for (const { path } of found) rmSync(path, { recursive: true, force: true });
}

/** True for what renaming onto a folder with files in it gives, on any system. */
const isTaken = (error: unknown): boolean =>
  ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');

/** How often a run tries again when another one publishes at the same moment. */
const TRIES = 50;

/**
 * Opens a folder beside `folder` to write into. The target is untouched until `publish`, which takes two renames: the
 * last data aside, the new in. Between them a reader may find no folder for an instant, but never a mixed one. A run that is
 * told to stop before leaves nothing beside it.
 */
export function stageFolder(folder: string): StagedFolder {
  const target = resolve(folder);
  tidyUp(target);
  mkdirSync(dirname(target), { recursive: true });
  const name = (kind: 'new' | 'old'): string =>
    join(
      dirname(target),
      `.${basename(target)}.${HOST}.${process.pid}.${randomBytes(4).toString('hex')}.${kind}.tmp`,
    );
  const path = name('new');
  const remove = (): void => rmSync(path, { recursive: true, force: true });
  const done = tidyWhenStopped(remove);
  mkdirSync(path);

  const moveAside = (): string | undefined => {
    const aside = name('old');
    try {
      renameSync(target, aside);
      return aside;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };
  const putBack = (aside: string): void => {
    try {
      renameSync(aside, target);
    } catch (error) {
      if (!isTaken(error)) throw error;
      rmSync(aside, { recursive: true, force: true }); // another run's newer data is in place
    }
  };
  const publish = (): void => {
    for (let attempt = 1; ; attempt++) {
      const aside = moveAside();
      try {
        renameSync(path, target);
      } catch (error) {
        if (aside) putBack(aside);
        if (!isTaken(error) || attempt >= TRIES) throw error;
        continue;
      }
      if (aside) rmSync(aside, { recursive: true, force: true });
      done();
      return;
    }
  };
  const discard = (): void => {
    remove();
    done();
  };
  return { path, publish, discard };
}

/** The names that a built folder says it holds; none when its manifest is missing or broken. */
function namesInManifest(folder: string): string[] {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const files = (manifest as { files?: unknown } | null)?.files;
    return Array.isArray(files) ? files.map((file: { name?: unknown } | null) => String(file?.name)) : [];
  } catch {
    return [];
  }
}

/**
 * True when the folder may be replaced: it is missing, or holds nothing but files of a build: those of `ownNames` and
 * those that its manifest names. A folder with anything else in it belongs to somebody.
 */
export function mayReplace(folder: string, ownNames: readonly string[]): boolean {
  const target = resolve(folder);
  const stat = statSync(target, { throwIfNoEntry: false });
  if (!stat) return true;
  if (!stat.isDirectory()) return false;
  const known = new Set([...ownNames, ...namesInManifest(target)]);
  return readdirSync(target).every((name) => known.has(name));
}
