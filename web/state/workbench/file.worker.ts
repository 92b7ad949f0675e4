import { expose } from 'comlink';
import { type BoundaryFile, readBoundaryFile } from '../../data/drafts/boundary-file';
import { fileOfBlob, type RegisterFile } from '../../data/registers/file';
import type { Database } from '../../data/registers/geo/geopackage';
import { readRegister } from '../../data/registers/read-register';
import { openSqliteBytes } from '../../data/sqlite/open';
import type { AccessAddress } from '../../domain/addresses/register';
import type { Finding } from '../../domain/findings/finding';

/** What came of reading register files. */
export interface RegisterFiles {
  /** Undefined when they were refused: the findings say why. */
  readonly addresses: readonly AccessAddress[] | undefined;
  readonly notCurrent: readonly AccessAddress[];
  readonly findings: readonly Finding[];
  /** The register is DAR or DAWA, so that its source is known. */
  readonly isDar: boolean;
}

export interface FileWorker {
  readonly boundary: (name: string, file: Blob) => Promise<BoundaryFile>;
  /** Reads register files as one; `day` is the ISO date on which addresses must be in force. */
  readonly register: (
    files: readonly File[],
    day: string,
    report: (file: string, part: number | undefined) => void,
  ) => Promise<RegisterFiles>;
}

/** Progress is told so often (ms) at most. */
const TELL_EVERY = 100;

/** A GeoPackage is read whole; beyond this it is better converted first. */
const MOST_IN_MEMORY = 600 * 1024 ** 2;

async function openInMemory(file: RegisterFile): Promise<Database> {
  if ((file.size ?? 0) > MOST_IN_MEMORY) throw new Error('GeoPackage > 600 MB');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of file.open()) chunks.push(new Uint8Array(chunk));
  return openSqliteBytes(new Uint8Array(await new Blob(chunks).arrayBuffer()));
}

const worker: FileWorker = {
  boundary: async (name, file) => readBoundaryFile(name, new Uint8Array(await file.arrayBuffer())),

  async register(files, day, report) {
    let told = 0;
    const reading = await readRegister(
      files.map((file) => fileOfBlob(file.name, file)),
      {
        referenceTime: Date.parse(`${day}T23:59:59.999Z`),
        onProgress: ({ file, bytes, total }) => {
          const now = performance.now();
          if (now - told < TELL_EVERY) return;
          told = now;
          report(file, total ? bytes / total : undefined);
        },
      },
      openInMemory,
    );
    const listed = (table: typeof reading.addresses): AccessAddress[] =>
      table ? [...table.sorted()].map((index) => table.address(index)) : [];
    return {
      addresses: reading.addresses && listed(reading.addresses),
      notCurrent: listed(reading.notCurrent),
      findings: reading.findings,
      isDar: reading.tables.some(({ kind }) => kind?.startsWith('dawa-') || kind?.startsWith('dar-')),
    };
  },
};

expose(worker);
