/** A built file: its name without the hash, and its bytes as they travel (gzipped). */
export interface BuiltFile {
  /** `index.js` for `assets/index-B3x_9aQz.js`. */
  readonly name: string;
  readonly bytes: number;
}

/** What may be spent, in gzipped bytes. */
export interface Budgets {
  /** What the first picture needs: page, styles, fonts and the script that draws it. */
  readonly opening: number;
  /** Everything that the page asks for before the map library: page, scripts, styles, fonts and first data. */
  readonly firstPaint: number;
  /** Chunks by name; a name ending in `*` stands for all that begin so. */
  readonly chunks: Readonly<Record<string, number>>;
  /** Every chunk that is not named. */
  readonly otherChunks: number;
}

export const BUDGET_FILE = 'scripts/checks/budgets.json';
const WHAT_TO_DO = `see what came in, and fetch it later (import('…')); where it is worth its weight raise the budget in ${BUDGET_FILE} and say why in the commit`;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const over = (what: string, bytes: number, budget: number): string[] =>
  bytes <= budget
    ? []
    : [
        `${what}: ${kB(bytes)} gzipped, ${kB(bytes - budget)} over the budget of ${kB(budget)}: ${WHAT_TO_DO}`,
      ];

/** A file's name without the hash that the build puts into it. */
export const plainName = (file: string): string =>
  file.replace(/^.*\//, '').replace(/-[\w-]{8}(?=\.\w+$)/, '');

const budgetOf = ({ chunks, otherChunks }: Budgets, name: string): number =>
  chunks[name] ??
  Object.entries(chunks).find(([key]) => key.endsWith('*') && name.startsWith(key.slice(0, -1)))?.[1] ??
  otherChunks;

/** The files of the page, as far as its opening needs them, and until the app draws. */
export interface PageFiles {
  readonly opening: readonly BuiltFile[];
  readonly first: readonly BuiltFile[];
}

/** Bytes of all files. */
export const weightOf = (files: readonly BuiltFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

const heaviest = (files: readonly BuiltFile[]): string =>
  [...files]
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 4)
    .map(({ name, bytes }) => `${name} ${kB(bytes)}`)
    .join(', ');

/** What weighs more than was granted, and budgets for chunks that are no more. */
export function budgetComplaints(
  budgets: Budgets,
  chunks: readonly BuiltFile[],
  { opening, first }: PageFiles,
): string[] {
  const stale = Object.keys(budgets.chunks).filter(
    (key) =>
      !chunks.some(({ name }) => name === key || (key.endsWith('*') && name.startsWith(key.slice(0, -1)))),
  );
  return [
    ...over(`the opening (${heaviest(opening)}, …)`, weightOf(opening), budgets.opening),
    ...over(`first paint (${heaviest(first)}, …)`, weightOf(first), budgets.firstPaint),
    ...chunks.flatMap(({ name, bytes }) => over(name, bytes, budgetOf(budgets, name))),
    ...stale.map((key) => `${key}: has a budget in ${BUDGET_FILE}, and is not built: take it out`),
  ];
}
