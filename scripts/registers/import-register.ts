import { basename } from 'node:path';
import type { ReadOptions } from '../../web/data/registers/options';
import { type RegisterReading, readRegister } from '../../web/data/registers/read-register';
import type { RegisterInfo } from '../../web/domain/addresses/register';
import { type Finding, hasErrors } from '../../web/domain/findings/finding';
import type { Text } from '../../web/text';
import { progressBar } from '../progress';
import { inputFiles } from './input-files';
import { openSqlite } from './sqlite';
import { writeRegisterFolder } from './write-folder';

/** What the officer says of the register itself. */
export interface SaidOfRegister {
  readonly name?: string | undefined;
  readonly source?: string | undefined;
  readonly licence?: string | undefined;
  readonly date?: string | undefined;
}

/** What came of an import. */
export interface ImportResult {
  readonly reading: RegisterReading;
  readonly findings: readonly Finding[];
  /** Undefined when nothing was written. */
  readonly written: { readonly info: RegisterInfo; readonly fingerprint: string } | undefined;
}

/** Reads register files and writes the folder. Nothing is written when there are errors. Throws when `signal` is aborted. */
export async function importRegister(
  paths: readonly string[],
  folder: string,
  said: SaidOfRegister,
  options: Omit<ReadOptions, 'referenceTime' | 'signal' | 'onProgress'>,
  text: Text,
  signal: AbortSignal,
): Promise<ImportResult> {
  const input = await inputFiles(paths);
  if (hasErrors(input.findings)) return { reading: NOTHING, findings: input.findings, written: undefined };
  const date = said.date ?? input.date ?? new Date().toISOString().slice(0, 10);
  const bar = progressBar(text);
  try {
    const reading = await readRegister(
      input.files,
      {
        ...options,
        // whoever is in force at the end of the day counts
        referenceTime: Date.parse(`${date}T23:59:59.999Z`),
        signal,
        onProgress: ({ file, bytes, total, rows }) =>
          bar.show({
            label: text.t('registers.progress-reading', { file: basename(file) }),
            done: bytes,
            total,
            units: rows,
          }),
      },
      openSqlite,
    );
    const { addresses, notCurrent } = reading;
    if (!addresses || !notCurrent) return { reading, findings: reading.findings, written: undefined };
    const info = infoOf(reading, said, date, paths, text);
    const fingerprint = await writeRegisterFolder(
      folder,
      addresses,
      notCurrent,
      { info, referenceDate: date, filters: options.filters ?? {}, tables: reading.tables },
      {
        signal,
        onLines: (done, total) =>
          bar.show({ label: text.t('registers.progress-writing', { folder }), done, total, units: done }),
      },
    );
    return { reading, findings: reading.findings, written: { info, fingerprint } };
  } finally {
    bar.end();
  }
}

/** Where the register comes from: what the officer says, else what its kind tells. */
function infoOf(
  reading: RegisterReading,
  said: SaidOfRegister,
  date: string,
  paths: readonly string[],
  text: Text,
): RegisterInfo {
  const { t } = text;
  const known = reading.tables.some(({ kind }) => kind?.startsWith('dawa-') || kind?.startsWith('dar-'));
  return {
    kind: 'official',
    name: said.name ?? (known ? t('registers.name-dar') : paths.map((path) => basename(path)).join(', ')),
    source: said.source ?? t(known ? 'registers.source-dar' : 'registers.unstated'),
    licence: said.licence ?? t(known ? 'registers.licence-dar' : 'registers.unstated'),
    date,
  };
}

const NOTHING: RegisterReading = {
  recognised: [],
  addresses: undefined,
  notCurrent: undefined,
  tables: [],
  findings: [],
};
