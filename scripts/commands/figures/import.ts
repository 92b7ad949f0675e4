import { basename } from 'node:path';
import { Command, Option } from 'commander';
import type { Finding } from '../../../web/domain/findings/finding';
import { type Console, exitCodeOf, findingsAsData, tellFindings } from '../../console';
import type { LoadedFile } from '../../figures/load-files';
import { readAnswer, readColumn } from '../../figures/options';
import { loadAsData, tellLoad } from '../../figures/tell-load';

interface Options {
  readonly geodata: string;
  readonly source: string;
  readonly sheet?: string;
  readonly indicator?: string;
  readonly period?: string;
  readonly area?: string;
  readonly decimal?: ',' | '.';
  readonly column: readonly string[];
  readonly areaName: readonly string[];
  readonly indicatorName: readonly string[];
  readonly confirm: readonly string[];
  readonly accept?: true;
  readonly name?: string;
  readonly date?: string;
  readonly refused?: string;
  readonly json?: true;
}

const collect = (value: string, previous: readonly string[]): readonly string[] => [...previous, value];

/** `figures import FILE…`: shows what loading would come to; with `--accept` the load is kept. Errors end with 1. */
export const importFiguresCommand = (to: Console): Command => {
  const { t } = to.text;
  return new Command('import')
    .description(t('figuresImport.import'))
    .argument('<files...>', t('figuresImport.argument-files'))
    .requiredOption('--source <id>', t('figuresImport.option-source'))
    .option('--geodata <folder>', t('build.option-geodata'), 'geodata')
    .option('--sheet <name>', t('figuresImport.option-sheet'))
    .option('--indicator <id>', t('figuresImport.option-indicator'))
    .option('--period <period>', t('figuresImport.option-period'))
    .option('--area <id>', t('figuresImport.option-area'))
    .addOption(new Option('--decimal <sign>', t('figuresImport.option-decimal')).choices([',', '.']))
    .option('--column <use>', t('figuresImport.option-column'), collect, [])
    .option('--area-name <answer>', t('figuresImport.option-area-name'), collect, [])
    .option('--indicator-name <answer>', t('figuresImport.option-indicator-name'), collect, [])
    .option('--confirm <place>', t('figuresImport.option-confirm'), collect, [])
    .option('--refused <file>', t('figuresImport.option-refused'))
    .option('--accept', t('figuresImport.option-accept'))
    .option('--name <name>', t('figuresImport.option-name'))
    .option('--date <date>', t('figuresImport.option-date'))
    .option('--json', t('build.option-json'))
    .addHelpText('after', `\n${t('figuresImport.help-after')}`)
    .action(async (files: readonly string[], options: Options) => {
      process.exitCode = await run(files, options, to);
    });
};

async function run(files: readonly string[], options: Options, to: Console): Promise<0 | 1> {
  const columns = options.column.map(readColumn);
  const areas = options.areaName.map(readAnswer);
  const indicators = options.indicatorName.map(readAnswer);
  const unreadable = [
    ...options.column.filter((_, i) => columns[i] === undefined),
    ...options.areaName.filter((_, i) => areas[i] === undefined),
    ...options.indicatorName.filter((_, i) => indicators[i] === undefined),
  ];
  if (unreadable.length > 0) {
    to.say(to.text.t('figuresImport.option-unreadable', { text: unreadable.join(', ') }));
    return 1;
  }
  // loaded here, so that the other commands start without the readers
  const { loadFiles } = await import('../../figures/load-files');
  const { geodata, source, accept, name, date, refused, confirm, json, ...reading } = options;
  const { loaded, findings, words } = await loadFiles({
    geodata,
    source,
    files,
    confirmed: new Set(confirm),
    mapping: { ...reading, columns: known(columns), areas: known(areas), indicators: known(indicators) },
    ...(refused !== undefined && { refused }),
    ...(accept && { accept: { name: name ?? defaultName(files), ...(date !== undefined && { date }) } }),
  });
  if (json) to.print(JSON.stringify(asData(loaded, findings, to), undefined, 1));
  else {
    tellFindings(to, findings);
    for (const one of loaded) tellLoad(one, to, words);
  }
  return exitCodeOf(findings);
}

const known = <T>(list: readonly (T | undefined)[]): readonly T[] =>
  list.flatMap((one) => (one === undefined ? [] : [one]));

/** The file's own name, where no other is given. */
const defaultName = ([first = '']: readonly string[]): string => basename(first).replace(/\.[^.]*$/, '');

const asData = (loaded: readonly LoadedFile[], findings: readonly Finding[], to: Console) => ({
  files: loaded.map((one) => loadAsData(one, to.text)),
  findings: findingsAsData(findings, to.text),
});
