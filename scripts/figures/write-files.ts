import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFile } from '../../web/data/figures-import/batch-files';

/** Writes files below a data folder, each beside itself first, so that none is ever half-written. */
export function writeDataFiles(dir: string, files: readonly DataFile[]): void {
  for (const { path, text } of files) {
    const target = join(dir, ...path.split('/'));
    mkdirSync(dirname(target), { recursive: true });
    const beside = `${target}.tmp`;
    try {
      writeFileSync(beside, text, { flush: true });
      renameSync(beside, target);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  }
}
