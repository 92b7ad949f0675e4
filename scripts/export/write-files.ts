import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { ExportFile } from '../../web/data/export/layer';
import { type Finding, finding } from '../../web/domain/findings/finding';
import { undivided } from '../stopped';

/**
 * Writes files so that none is ever half there: all of them aside and down to the disk, then renamed one after the other. When
 * anything fails before that, files of those names stay as they were and nothing is left aside. A run that is told to stop
 * meanwhile stops when they are there.
 */
export const writeFiles = (files: readonly ExportFile[]): Finding | undefined =>
  undivided(() => writeAside(files));

function writeAside(files: readonly ExportFile[]): Finding | undefined {
  const aside = (path: string): string => `${path}.${process.pid}.tmp`;
  let path = files[0]?.path ?? '';
  try {
    for (const file of files) {
      path = file.path;
      writeFileSync(aside(path), file.content, { flush: true });
    }
    for (const file of files) {
      path = file.path;
      renameSync(aside(path), path);
    }
    return undefined;
  } catch (error) {
    for (const file of files) rmSync(aside(file.path), { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    return finding('output-not-written', { place: { file: path }, values: { reason: code ?? message } });
  }
}
