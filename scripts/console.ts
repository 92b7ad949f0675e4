import { type Finding, hasErrors, type Level } from '../web/domain/findings/finding';
import { type Language, type Text, textOf } from '../web/text';
import { findingWords } from '../web/text/finding-words';

/** Where a command writes: data to standard output, everything said to a person to standard error. */
export interface Console {
  readonly text: Text;
  /** Data, ended by a line feed. */
  readonly print: (data: string) => void;
  /** A line for a person. */
  readonly say: (line: string) => void;
}

/** The console of this process. A reader that stops early (`| head`) ends the printing quietly. */
export function processConsole(language: Language): Console {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    text: textOf(language),
    print: (data) => process.stdout.write(`${data}\n`),
    say: (line) => process.stderr.write(`${printable(line)}\n`),
  };
}

/**
 * Words as a terminal may show them: what a broken or a hostile file holds must not move its cursor or change its colours.
 * Line feeds and tabs stay, other control characters become a middle dot.
 */
export const printable = (words: string): string => words.replace(/(?![\n\t])\p{Cc}/gu, '·');

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/** Says findings in words, the heaviest first and in their order within a level, and how many there are of each. */
export function tellFindings(
  to: Console,
  findings: readonly Finding[],
  nameOfArea?: (id: string) => string,
): void {
  if (findings.length === 0) return;
  for (const level of LEVELS)
    for (const found of findings) {
      if (found.level !== level) continue;
      const words = findingWords(found, to.text, nameOfArea);
      to.say(`${words.level}${words.place === '' ? '' : ` · ${words.place}`}: ${words.what}`);
      if (words.todo !== '') to.say(`    ${words.todo}`);
    }
  to.say(findingCounts(findings, to.text));
}

/** "2 fejl, 1 advarsel"; levels without findings are not named. */
export function findingCounts(findings: readonly Finding[], text: Text): string {
  const keys = { error: 'commands.errors', warning: 'commands.warnings', note: 'commands.notes' } as const;
  return LEVELS.map((level) => ({ level, count: findings.filter((found) => found.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => text.t(keys[level], { count, number: text.number(count) }))
    .join(', ');
}

/** Findings as data: every field, and the words in the console's language. */
export const findingsAsData = (
  findings: readonly Finding[],
  text: Text,
  nameOfArea?: (id: string) => string,
): readonly (Finding & { readonly what: string; readonly todo: string })[] =>
  findings.map((found) => {
    const { what, todo } = findingWords(found, text, nameOfArea);
    return { ...found, what, todo };
  });

/** An array as JSON, one element a line, so that files of it can be compared line by line. */
export const jsonLines = (elements: readonly unknown[]): string =>
  elements.length === 0 ? '[]' : `[\n${elements.map((element) => JSON.stringify(element)).join(',\n')}\n]`;

/** What the process ends with: 1 when any finding is an error, else 0. */
export const exitCodeOf = (findings: readonly Finding[]): 0 | 1 => (hasErrors(findings) ? 1 : 0);

/** Rows as text columns with two blanks between; the last column is not padded. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, [...cell].length);
  const pad = (cell: string, i: number): string => cell + ' '.repeat((widths[i] ?? 0) - [...cell].length);
  return rows
    .map((row) => row.map((cell, i) => (i === row.length - 1 ? cell : pad(cell, i))).join('  '))
    .join('\n');
}
