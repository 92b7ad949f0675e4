import type { Command, Help, Option } from 'commander';
import type { Text, TextKey } from '../web/text';

const TITLES: Readonly<Record<string, TextKey>> = {
  'Usage:': 'commands.title-usage',
  'Arguments:': 'commands.title-arguments',
  'Options:': 'commands.title-options',
  'Commands:': 'commands.title-commands',
};

/** Puts the headings and remarks of help, which the library has in English, into the reader's language, for a command and all below it. */
export function helpInWords(command: Command, text: Text): Command {
  command.configureHelp({
    styleTitle: (title) => {
      const key = TITLES[title];
      return key ? text.t(key) : title;
    },
    optionDescription: (option) => optionWords(option, text),
    argumentDescription: (argument) => argument.description,
  } satisfies Partial<Help>);
  for (const below of command.commands) helpInWords(below, text);
  return command;
}

function optionWords({ description, argChoices, defaultValue }: Option, { t }: Text): string {
  const remarks = [
    argChoices ? t('commands.help-choices', { choices: argChoices.join(', ') }) : '',
    // on or off says itself
    defaultValue === undefined || typeof defaultValue === 'boolean'
      ? ''
      : t('commands.help-default', { value: String(defaultValue) }),
  ].filter((remark) => remark !== '');
  return remarks.length > 0 ? `${description} (${remarks.join('; ')})` : description;
}
