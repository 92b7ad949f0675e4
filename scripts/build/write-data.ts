import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../web/domain/dataset/manifest';
import { type Finding, finding, hasErrors } from '../../web/domain/findings/finding';
import { hearSignals } from '../stopped';
import { type BuiltFile, MANIFEST_NAME, nameOf, OWN_NAMES } from './files';
import { mayReplace, type StagedFolder, stageFolder } from './folder-swap';

/** The data as it goes to disk, and the check that decides whether it may take the place of the last. */
export interface DataToWrite {
  readonly files: readonly BuiltFile[];
  readonly manifest: Manifest;
  /** Looks at the folder as written; an error keeps it from being published. */
  readonly verify: (folder: string) => Promise<readonly Finding[]>;
}

/** Says when the target holds anything but built data: it is never replaced then. */
export const targetFindings = (folder: string): readonly Finding[] =>
  mayReplace(folder, OWN_NAMES) ? [] : [finding('output-folder-not-ours', { place: { file: folder } })];

/**
 * Writes the files into a folder beside the target, has them verified as they lie there, and swaps. Whatever goes wrong,
 * the target stays as it was and nothing half-written is left: that is told as findings, never thrown.
 */
export async function writeData(
  folder: string,
  { files, manifest, verify }: DataToWrite,
): Promise<readonly Finding[]> {
  let staged: StagedFolder | undefined;
  try {
    if (!mayReplace(folder, OWN_NAMES))
      return [finding('output-folder-not-ours', { place: { file: folder } })];
    staged = stageFolder(folder);
    for (const file of files) write(staged.path, nameOf(file), file.bytes);
    write(staged.path, MANIFEST_NAME, `${JSON.stringify(manifest, undefined, 1)}\n`);
    const findings = await verify(staged.path);
    await hearSignals();
    if (hasErrors(findings)) staged.discard();
    else staged.publish();
    return findings;
  } catch (error) {
    staged?.discard();
    const { code, message } = error as NodeJS.ErrnoException;
    return [finding('output-not-written', { place: { file: folder }, values: { reason: code ?? message } })];
  }
}

/** Waits for the disk, so that a swap never publishes names without their content. */
const write = (folder: string, name: string, content: Uint8Array | string): void =>
  writeFileSync(join(folder, name), content, { flush: true });
