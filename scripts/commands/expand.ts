import { Command } from 'commander';
import { expandToTexts } from '../../web/domain/addresses/expand-ranges';
import { parseAddressItem } from '../../web/domain/addresses/parse-address-item';
import type { Finding } from '../../web/domain/findings/finding';
import { type Console, exitCodeOf, jsonLines, tellFindings, textTable } from '../console';
import { type InputLine, readLines } from './list-input';

/** `geodata expand`: official address text in, every house number out. Errors end with 1; what could be read is printed. */
export const expandCommand = (to: Console): Command =>
  new Command('expand')
    .description(to.text.t('commands.expand'))
    .argument('[file...]', to.text.t('commands.files'))
    .option('--json', to.text.t('commands.json'))
    .action(async (files: string[], options: { json?: true }) => {
      const { lines, findings } = await readLines(files, to);
      const all = [...findings, ...expandLines(lines, to, options.json === true)];
      tellFindings(to, all);
      process.exitCode = exitCodeOf(all);
    });

/** Reads every line as one street item and prints its house numbers, sorted, each once; in the order of the input. */
export function expandLines(lines: readonly InputLine[], to: Console, json: boolean): Finding[] {
  const items = lines.map(({ text, place }) => {
    const { street, ranges, findings } = parseAddressItem(text, place);
    return { street, houseNumbers: expandToTexts(ranges), findings };
  });
  if (json) to.print(jsonLines(items.map(({ street, houseNumbers }) => ({ street, houseNumbers }))));
  else {
    const head = [to.text.t('commands.street'), to.text.t('commands.numbers')];
    to.print(textTable([head, ...items.map((item) => [item.street, item.houseNumbers.join(' ')])]));
  }
  return items.flatMap((item) => item.findings);
}
