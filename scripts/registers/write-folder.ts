import { createHash } from 'node:crypto';
import { open, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { addressCsv } from '../../web/data/registers/address-csv';
import type { AddressTable } from '../../web/data/registers/address-table';
import type { Filters } from '../../web/data/registers/options';
import type { TableReport } from '../../web/data/registers/table-report';
import type { RegisterInfo } from '../../web/domain/addresses/register';
import { stageFolder } from '../build/folder-swap';
import { ADDRESSES, FOLDER_SCHEMA, NOT_CURRENT, REGISTER } from './folder-names';

/** What is written besides the addresses. */
export interface FolderFacts {
  readonly info: RegisterInfo;
  /** The day on which the addresses had to be in force. */
  readonly referenceDate: string;
  readonly filters: Filters;
  readonly tables: readonly TableReport[];
}

/** Lines that have been written, of how many. */
type OnLines = (done: number, total: number) => void;

/**
 * Writes a register folder: the addresses as sorted CSV, those not in force beside them, and register.json with where they
 * come from, what was read, and their fingerprints. It is filled aside and takes the folder's place in one go, so that whatever
 * happens leaves the last register or the new one, whole. The same addresses and facts give the same bytes. Gives the fingerprint.
 */
export async function writeRegisterFolder(
  folder: string,
  addresses: AddressTable,
  notCurrent: AddressTable,
  facts: FolderFacts,
  about: { readonly signal?: AbortSignal; readonly onLines?: OnLines } = {},
): Promise<string> {
  const staged = stageFolder(folder);
  try {
    const fingerprint = await writeTable(join(staged.path, ADDRESSES), addresses, about);
    const aside = await writeTable(join(staged.path, NOT_CURRENT), notCurrent, { signal: about.signal });
    const described = {
      schema: FOLDER_SCHEMA,
      info: facts.info,
      referenceDate: facts.referenceDate,
      filters: facts.filters,
      addresses: addresses.length,
      notCurrent: notCurrent.length,
      fingerprint,
      fingerprintNotCurrent: aside,
      tables: facts.tables.map((table) => ({ ...table, file: shortName(table.file) })),
    };
    await writeFile(join(staged.path, REGISTER), `${JSON.stringify(described, undefined, 1)}\n`);
    about.signal?.throwIfAborted();
    staged.publish();
    return fingerprint;
  } catch (error) {
    staged.discard();
    throw error;
  }
}

async function writeTable(
  path: string,
  table: AddressTable,
  { signal, onLines }: { readonly signal?: AbortSignal | undefined; readonly onLines?: OnLines | undefined },
): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'w');
  try {
    for (const { text, rows } of addressCsv(table)) {
      signal?.throwIfAborted();
      const bytes = Buffer.from(text);
      hash.update(bytes);
      await file.writeFile(bytes);
      onLines?.(rows, table.length);
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

/** A file's name without the folders of the officer's machine; what lies in an archive keeps its place there. */
function shortName(name: string): string {
  const inArchive = /^(.*\.zip)\/(.+)$/i.exec(name);
  return inArchive ? `${basename(inArchive[1] as string)}/${inArchive[2]}` : basename(name);
}
