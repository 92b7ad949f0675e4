import type { Argument, Command, Option } from 'commander';
import type { Console } from './console';
import { choiceWords, usageWords } from './help-words';
import { closest } from './tables/closest';

/** What the library calls when it can't go on; each of its own says so in English. The names are the library's. */
interface Refusals {
  readonly unknownOption: (flag: string) => void;
  readonly unknownCommand: () => void;
  readonly missingMandatoryOptionValue: (option: Option) => void;
  readonly optionMissingArgument: (option: Option) => void;
  readonly missingArgument: (name: string) => void;
  readonly _excessArguments: (received: readonly string[]) => void;
  readonly _conflictingOption: (option: Option, other: Option) => void;
  /** Reads a value; refuses it when it is none of those to choose from. */
  readonly _callParseArg: (target: Option | Argument, value: string, previous: unknown) => unknown;
}

/**
 * Lets a command and all below it say in the reader's language what they can't understand of what was typed, and where help is.
 * What they end with stays the library's. To be called when all commands are in place.
 */
export function refuseInWords(command: Command, to: Console): Command {
  command.configureOutput({ outputError: (words) => to.say(words.trimEnd()) });
  Object.assign(command, refusalsOf(command, to));
  for (const below of command.commands) refuseInWords(below, to);
  return command;
}

function refusalsOf(command: Command, to: Console): Refusals {
  const { t } = to.text;
  const usage = (option: Option): string => usageWords(option.flags, to.text);
  return {
    unknownOption: (typed) => {
      const [option = typed] = typed.split('=');
      refuse(command, to, 'unknownOption', [
        t('commands.refused-option', { option }),
        nearWords(closestOption(option, command), to),
      ]);
    },
    unknownCommand: () => {
      const [name = ''] = command.args;
      const names = command.commands.map((below) => below.name());
      refuse(command, to, 'unknownCommand', [
        t('commands.refused-command', { command: name }),
        nearWords(closest(name, names), to),
      ]);
    },
    missingMandatoryOptionValue: (option) =>
      refuse(command, to, 'missingMandatoryOptionValue', [
        t('commands.refused-no-option', { option: usage(option), meaning: option.description }),
      ]),
    optionMissingArgument: (option) =>
      refuse(command, to, 'optionMissingArgument', [
        t('commands.refused-no-value', { option: nameOf(option), usage: usage(option) }),
      ]),
    missingArgument: (name) => {
      const meaning = command.registeredArguments.find((one) => one.name() === name)?.description ?? '';
      const argument = usageWords(`<${name}>`, to.text);
      refuse(command, to, 'missingArgument', [t('commands.refused-no-argument', { argument, meaning })]);
    },
    _excessArguments: (received) =>
      refuse(command, to, 'excessArguments', [
        t('commands.refused-excess', {
          words: received.slice(command.registeredArguments.length).join(' '),
        }),
      ]),
    _conflictingOption: (option, other) =>
      refuse(command, to, 'conflictingOption', [
        t('commands.refused-together', { option: nameOf(option), other: nameOf(other) }),
      ]),
    _callParseArg: (target, value, previous) => {
      const { argChoices } = target;
      if (!argChoices || argChoices.includes(value)) return target.parseArg?.(value, previous);
      const what = 'flags' in target ? nameOf(target) : usageWords(`<${target.name()}>`, to.text);
      const choices = choiceWords(argChoices);
      return refuse(command, to, 'invalidArgument', [t('commands.refused-choice', { what, value, choices })]);
    },
  };
}

/** Ends the command as the library would: the same code, other words. */
function refuse(
  command: Command,
  { text: { t } }: Console,
  code: string,
  sentences: readonly string[],
): never {
  const [program = '', ...below] = pathOf(command);
  const typed = ['npm run', program, '--', ...below].join(' ');
  const what = sentences.filter((sentence) => sentence !== '').join(' ');
  command.error(`${what}\n    ${t('commands.refused-help', { command: typed })}`, {
    code: `commander.${code}`,
  });
}

/** The names of a command and of those above it, the program's first. */
const pathOf = (command: Command): readonly string[] => [
  ...(command.parent ? pathOf(command.parent) : []),
  command.name(),
];

const nameOf = (option: Option): string => option.long ?? option.flags;

const nearWords = (name: string | undefined, { text: { t } }: Console): string =>
  name === undefined ? '' : t('commands.refused-near', { name });

/** The option most like what was typed, of the command or one above it. */
function closestOption(flag: string, command: Command): string | undefined {
  const names = command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long }) => (long ? [long] : []));
  const near = closest(
    withoutDashes(flag),
    names.map((name) => withoutDashes(name)),
  );
  if (near !== undefined) return `--${near}`;
  return command.parent ? closestOption(flag, command.parent) : undefined;
}

const withoutDashes = (flag: string): string => flag.replace(/^-+/, '');
