import { Command, Option } from 'commander';
import { LANGUAGES, type Language, type TextKey } from '../web/text';
import { type Console, processConsole } from './console';
import { helpInWords } from './help-words';
import { refuseInWords } from './refusal-words';

/** The language asked for; looked up before the commands are made, because their help is in it too. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at >= 0 && asked === 'en' ? 'en' : 'da';
}

/** Runs one of the officer's programs with what stands on the command line. */
export async function runProgram(
  name: string,
  description: TextKey,
  commands: readonly ((to: Console) => Command)[],
): Promise<void> {
  const to = processConsole(languageOf(process.argv.slice(2)));
  await makeProgram(to, name, description, commands).parseAsync();
}

/** One of the officer's programs, speaking as its console does. */
export function makeProgram(
  to: Console,
  name: string,
  description: TextKey,
  commands: readonly ((to: Console) => Command)[],
): Command {
  const { t } = to.text;
  const program = new Command(name)
    .description(t(description))
    .helpOption('-h, --help', t('commands.help'))
    .helpCommand('help [command]', t('commands.help-command'))
    .addOption(new Option('--lang <language>', t('commands.lang')).choices([...LANGUAGES]).default('da'));
  for (const command of commands)
    program.addCommand(command(to).helpOption('-h, --help', t('commands.help')));
  return inWords(program, to);
}

/** Lets a command and all below it give help and refuse in the language of its console. */
export const inWords = (command: Command, to: Console): Command =>
  refuseInWords(helpInWords(command, to.text), to);
