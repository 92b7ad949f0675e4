import { join } from 'node:path';
import { DEFAULT_PARAMETERS } from '../../web/domain/boundaries/parameters';
import { type Finding, finding, hasErrors } from '../../web/domain/findings/finding';
import { sideOfShape } from '../../web/domain/geo/contains';
import { type Loaded, loadRegister } from '../difference/load-register';
import { planState } from '../difference/plan-state';
import { givesVersion } from './contents';
import { listsFingerprint, parcelFacts, registerFingerprint } from './fingerprint';
import { historyFolder, readVersion, versionIds } from './read-version';
import type { Version, VersionFacts } from './version';

/** Whether today's data would give the version again, part by part. */
export interface Today {
  readonly lists: boolean;
  readonly register: boolean;
  readonly parameters: boolean;
  /** The parcels that it runs along, or that it runs along none. */
  readonly parcels: boolean;
  /** Members and boundaries, when lists, register and parameters are the same; else undefined. */
  readonly result: boolean | undefined;
}

/** What became of a stored version. */
export interface VersionCheck {
  readonly id: string;
  /** Undefined when the version can't be read. */
  readonly facts: VersionFacts | undefined;
  /** Undefined when the version does not hold, or today's data can't be read. */
  readonly today: Today | undefined;
  /** With an error among them the version is not as it was stored. */
  readonly findings: readonly Finding[];
}

/**
 * Checks all stored versions: files and fingerprints as stored, every member inside its area and in no other. Beside that it is
 * told whether today's lists and register would give the same, which is no fault: versions are there to differ.
 */
export async function checkVersions(
  geodata: string,
  paths: Parameters<typeof loadRegister>[1] = {},
): Promise<VersionCheck[]> {
  const ids = versionIds(geodata);
  const loaded = ids.length > 0 ? await loadRegister(geodata, paths) : undefined;
  return ids.map((id) => {
    const { version, findings } = readVersion(join(historyFolder(geodata), id), id);
    const own = version ? [...findings, ...notExact(version)] : findings;
    const today = version && loaded && !hasErrors(own) ? todayOf(version, loaded) : undefined;
    return { id, facts: version?.facts, today, findings: own };
  });
}

/** Areas whose members are not all inside, or that hold members of others. Points that two areas share are excused. */
function notExact({ id, facts, members, shapes }: Version): Finding[] {
  const areasAt = new Map<string, Set<string>>();
  for (const { area, address } of members) {
    const at = address.position.join();
    areasAt.set(at, (areasAt.get(at) ?? new Set()).add(area));
  }
  const parted = members.filter(({ address }) => areasAt.get(address.position.join())?.size === 1);
  return facts.areas.flatMap(({ area, addresses }) => {
    const shape = shapes.get(area) ?? [];
    const own = members.filter((member) => member.area === area).length;
    const isExact = parted.every(
      (member) => (sideOfShape(shape, member.address.position) === 'inside') === (member.area === area),
    );
    return isExact && own === addresses ? [] : [finding('history-not-exact', { area, place: { file: id } })];
  });
}

function todayOf({ facts }: Version, { inputs, register, parcels, findings }: Loaded): Today | undefined {
  if (!register || hasErrors(findings)) return undefined;
  const { dataset } = inputs;
  const rows = dataset.tables.addressRanges.filter(({ plan }) => plan === facts.plan);
  const entries = (parameters: object): string =>
    JSON.stringify(Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1)));
  const same = {
    lists: listsFingerprint(rows) === facts.lists.fingerprint,
    register: registerFingerprint(register) === facts.register.fingerprint,
    parameters: entries(DEFAULT_PARAMETERS) === entries(facts.parameters),
    parcels: (parcels && parcelFacts(parcels).fingerprint) === facts.parcels?.fingerprint,
  };
  const isSame = same.lists && same.register && same.parameters && same.parcels;
  const state = isSame ? planState(register, rows, facts.plan, dataset, { parcels }) : undefined;
  if (!state) return { ...same, result: undefined };
  return { ...same, result: givesVersion(facts, state) };
}
