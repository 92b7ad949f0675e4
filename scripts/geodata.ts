import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '../web/text';
import { addressListCommand } from './commands/address-list';
import { buildCommand } from './commands/build';
import { checkCommand } from './commands/check';
import { diffCommand } from './commands/diff';
import { expandCommand } from './commands/expand';
import { exportCommand } from './commands/export';
import { historyCommand } from './commands/history';
import { importDistrictsCommand } from './commands/import-districts';
import { importRegisterCommand } from './commands/import-register';
import { parseCommand } from './commands/parse';
import { type Console, processConsole } from './console';
import { helpInWords } from './help-words';

/** Every command of the officer's command line; each stands in a file of its own under `commands`. */
const COMMANDS: readonly ((to: Console) => Command)[] = [
  parseCommand,
  expandCommand,
  checkCommand,
  buildCommand,
  exportCommand,
  importDistrictsCommand,
  importRegisterCommand,
  addressListCommand,
  diffCommand,
  historyCommand,
];

/** The language asked for; looked up before the commands are made, because their help is in it too. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at >= 0 && asked === 'en' ? 'en' : 'da';
}

const to = processConsole(languageOf(process.argv.slice(2)));
const { t } = to.text;
const program = new Command('geodata')
  .description(t('commands.geodata'))
  .helpOption('-h, --help', t('commands.help'))
  .helpCommand('help [command]', t('commands.help-command'))
  .addOption(new Option('--lang <language>', t('commands.lang')).choices([...LANGUAGES]).default('da'))
  .showHelpAfterError();
for (const command of COMMANDS) program.addCommand(command(to).helpOption('-h, --help', t('commands.help')));
await helpInWords(program, to.text).parseAsync();
