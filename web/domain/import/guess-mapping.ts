import type { FindName } from './find-names';
import { nameKey } from './find-names';
import type { HeadedTable } from './headings';
import { type ColumnUse, headingKey, type Mapping, type Role } from './mapping';
import { readPrintedPeriod } from './printed-period';
import { cellAt } from './raw-table';

/** Words that head a column of each role, Danish and English, and the names of our own tidy CSV. */
const HEADING_WORDS: Readonly<Record<Exclude<Role, 'ignore'>, readonly string[]>> = {
  indicator: ['indikator', 'indicator', 'nøgletal', 'mål', 'variabel', 'emne'],
  area: ['område', 'area', 'boligområde', 'omrade', 'sted', 'geografi', 'bopæl', 'kommune', 'afdeling'],
  period: [
    'periode',
    'period',
    'år',
    'year',
    'tid',
    'time',
    'tidspunkt',
    'dato',
    'skoleår',
    'måned',
    'kvartal',
  ],
  value: ['værdi', 'value', 'tal', 'andel', 'procent', 'pct', 'antal', 'resultat', 'indhold'],
  numerator: ['tæller', 'numerator'],
  denominator: [
    'nævner',
    'denominator',
    'base',
    'grundlag',
    'antal i alt',
    'antal personer i alt',
    'personer i alt',
  ],
  low: ['low', 'fra', 'mindst'],
  high: ['high', 'til', 'højst'],
  unit: ['enhed', 'unit'],
  qualifier: ['qualifier', 'præcision'],
  locator: ['locator', 'sted i kilden'],
  note: ['note', 'bemærkning', 'anmærkning', 'fodnote'],
};
const ROLE_OF: ReadonlyMap<string, Role> = new Map(
  Object.entries(HEADING_WORDS).flatMap(([role, words]) =>
    words.map((word) => [nameKey(word), role as Role] as const),
  ),
);

/** What a guess is made from besides the table. */
export interface GuessContext {
  readonly findIndicator: FindName;
  readonly findArea: FindName;
}

/** Rows that are looked at to tell what a column without a telling heading holds. */
const SAMPLE = 40;

/**
 * Proposes what the columns hold: as the saved mapping says where it knows the heading, also when only the year in it has moved on;
 * else by the words of the heading, and by the cells below it. A proposal, shown before anything is read with it.
 */
export function guessMapping(table: HeadedTable, saved: Mapping, context: GuessContext): Mapping {
  const columns = table.headings.map(
    (heading, column) => savedUse(heading, saved.columns) ?? guessUse(table, heading, column, context),
  );
  return { ...saved, sheet: saved.sheet || table.name, columns: oneValue(columns) };
}

const YEAR = /(?:19|20)\d{2}/g;

/** The use of the same heading, or of the same heading of other years with the period moved by as many. */
function savedUse(heading: string, saved: readonly ColumnUse[]): ColumnUse | undefined {
  const exact = saved.find((use) => nameKey(use.heading) === nameKey(heading));
  if (exact) return { ...exact, heading };
  const like = saved.find((use) => headingKey(use.heading) === headingKey(heading));
  if (!like) return undefined;
  if (like.period === undefined) return { ...like, heading };
  const moved = Number(heading.match(YEAR)?.[0]) - Number(like.heading.match(YEAR)?.[0]);
  if (!Number.isInteger(moved)) return undefined;
  return { ...like, heading, period: like.period.replace(YEAR, (year) => String(Number(year) + moved)) };
}

function guessUse(table: HeadedTable, heading: string, column: number, context: GuessContext): ColumnUse {
  const parts = heading.split(' · ');
  const word = parts.map((part) => ROLE_OF.get(nameKey(part))).find((role) => role !== undefined);
  const period = parts.map(readPrintedPeriod).find((found) => found !== undefined);
  const indicator = parts
    .map((part) => context.findIndicator(part))
    .find((found) => found.kind === 'found')?.id;
  if (period !== undefined || (indicator !== undefined && word === undefined)) {
    const role = word === 'denominator' || word === 'numerator' ? word : 'value';
    return {
      heading,
      role,
      ...(period !== undefined && { period }),
      ...(indicator !== undefined && { indicator }),
    };
  }
  if (word !== undefined) return { heading, role: word };
  return { heading, role: roleByCells(table, column, context) };
}

/** A column most of whose cells are names of areas, of indicators or periods is one of them. */
function roleByCells(table: HeadedTable, column: number, context: GuessContext): Role {
  const texts = table.rows
    .slice(0, SAMPLE)
    .map((row) => cellAt(row, column).text)
    .filter((text) => text.trim() !== '');
  const most = (holds: (text: string) => boolean): boolean =>
    texts.length > 0 && texts.filter(holds).length * 2 > texts.length;
  if (most((text) => context.findArea(text).kind === 'found')) return 'area';
  if (most((text) => context.findIndicator(text).kind === 'found')) return 'indicator';
  if (most((text) => readPrintedPeriod(text) !== undefined)) return 'period';
  return 'ignore';
}

/** Only columns that say what their figures are may stand side by side; of others the first is the value. */
function oneValue(columns: readonly ColumnUse[]): readonly ColumnUse[] {
  const plain = columns.filter(({ role, period, indicator }) => role === 'value' && !period && !indicator);
  const wide = columns.some(({ role, period, indicator }) => role === 'value' && (period || indicator));
  return columns.map((use) => {
    const extra = plain.includes(use) && (wide || use !== plain[0]);
    const twice =
      use.role !== 'value' &&
      use.role !== 'ignore' &&
      !use.period &&
      columns.find(({ role }) => role === use.role) !== use;
    return extra || twice ? { heading: use.heading, role: 'ignore' } : use;
  });
}
