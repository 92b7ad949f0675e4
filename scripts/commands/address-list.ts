import { Command } from 'commander';
import type { AddressRangeRow } from '../../web/domain/addresses/list-rows';
import { hasErrors } from '../../web/domain/findings/finding';
import { type Console, exitCodeOf, findingsAsData, tellFindings } from '../console';

interface Options {
  readonly plan?: string;
  readonly area?: string;
  readonly layer?: string;
  readonly register?: string;
  readonly geodata: string;
  readonly out?: string;
  readonly sharp?: true;
  readonly json?: true;
}

/** `geodata address-list FILE`: a drawn boundary in, the shortest address list of what lies in it out. Errors end with 1. */
export const addressListCommand = (to: Console): Command => {
  const { t } = to.text;
  return new Command('address-list')
    .description(t('difference.address-list'))
    .argument('<file>', t('difference.argument-drawn'))
    .option('--plan <year>', t('difference.option-list-plan'))
    .option('--area <id>', t('difference.option-area'))
    .option('--layer <name>', t('difference.option-layer'))
    .option('--register <folder>', t('difference.option-register'))
    .option('--geodata <folder>', t('build.option-geodata'), 'geodata')
    .option('--sharp', t('difference.option-sharp'))
    .option('--out <file>', t('difference.option-list-out'))
    .option('--json', t('build.option-json'))
    .addHelpText('after', `\n${t('difference.address-list-help')}`)
    .action(async (file: string, options: Options) => {
      process.exitCode = await run(file, options, to);
    });
};

/** Columns as in address-ranges.csv. */
const COLUMNS = {
  plan: 'text',
  area: 'text',
  order: 'number',
  text: 'text',
  street: 'text',
  note: 'text',
} as const;

async function run(file: string, options: Options, to: Console): Promise<0 | 1> {
  const { t, number } = to.text;
  // loaded here, so that the other commands start without the geometry
  const [{ drawnLists }, { nameOfArea }, { writeCsv }, { writeFiles }] = await Promise.all([
    import('../difference/drawn/drawn-lists'),
    import('../build/area-names'),
    import('../../web/data/csv/write'),
    import('../export/write-files'),
  ]);
  const { rows, areas, axes, dataset, findings: found } = await drawnLists(file, options);
  const findings = [...found];
  const csv = writeCsv<Omit<AddressRangeRow, 'line'>>(COLUMNS, rows);
  const isGood = !hasErrors(findings);
  if (isGood && options.out !== undefined) {
    const fault = writeFiles([{ path: options.out, content: csv }]);
    if (fault) findings.push(fault);
  }
  const isWritten = isGood && !hasErrors(findings);
  if (options.json)
    to.print(
      JSON.stringify(
        {
          coordinates: axes ?? null,
          ...(options.out !== undefined && { written: isWritten ? options.out : null }),
          rows: isGood ? rows : [],
          areas: areas.map(({ plan, area, members }) => ({ plan, area, addresses: members.length })),
          findings: findingsAsData(findings, to.text, nameOfArea(dataset)),
        },
        undefined,
        1,
      ),
    );
  else {
    tellFindings(to, findings, nameOfArea(dataset));
    if (axes) to.say(t('difference.axes', { axes: axesWords(axes, to) }));
    if (isGood && options.out === undefined) to.print(csv.trimEnd());
    const addresses = areas.reduce((sum, { members }) => sum + members.length, 0);
    if (isWritten && options.out !== undefined)
      to.say(
        t('difference.list-written', {
          file: options.out,
          rows: number(rows.length),
          addresses: number(addresses),
        }),
      );
    else if (!isWritten) to.say(t('difference.list-not-written'));
  }
  return exitCodeOf(findings);
}

/** The system and order of coordinates, in words. */
function axesWords(axes: string, { text: { t } }: Console): string {
  const key = AXES.find((one) => one === axes);
  return key ? t(`difference.axes-${key}`) : axes;
}

const AXES = ['utm32', 'utm32-swapped', 'wgs84', 'wgs84-swapped'] as const;
