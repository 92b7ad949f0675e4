import { readFile } from 'node:fs/promises';
import { type Finding, finding, type Place } from '../../web/domain/findings/finding';
import type { Console } from '../console';
import { readUtf8 } from '../tables/read-text';

/** A line with something on it, and where it stands. */
export interface InputLine {
  readonly text: string;
  readonly place: Place;
}

export interface ListInput {
  readonly lines: readonly InputLine[];
  readonly findings: readonly Finding[];
}

/**
 * Reads lines of text from files, or from standard input when none is named. Empty lines are skipped but counted. A
 * file that is missing or not UTF-8 is a finding; the others are read.
 */
export async function readLines(files: readonly string[], to: Console): Promise<ListInput> {
  if (files.length === 0) {
    if (process.stdin.isTTY) to.say(to.text.t('commands.waiting'));
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Buffer));
    return linesOf(Buffer.concat(chunks), to.text.t('commands.stdin'), {});
  }
  const lines: InputLine[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    let read: ListInput;
    try {
      read = linesOf(await readFile(file), file, { file });
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'file-missing' : 'file-unreadable';
      read = { lines: [], findings: [finding(code, { place: { file } })] };
    }
    lines.push(...read.lines);
    findings.push(...read.findings);
  }
  return { lines, findings };
}

/** Cuts bytes into the lines that hold something; `name` is for a finding about the whole, `place` for each line. */
export function linesOf(bytes: Uint8Array, name: string, place: Place): ListInput {
  const read = readUtf8(bytes, name);
  if ('finding' in read) return { lines: [], findings: [read.finding] };
  const lines = read.text
    .split(/\r\n|\n|\r/)
    .map((text, i): InputLine => ({ text, place: { ...place, line: i + 1, column: 1 } }))
    .filter(({ text }) => text.trim() !== '');
  return { lines, findings: [] };
}
