import { type Command, Help, type Option } from 'commander';
import type { Text, TextKey } from '../web/text';
import { placeholders } from '../web/text/da/placeholders';

const TITLES: Readonly<Record<string, TextKey>> = {
  'Usage:': 'commands.title-usage',
  'Arguments:': 'commands.title-arguments',
  'Options:': 'commands.title-options',
  'Commands:': 'commands.title-commands',
};

/** Puts the headings and remarks of help, which the library has in English, into the reader's language, for a command and all below it. */
export function helpInWords(command: Command, text: Text): Command {
  const plain = new Help();
  command.configureHelp({
    styleTitle: (title) => {
      const key = TITLES[title];
      return key ? text.t(key) : title;
    },
    commandUsage: (of) => usageWords(plain.commandUsage(of), text),
    subcommandTerm: (of) => usageWords(plain.subcommandTerm(of), text),
    optionTerm: (option) => usageWords(option.flags, text),
    argumentTerm: (argument) => placeholderWord(argument.name(), text),
    optionDescription: (option) => optionWords(option, text),
    argumentDescription: (argument) => argument.description,
  } satisfies Partial<Help>);
  for (const below of command.commands) helpInWords(below, text);
  return command;
}

/** How something is written, with what stands for a value in the reader's language: `--out <mappe>`, `[fil...]`. */
export const usageWords = (usage: string, text: Text): string =>
  usage.replace(/(?<=[<[])[a-z]+/g, (name) => placeholderWord(name, text));

const placeholderWord = (name: string, { t }: Text): string =>
  isPlaceholder(name) ? t(`placeholders.${name}`) : name;

const isPlaceholder = (name: string): name is keyof typeof placeholders => name in placeholders;

/** Choices in a row; a bar stands between, for a choice can be a comma. */
export const choiceWords = (choices: readonly string[]): string => choices.join(' | ');

function optionWords({ description, argChoices, defaultValue }: Option, { t }: Text): string {
  const remarks = [
    argChoices ? t('commands.help-choices', { choices: choiceWords(argChoices) }) : '',
    // on or off says itself, and so does nothing
    defaultValue === undefined || typeof defaultValue === 'boolean' || String(defaultValue) === ''
      ? ''
      : t('commands.help-default', { value: String(defaultValue) }),
  ].filter((remark) => remark !== '');
  return remarks.length > 0 ? `${description} (${remarks.join('; ')})` : description;
}
