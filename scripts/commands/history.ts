import { Command } from 'commander';
import { localDay } from '../../web/domain/calendar/local-day';
import type { Finding } from '../../web/domain/findings/finding';
import { listWords } from '../../web/text/lists';
import { type Console, exitCodeOf, findingsAsData, tellFindings, textTable } from '../console';
import type { Today, VersionCheck } from '../history/check-versions';
import type { VersionFacts } from '../history/version';

interface Options {
  readonly geodata: string;
  readonly json?: true;
}
interface CheckOptions extends Options {
  readonly register?: string;
  readonly parcels?: string;
}
interface AcceptOptions extends Options {
  readonly name: string;
  readonly date?: string;
  readonly plan?: string;
  readonly register?: string;
  readonly parcels?: string;
}

/** `geodata history`: stores accepted boundaries as versions and shows them. Errors end with 1. */
export const historyCommand = (to: Console): Command => {
  const { t } = to.text;
  const own = (name: string, words: string): Command =>
    new Command(name)
      .description(words)
      .option('--geodata <folder>', t('build.option-geodata'), 'geodata')
      .option('--json', t('build.option-json'))
      .helpOption('-h, --help', t('commands.help'));
  return new Command('history')
    .description(t('history.history'))
    .addHelpText('after', `\n${t('history.help-after')}`)
    .helpCommand('help [command]', t('commands.help-command'))
    .addCommand(
      own('accept', t('history.accept'))
        .requiredOption('--name <name>', t('history.option-name'))
        .option('--date <date>', t('history.option-date'))
        .option('--plan <year>', t('history.option-plan'))
        .option('--register <folder>', t('history.option-register'))
        .option('--parcels <file>', t('build.option-parcels'))
        .action((options: AcceptOptions) => accept(options, to)),
    )
    .addCommand(own('list', t('history.list')).action((options: Options) => list(options, to)))
    .addCommand(
      own('show', t('history.show'))
        .argument('<id>', t('history.argument-id'))
        .action((id: string, options: Options) => show(id, options, to)),
    )
    .addCommand(
      own('check', t('history.check'))
        .option('--register <folder>', t('history.option-register'))
        .option('--parcels <file>', t('build.option-parcels'))
        .action((options: CheckOptions) => check(options, to)),
    );
};

async function accept({ json, ...options }: AcceptOptions, to: Console): Promise<void> {
  const { acceptVersion } = await import('../history/accept');
  const { t, number } = to.text;
  const date = options.date ?? localDay(new Date());
  const { id, facts, findings } = await acceptVersion({ ...options, date });
  if (json)
    to.print(
      JSON.stringify(
        { accepted: id ?? null, version: facts ?? null, findings: told(findings, to) },
        undefined,
        1,
      ),
    );
  else {
    tellFindings(
      to,
      findings.filter(({ level }) => level === 'error' || (id !== undefined && level === 'warning')),
    );
    if (id && facts)
      to.say(
        t('history.accepted', {
          id,
          addresses: number(facts.areas.reduce((sum, { addresses }) => sum + addresses, 0)),
          count: facts.areas.length,
          areas: number(facts.areas.length),
          fingerprint: facts.fingerprint.slice(0, 12),
        }),
      );
    else to.say(t('history.not-accepted'));
  }
  process.exitCode = exitCodeOf(findings);
}

const told = (findings: readonly Finding[], to: Console) => findingsAsData(findings, to.text);

const sumOf = ({ areas }: VersionFacts, key: 'addresses' | 'area_m2'): number =>
  areas.reduce((sum, area) => sum + area[key], 0);

