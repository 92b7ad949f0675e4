import { licenceFits, type Place, READ_BY_HAND } from './licence';
import { closureOf, type Lock, nameOf } from './lock';

/** One row of the committed list. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly place: Place;
  /** What it is for, written by hand; for what others bring along: by whom. */
  readonly why: string;
}

export const LIST_FILE = 'scripts/checks/dependencies/list.csv';
export const REWRITE = 'npx tsx scripts/checks/dependencies/write.ts';

const BY = 'for ';

/**
 * The list as it should be: every package of the lock file once per version. What the browser's code imports, and what that
 * brings along, counts as handed out.
 * @param inBrowser names of packages that files under web/ import
 * @param reasons why each direct dependency is there, by name
 */
export function listOf(
  lock: Lock,
  inBrowser: readonly string[],
  reasons: ReadonlyMap<string, string>,
): Dependency[] {
  const { dependencies = {}, devDependencies = {} } = lock[''] ?? {};
  const direct = new Set(Object.keys({ ...dependencies, ...devDependencies }));
  const bundle = closureOf(lock, inBrowser);
  const production = closureOf(lock, Object.keys(dependencies));
  const tools = closureOf(lock, Object.keys(devDependencies));
  const rows = new Map<string, Dependency>();
  for (const [folder, { version = '', license = '' }] of Object.entries(lock)) {
    if (folder === '') continue;
    const name = nameOf(folder);
    const place: Place = bundle.has(folder) ? 'bundle' : production.has(folder) ? 'command line' : 'tools';
    const by = bundle.get(folder) ?? production.get(folder) ?? tools.get(folder);
    const own = direct.has(name) && folder === `node_modules/${name}`;
    const row: Dependency = {
      name,
      version,
      licence: READ_BY_HAND[name] ?? license.replace(/^\((.*)\)$/, '$1'),
      place,
      why: own ? (reasons.get(name) ?? '') : by ? `${BY}${by}` : 'beside others, if they are there',
    };
    const key = `${name} ${version}`;
    const known = rows.get(key);
    if (known?.place !== 'bundle') rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => order(a, b));
}

const order = (a: Dependency, b: Dependency): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1;

const line = ({ name, version, licence, place, why }: Dependency): string =>
  [name, version, licence, place, why].map(cell).join(',');
const cell = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The list as the text of its file. */
export const listText = (list: readonly Dependency[]): string =>
  `name,version,licence,place,why\n${list.map(line).join('\n')}\n`;

/** Reasons of direct dependencies, as they stand in the file. */
export function reasonsIn(rows: readonly Readonly<Record<string, string>>[]): Map<string, string> {
  return new Map(
    rows.flatMap(({ name = '', why = '' }) =>
      why === '' || why.startsWith(BY) ? [] : [[name, why] as const],
    ),
  );
}

/** What is wrong with the list: licences that don't fit their place, packages without a reason, a list that is out of date. */
export function dependencyComplaints(list: readonly Dependency[], committed: string): string[] {
  return [
    ...list.flatMap(({ name, version, licence, place, why }) => [
      ...(licenceFits(licence, place)
        ? []
        : [
            `${name} ${version}: licence "${licence}" is not for ${place}${why.startsWith(BY) ? ` (${why})` : ''}: leave it out, or use it elsewhere`,
          ]),
      ...(why === '' ? [`${name}: nobody says why it is there: write it into ${LIST_FILE}`] : []),
    ]),
    ...(listText(list) === committed
      ? []
      : [`${LIST_FILE}: not what package-lock.json says: run ${REWRITE}`]),
  ];
}
