import { open } from 'node:fs/promises';
import type { RegisterFile } from '../../web/data/registers/file';
import { Refusal } from '../../web/data/registers/refusal';
import { type Finding, finding } from '../../web/domain/findings/finding';
import { filesInArchive } from './archive';
import { type DiskFile, fileOnDisk } from './node-file';

/** The files to read: archives are opened, everything else is taken as it lies on disk. */
export interface InputFiles {
  readonly files: readonly RegisterFile[];
  /** Date of the newest of them, as an ISO date: what the data is dated by when nobody says otherwise. */
  readonly date: string | undefined;
  readonly findings: readonly Finding[];
}

/** Opens what the officer has named. What is missing, a folder or a bad archive is a finding. */
export async function inputFiles(paths: readonly string[]): Promise<InputFiles> {
  const files: RegisterFile[] = [];
  const findings: Finding[] = [];
  let newest = 0;
  for (const path of paths) {
    try {
      const file = await fileOnDisk(path);
      const archived = (await isZip(file)) ? await filesInArchive(path) : [file];
      files.push(...archived);
      newest = Math.max(newest, file.changed);
    } catch (error) {
      findings.push(error instanceof Refusal ? error.finding : diskFinding(path, error));
    }
  }
  const date = newest > 0 ? new Date(newest).toISOString().slice(0, 10) : undefined;
  return { files, date, findings };
}

async function isZip(file: DiskFile): Promise<boolean> {
  const handle = await open(file.path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(4), 0, 4, 0);
    return bytesRead === 4 && buffer[0] === 0x50 && buffer[1] === 0x4b && buffer[2] === 3 && buffer[3] === 4;
  } finally {
    await handle.close();
  }
}

function diskFinding(path: string, error: unknown): Finding {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return finding(code === 'ENOENT' ? 'file-missing' : 'file-unreadable', { place: { file: path } });
}
