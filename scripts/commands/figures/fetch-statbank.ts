import { Command } from 'commander';
import { finding } from '../../../web/domain/findings/finding';
import { type Console, findingsAsData, tellFindings } from '../../console';

interface Options {
  readonly geodata: string;
  readonly query?: string;
  readonly out?: string;
  readonly url?: string;
  readonly online?: true;
  readonly json?: true;
}

/** `figures fetch-statbank TABLE`: asks the StatBank only when told to with `--online`. Errors end with 1. */
export const fetchStatbankCommand = (to: Console): Command =>
  new Command('fetch-statbank')
    .description(to.text.t('figuresImport.fetch-statbank'))
    .argument('<table>', to.text.t('figuresImport.argument-table'))
    .option('--query <file>', to.text.t('figuresImport.option-query'))
    .option('--out <file>', to.text.t('figuresImport.option-out'))
    .option('--url <address>', to.text.t('figuresImport.option-url'))
    .option('--online', to.text.t('figuresImport.option-online'))
    .option('--geodata <folder>', to.text.t('build.option-geodata'), 'geodata')
    .option('--json', to.text.t('build.option-json'))
    .action(async (table: string, options: Options) => {
      process.exitCode = await run(table, options, to);
    });

async function run(table: string, options: Options, to: Console): Promise<0 | 1> {
  const { t, number } = to.text;
  const { readQuery } = await import('../../figures/statbank/query');
  const saved = readQuery(options.geodata, table, options.query);
  if (!saved) {
    tellFindings(to, [finding('statbank-failed', { values: { table, reason: 'query-broken' } })]);
    return 1;
  }
  const query = { ...saved, ...(options.url !== undefined && { url: options.url }) };
  if (!options.online) {
    to.say(t('figuresImport.fetch-off', { url: query.url }));
    return 0;
  }
  const [{ fetchTable }, { writeFileSync }] = await Promise.all([
    import('../../figures/statbank/fetch-table'),
    import('node:fs'),
  ]);
  const fetched = await fetchTable(query, {
    onRetry: ({ wait, ...retry }) =>
      to.say(t('figuresImport.fetch-try', { ...retry, seconds: number(wait / 1000, 1) })),
  });
  if ('finding' in fetched) {
    if (options.json)
      to.print(JSON.stringify({ findings: findingsAsData([fetched.finding], to.text) }, undefined, 1));
    else tellFindings(to, [fetched.finding]);
    return 1;
  }
  const file = options.out ?? `${table}.json`;
  writeFileSync(file, fetched.text);
  if (options.json) to.print(JSON.stringify({ file, rows: fetched.rows }, undefined, 1));
  else to.say(t('figuresImport.fetch-done', { file, table, rows: number(fetched.rows) }));
  return 0;
}
