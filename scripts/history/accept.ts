import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exactnessFindings } from '../../web/domain/checks/exactness-findings';
import { type Finding, finding, hasErrors } from '../../web/domain/findings/finding';
import { nameOfArea } from '../build/area-names';
import { membersOf } from '../build/plan-boundaries';
import { loadRegister } from '../difference/load-register';
import { type PlanState, planState, plansOf } from '../difference/plan-state';
import { undivided } from '../stopped';
import type { Dataset } from '../tables/read-dataset';
import { contentsOf } from './contents';
import { fingerprintOf, listsFingerprint, parcelFacts, registerFingerprint } from './fingerprint';
import { historyFolder } from './read-version';
import {
  CONTENT_FILES,
  VERSION_FILE,
  VERSION_SCHEMA,
  type VersionFacts,
  versionFingerprint,
  versionId,
} from './version';

export interface AcceptOptions {
  readonly geodata: string;
  readonly name: string;
  /** ISO date from which the version counts. */
  readonly date: string;
  /** The newest plan when it is not given. */
  readonly plan?: string;
  readonly register?: string;
  readonly parcels?: string;
}

/** A version that was stored, or why none was. */
export interface Accepted {
  readonly id: string | undefined;
  readonly facts: VersionFacts | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Stores the boundaries of a plan, as the lists and the register give them now, as a version of its own. Nothing is stored when
 * anything about them is wrong. A version is filled aside and put in place whole; one that is there is never touched.
 */
export async function acceptVersion(options: AcceptOptions): Promise<Accepted> {
  const refused = (findings: readonly Finding[]): Accepted => ({ id: undefined, facts: undefined, findings });
  const { geodata, name, date } = options;
  if (!isDate(date)) return refused([finding('history-date-wrong', { values: { text: date } })]);
  const id = versionId(date, name);
  if (id === undefined) return refused([finding('history-name-empty')]);
  const folder = join(historyFolder(geodata), id);
  if (existsSync(folder)) return refused([finding('history-name-taken', { values: { folder } })]);

  const { inputs, register, parcels, findings: loaded } = await loadRegister(geodata, options);
  if (!register || hasErrors(loaded)) return refused(loaded);
  const { dataset } = inputs;
  const rows = dataset.tables.addressRanges;
  const plan = options.plan ?? plansOf(rows)[0] ?? '';
  const state = planState(register, rows, plan, dataset, { parcels });
  if (!state) {
    const values = { side: 'plans/address-ranges.csv', plan, plans: plansOf(rows).join(', ') };
    return refused([finding('side-plan-unknown', { values })]);
  }
  const shapes = state.built.result.areas.map(({ shape }) => shape);
  const findings = [...loaded, ...state.findings, ...exactnessFindings(register, state.built, shapes)];
  if (hasErrors(findings)) return refused(findings);

  const contents = contentsOf(state);
  const facts = factsOf(state, contents, { name: name.trim(), date }, dataset);
  const fault = writeVersion(folder, {
    ...contents,
    [VERSION_FILE]: `${JSON.stringify(facts, undefined, 1)}\n`,
  });
  return fault ? refused([fault]) : { id, facts, findings };
}

/** True for a day that exists, written as 2026-11-03. */
function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function factsOf(
  state: PlanState,
  contents: ReturnType<typeof contentsOf>,
  about: { readonly name: string; readonly date: string },
  dataset: Dataset,
): VersionFacts {
  const { register, rows, built, parameters, parcels } = state;
  const { kind, name, source, licence, date } = register.info;
  const nameOf = nameOfArea(dataset);
  const files = Object.fromEntries(
    CONTENT_FILES.map((file) => [file, fingerprintOf(contents[file])]),
  ) as VersionFacts['files'];
  const facts = {
    schema: VERSION_SCHEMA,
    name: about.name,
    date: about.date,
    plan: built.plan,
    register: {
      kind,
      name,
      source,
      licence,
      date,
      addresses: register.addresses.length,
      fingerprint: registerFingerprint(register),
    },
    lists: { items: rows.length, fingerprint: listsFingerprint(rows) },
    parameters: { ...parameters },
    ...(parcels && { parcels: parcelFacts(parcels) }),
    areas: built.areaIds.map((area, index) => {
      const boundary = built.result.areas[index];
      return {
        area,
        name: nameOf(area),
        addresses: membersOf(built, index).length,
        pieces: boundary?.pieces.length ?? 0,
        area_m2: Math.round((boundary?.area ?? 0) * 100) / 100,
        perimeter_m: Math.round((boundary?.perimeter ?? 0) * 100) / 100,
      };
    }),
    files,
  } as const;
  return { ...facts, fingerprint: versionFingerprint(facts) };
}

/** Fills a folder beside the others and gives it its name: whole or not at all, and never over another. */
const writeVersion = (folder: string, files: Readonly<Record<string, string>>): Finding | undefined =>
  undivided(() => fillVersion(folder, files));

function fillVersion(folder: string, files: Readonly<Record<string, string>>): Finding | undefined {
  const aside = `${folder}.${process.pid}.tmp`;
  try {
    mkdirSync(aside, { recursive: true });
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(aside, name), content, { flush: true });
    if (existsSync(folder)) return finding('history-name-taken', { values: { folder } });
    renameSync(aside, folder); // refused by the system when somebody else just put a version there
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST')
      return finding('history-name-taken', { values: { folder } });
    return finding('output-not-written', { place: { file: folder }, values: { reason: code ?? message } });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
