import { Command } from 'commander';
import type { HouseRange } from '../../web/domain/addresses/house-range';
import { parseAddressItem } from '../../web/domain/addresses/parse-address-item';
import type { Finding } from '../../web/domain/findings/finding';
import { type Console, exitCodeOf, jsonLines, tellFindings, textTable } from '../console';
import { type InputLine, readLines } from './list-input';

/** `geodata parse`: official address text in, ranges out. Errors end with 1; what could be read is printed all the same. */
export const parseCommand = (to: Console): Command =>
  new Command('parse')
    .description(to.text.t('commands.parse'))
    .argument('[file...]', to.text.t('commands.files'))
    .option('--json', to.text.t('commands.json'))
    .action(async (files: string[], options: { json?: true }) => {
      const { lines, findings } = await readLines(files, to);
      const all = [...findings, ...parseLines(lines, to, options.json === true)];
      tellFindings(to, all);
      process.exitCode = exitCodeOf(all);
    });

/** Reads every line as one street item and prints what it says, one element a line in the order of the input. */
export function parseLines(lines: readonly InputLine[], to: Console, json: boolean): Finding[] {
  const items = lines.map(({ text, place }) => parseAddressItem(text, place));
  if (json) to.print(jsonLines(items.map(({ street, ranges }) => ({ street, ranges }))));
  else {
    const head = [to.text.t('commands.street'), to.text.t('commands.numbers')];
    to.print(textTable([head, ...items.map(({ street, ranges }) => [street, rangesText(ranges, to)])]));
  }
  return items.flatMap((item) => item.findings);
}

const rangesText = (ranges: readonly HouseRange[], to: Console): string =>
  ranges
    .map(({ from, to: last, parity, letters }) => {
      const bare = letters.length === 1 && from === last ? `${from}${letters[0]}` : undefined;
      const range = to.text.t(`findingParts.numbers-${from === last ? 'all' : parity}`, {
        range: bare ?? (from === last ? String(from) : `${from}-${last}`),
      });
      return letters.length === 0 || bare
        ? range
        : to.text.t('findingParts.numbers-lettered', { range, letters: letters.join(', ') });
    })
    .join('; ');
