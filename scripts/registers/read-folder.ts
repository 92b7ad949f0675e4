import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { AddressTable } from '../../web/data/registers/address-table';
import { readRegister } from '../../web/data/registers/read-register';
import type { AccessAddress, Register } from '../../web/domain/addresses/register';
import { type Finding, finding, hasErrors } from '../../web/domain/findings/finding';
import { readJson } from '../formats/json/read-json';
import { ADDRESSES, FOLDER_SCHEMA, NOT_CURRENT, REGISTER } from './folder-names';
import { fileOnDisk } from './node-file';

const line = v.pipe(v.string(), v.nonEmpty());
const describedSchema = v.object({
  schema: v.literal(FOLDER_SCHEMA),
  info: v.object({
    kind: v.picklist(['schematic', 'official']),
    name: line,
    source: line,
    licence: line,
    date: v.pipe(v.string(), v.isoDate()),
  }),
  fingerprint: line,
  fingerprintNotCurrent: line,
});
type Described = v.InferOutput<typeof describedSchema>;

/** A register that was imported, with what is wrong about its folder. */
export interface RegisterFolder {
  /** Undefined when the folder can't be used: then there are errors among the findings. */
  readonly register: Register | undefined;
  /** Fingerprint of the addresses as they stand now, in lower-case hex (SHA-256 of addresses.csv). */
  readonly fingerprint: string | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a register folder that `import-register` wrote. A folder that was changed by hand is read as it stands, with a warning;
 * a row that can't be read is a warning with its line.
 */
export async function readRegisterFolder(folder: string): Promise<RegisterFolder> {
  const { described, findings } = readDescription(folder);
  if (!described) return { register: undefined, fingerprint: undefined, findings };
  const addresses = await readTable(folder, ADDRESSES);
  const aside = await readTable(folder, NOT_CURRENT);
  const all = [...addresses.findings, ...aside.findings];
  const changed = [
    { file: ADDRESSES, now: addresses.fingerprint, written: described.fingerprint },
    { file: NOT_CURRENT, now: aside.fingerprint, written: described.fingerprintNotCurrent },
  ].filter(({ now, written }) => now !== undefined && now !== written);
  all.push(
    ...changed.map(({ file }) =>
      finding('register-changed-by-hand', { place: { file: join(folder, file) } }),
    ),
  );
  if (hasErrors(all)) return { register: undefined, fingerprint: undefined, findings: all };
  return {
    register: { info: described.info, addresses: addresses.rows, notCurrent: aside.rows },
    fingerprint: addresses.fingerprint,
    findings: all,
  };
}

function readDescription(folder: string): { described?: Described; findings: Finding[] } {
  const path = join(folder, REGISTER);
  const place = { file: path };
  if (!existsSync(path)) return { findings: [finding('file-missing', { place })] };
  const json = readJson(readFileSync(path, 'utf8'), path);
  if (json.finding) return { findings: [json.finding] };
  const result = v.safeParse(describedSchema, json.value);
  if (result.success) return { described: result.output, findings: [] };
  return {
    findings: result.issues.map((issue) =>
      finding('json-value-wrong', {
        place,
        values: { path: v.getDotPath(issue) ?? '', text: issue.received, expected: issue.expected ?? '' },
      }),
    ),
  };
}

interface TableRead {
  readonly rows: readonly AccessAddress[];
  readonly fingerprint: string | undefined;
  readonly findings: readonly Finding[];
}

async function readTable(folder: string, name: string): Promise<TableRead> {
  const path = join(folder, name);
  if (!existsSync(path)) return failed(finding('file-missing', { place: { file: path } }));
  const { addresses, notCurrent, findings } = await readRegister([await fileOnDisk(path)], {
    referenceTime: 0,
  });
  // those that are not in force stand in a file of their own, which holds nothing else and may well be empty
  const aside = name === NOT_CURRENT;
  const kept = aside ? findings.filter(({ code }) => code !== 'register-nothing-read') : findings;
  return {
    rows: addressesOf(aside ? notCurrent : addresses),
    fingerprint: await fingerprintOf(path),
    findings: kept,
  };
}

const failed = (found: Finding): TableRead => ({ rows: [], fingerprint: undefined, findings: [found] });

function addressesOf(table: AddressTable | undefined): AccessAddress[] {
  const rows: AccessAddress[] = [];
  for (let i = 0; table && i < table.length; i++) rows.push(table.address(i));
  return rows;
}

/** SHA-256 of a file, in lower-case hex. */
async function fingerprintOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of (await fileOnDisk(path)).open()) hash.update(chunk);
  return hash.digest('hex');
}
