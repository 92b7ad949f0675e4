import { Command } from 'commander';
import { MAPPABLE } from '../../web/data/registers/schemas/columns';
import type { Text } from '../../web/text';
import { type Console, exitCodeOf, findingsAsData } from '../console';
import type { ImportResult } from '../registers/import-register';
import type { TypedOptions } from '../registers/options';
import { exitCodeOfSignal } from '../stopped';

const list = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value.split(',').map((part) => part.trim()),
];

/** `geodata import-register`: official register files in, a register folder out. Errors end with 1. */
export const importRegisterCommand = (to: Console): Command => {
  const { t } = to.text;
  return new Command('import-register')
    .description(t('registers.import-register'))
    .argument('<file...>', t('registers.argument-files'))
    .option('--out <folder>', t('registers.option-out'), 'geodata/register')
    .option('--municipality <codes>', t('registers.option-municipality'), list)
    .option('--postcode <codes>', t('registers.option-postcode'), list)
    .option('--bbox <box>', t('registers.option-bbox'))
    .option('--encoding <encoding>', t('registers.option-encoding'))
    .option('--delimiter <sign>', t('registers.option-delimiter'))
    .option('--decimal <sign>', t('registers.option-decimal'))
    .option('--crs <system>', t('registers.option-crs'))
    .option('--swap-axes', t('registers.option-swap-axes'))
    .option('--no-header', t('registers.option-no-header'))
    .option('--columns <columns>', t('registers.option-columns', { keys: MAPPABLE.join(', ') }))
    .option('--name <name>', t('registers.option-name'))
    .option('--source <source>', t('registers.option-source'))
    .option('--licence <licence>', t('registers.option-licence'))
    .option('--date <date>', t('registers.option-date'))
    .option('--json', t('registers.option-json'))
    .addHelpText('after', examples(to.text))
    .action(async (files: string[], typed: TypedOptions) => {
      process.exitCode = await run(to, files, typed);
    });
};

function examples({ t }: Text): string {
  const command = 'npm run geodata -- import-register';
  return [
    '',
    t('registers.examples-title'),
    `  ${command} adgangsadresser.csv --municipality 0730`,
    `      ${t('registers.example-flat')}`,
    `  ${command} DAR_V1_*.zip --postcode 8900,8920,8930 --date 2026-11-03`,
    `      ${t('registers.example-dar')}`,
    `  ${command} huse.csv --columns street=Vej,house=Nr,east=X,north=Y`,
    `      ${t('registers.example-columns')}`,
  ].join('\n');
}

async function run(to: Console, files: readonly string[], typed: TypedOptions): Promise<number> {
  // loaded here, so that the other commands start without the readers
  const [
    { importRegister },
    { BadOption, readOptionsOf },
    { tellReading },
    { mayReplace },
    { FOLDER_NAMES },
  ] = await Promise.all([
    import('../registers/import-register'),
    import('../registers/options'),
    import('../registers/tell-reading'),
    import('../build/folder-swap'),
    import('../registers/folder-names'),
  ]);
  const { t } = to.text;
  if (!mayReplace(typed.out, FOLDER_NAMES)) {
    to.say(t('registers.not-ours', { folder: typed.out }));
    return 1;
  }
  const stop = new AbortController();
  let told = 0;
  const onSignal = (signal: 'SIGINT' | 'SIGTERM'): void => {
    told = exitCodeOfSignal(signal);
    stop.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  try {
    const options = readOptionsOf(typed, to.text);
    const result = await importRegister(files, typed.out, typed, options, to.text, stop.signal);
    if (typed.json) to.print(JSON.stringify(asData(result, typed.out, to.text), undefined, 1));
    else {
      tellReading(to, { ...result.reading, findings: result.findings });
      tellWritten(to, result, typed.out);
    }
    return exitCodeOf(result.findings);
  } catch (error) {
    if (stop.signal.aborted) {
      to.say(t('registers.stopped'));
      return told;
    }
    if (error instanceof BadOption) to.say(error.message);
    else if ((error as NodeJS.ErrnoException | undefined)?.syscall !== undefined)
      to.say(t('registers.disk-failed', { detail: (error as Error).message }));
    else throw error;
    return 1;
  } finally {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}

function tellWritten(to: Console, { reading, written }: ImportResult, folder: string): void {
  const { t, number, date } = to.text;
  if (!written || !reading.addresses) {
    to.say(t('registers.not-written'));
    return;
  }
  const count = reading.addresses.length;
  to.say(t('registers.written', { count, number: number(count), folder }));
  const aside = reading.notCurrent?.length ?? 0;
  if (aside > 0) to.say(t('registers.written-not-current', { count: aside, number: number(aside) }));
  to.say(t('registers.written-info', { ...written.info, date: date(written.info.date) }));
  to.say(t('registers.written-next', { folder }));
}

/** What came of it, for machines. */
function asData({ reading, findings, written }: ImportResult, folder: string, text: Text) {
  return {
    written: written !== undefined,
    ...(written && { folder, ...written }),
    addresses: reading.addresses?.length ?? 0,
    notCurrent: reading.notCurrent?.length ?? 0,
    recognised: reading.recognised,
    tables: reading.tables,
    findings: findingsAsData(findings, text),
    ...(reading.question && { question: reading.question }),
  };
}