async function list({ geodata, json }: Options, to: Console): Promise<void> {
  const { readAll } = await import('../history/find-version');
  const { t, number } = to.text;
  const versions = readAll(geodata);
  const findings = versions.flatMap((one) => one.findings.filter(({ level }) => level === 'error'));
  if (json)
    to.print(
      JSON.stringify(
        {
          versions: versions.flatMap(({ id, facts }) => (facts ? [{ id, ...facts }] : [])),
          findings: told(findings, to),
        },
        undefined,
        1,
      ),
    );
  else {
    tellFindings(to, findings);
    if (versions.length === 0) to.say(t('history.none'));
    else
      to.print(
        textTable([
          [
            t('history.column-date'),
            t('history.column-plan'),
            t('history.column-areas'),
            t('history.column-addresses'),
            t('history.column-hectares'),
            t('history.column-fingerprint'),
            t('history.column-id'),
            t('history.column-name'),
          ],
          ...versions.flatMap(({ id, facts }) =>
            facts
              ? [
                  [
                    facts.date,
                    facts.plan,
                    number(facts.areas.length),
                    number(sumOf(facts, 'addresses')),
                    number(sumOf(facts, 'area_m2') / 10_000, 1),
                    facts.fingerprint.slice(0, 12),
                    id,
                    facts.name,
                  ],
                ]
              : [],
          ),
        ]),
      );
  }
  process.exitCode = exitCodeOf(findings);
}

async function show(wanted: string, { geodata, json }: Options, to: Console): Promise<void> {
  const { findVersion } = await import('../history/find-version');
  const { t, number, date } = to.text;
  const { reading, ids } = findVersion(geodata, wanted);
  if (!reading) {
    to.say(t('history.unknown', { id: wanted, versions: ids.join(', ') || '–' }));
    process.exitCode = 1;
    return;
  }
  const { id, facts, findings } = reading;
  if (json) to.print(JSON.stringify({ id, ...facts, findings: told(findings, to) }, undefined, 1));
  else {
    tellFindings(to, findings);
    if (facts) {
      const { register, lists, plan, parcels } = facts;
      to.print(facts.name);
      to.print(t('history.show-plan', { plan, date: date(facts.date) }));
      to.print(
        t('history.show-register', {
          name: register.name,
          date: date(register.date),
          addresses: number(register.addresses),
          source: register.source,
        }),
      );
      to.print(t('history.show-lists', { items: number(lists.items) }));
      if (parcels) to.print(t('history.show-parcels', { file: parcels.file, date: date(parcels.date) }));
      to.print(t('history.show-fingerprint', { fingerprint: facts.fingerprint }));
      to.print('');
      to.print(
        textTable([
          [
            t('history.column-area'),
            t('history.column-addresses'),
            t('history.column-pieces'),
            t('history.column-hectares'),
            t('history.column-perimeter'),
          ],
          ...facts.areas.map(({ name, addresses, pieces, area_m2, perimeter_m }) => [
            name,
            number(addresses),
            number(pieces),
            number(area_m2 / 10_000, 2),
            number(perimeter_m),
          ]),
        ]),
      );
    }
  }
  process.exitCode = exitCodeOf(findings);
}

async function check({ geodata, json, ...paths }: CheckOptions, to: Console): Promise<void> {
  const { checkVersions } = await import('../history/check-versions');
  const { t } = to.text;
  const checks = await checkVersions(geodata, paths);
  const findings = checks.flatMap((one) => one.findings);
  if (json)
    to.print(
      JSON.stringify(
        checks.map(({ id, facts, today, findings: own }) => ({
          id,
          fingerprint: facts?.fingerprint ?? null,
          holds: exitCodeOf(own) === 0,
          today: today ?? null,
          findings: told(own, to),
        })),
        undefined,
        1,
      ),
    );
  else {
    tellFindings(to, findings);
    if (checks.length === 0) to.say(t('history.none'));
    for (const one of checks) to.print(checkLine(one, to));
  }
  process.exitCode = exitCodeOf(findings);
}

function checkLine({ id, today, findings }: VersionCheck, to: Console): string {
  const { t } = to.text;
  const own = t(exitCodeOf(findings) === 0 ? 'history.check-holds' : 'history.check-broken', { id });
  return today ? `${own} ${todayWords(today, to)}` : own;
}

function todayWords({ lists, register, parameters, parcels, result }: Today, to: Console): string {
  const { t } = to.text;
  if (result === true) return t('history.today-same');
  if (result === false) return t('history.today-result');
  const differs = [
    ...(lists ? [] : [t('history.today-lists')]),
    ...(register ? [] : [t('history.today-register')]),
    ...(parameters ? [] : [t('history.today-parameters')]),
    ...(parcels ? [] : [t('history.today-parcels')]),
  ];
  return t('history.today-differs', { what: listWords(to.text, differs) });
}
