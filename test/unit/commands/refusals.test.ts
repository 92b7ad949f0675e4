import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Command, CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildCommand } from '../../../scripts/commands/build';
import { diffCommand } from '../../../scripts/commands/diff';
import { exportCommand } from '../../../scripts/commands/export';
import { historyCommand } from '../../../scripts/commands/history';
import { inWords, makeProgram } from '../../../scripts/program';
import { reportCommand } from '../../../scripts/report/command';
import type { Language } from '../../../web/text';
import { capturedConsole } from './captured-console';

/** What is typed, the library's code for it, and the sentence in each language with the command whose help is named. */
const REFUSED = [
  [
    'build --geodta x',
    'unknownOption',
    'Tilvalget --geodta findes ikke. Mente du --geodata?',
    'There is no option --geodta. Did you mean --geodata?',
    'build',
  ],
  // of a program above, with a value that must not stand in the way
  [
    'build --lag=da',
    'unknownOption',
    'Tilvalget --lag findes ikke. Mente du --lang?',
    'There is no option --lag. Did you mean --lang?',
    'build',
  ],
  ['build -x', 'unknownOption', 'Tilvalget -x findes ikke.', 'There is no option -x.', 'build'],
  [
    'bild',
    'unknownCommand',
    'Kommandoen »bild« findes ikke. Mente du build?',
    'There is no command “bild”. Did you mean build?',
    '',
  ],
  [
    'history slet',
    'unknownCommand',
    'Kommandoen »slet« findes ikke.',
    'There is no command “slet”.',
    'history',
  ],
  [
    'history accept',
    'missingMandatoryOptionValue',
    'Tilvalget --name <navn> mangler: udgavens navn.',
    'The option --name <name> is missing: name of the version.',
    'history accept',
  ],
  [
    'build --out',
    'optionMissingArgument',
    'Efter --out skal der stå noget: --out <mappe>.',
    'Something has to follow --out: --out <folder>.',
    'build',
  ],
  [
    'diff a',
    'missingArgument',
    '<nu> mangler: tilstanden nu, angivet på samme måde.',
    '<after> is missing: the state now, named in the same way.',
    'diff',
  ],
  ['diff a b c d', 'excessArguments', '»c d« skal ikke stå her.', '“c d” does not belong here.', 'diff'],
  [
    'diff a b --csv --json',
    'conflictingOption',
    '--csv og --json kan ikke bruges sammen. Vælg en af dem.',
    '--csv and --json cannot be used together. Choose one of them.',
    'diff',
  ],
  [
    'build --audience alle',
    'invalidArgument',
    '--audience kan ikke være »alle«. Vælg en af: public | board.',
    '--audience cannot be “alle”. Choose one of: public | board.',
    'build',
  ],
  [
    'export vand --out v.csv',
    'invalidArgument',
    '<emne> kan ikke være »vand«. Vælg en af: boundaries | addresses | control-list.',
    '<subject> cannot be “vand”. Choose one of: boundaries | addresses | control-list.',
    'export',
  ],
  [
    '--lang fr build',
    'invalidArgument',
    '--lang kan ikke være »fr«. Vælg en af: da | en.',
    '--lang cannot be “fr”. Choose one of: da | en.',
    '',
  ],
] as const;

/** Runs a program until it refuses, and tells what it then says and would end with. */
async function refused(program: Command, err: readonly string[], typed: string) {
  throwing(program);
  const end = await program.parseAsync(typed.split(' '), { from: 'user' }).catch((error: unknown) => error);
  if (!(end instanceof CommanderError)) throw end;
  return { said: err, code: end.code, exitCode: end.exitCode };
}

function throwing(command: Command): void {
  command.exitOverride();
  for (const below of command.commands) throwing(below);
}

function geodata(language: Language) {
  const to = capturedConsole(language);
  const commands = [buildCommand, diffCommand, exportCommand, historyCommand];
  return { program: makeProgram(to, 'geodata', 'commands.geodata', commands), err: to.err };
}

describe('what the command line cannot understand', () => {
  it.each(REFUSED)('%s: is refused in words, with a word to help', async (typed, code, da, en, command) => {
    const path = `npm run geodata -- ${command === '' ? '' : `${command} `}--help`;
    for (const [language, sentence, help] of [
      ['da', da, `Skriv »${path}« for at se, hvad der kan skrives.`],
      ['en', en, `Write “${path}” to see what can be written.`],
    ] as const) {
      const { program, err } = geodata(language);
      expect(await refused(program, err, typed)).toEqual({
        said: [`${sentence}\n    ${help}`],
        code: `commander.${code}`,
        exitCode: 1,
      });
    }
  });

  it('knows every refusal of the library', () => {
    const source = (name: string): string => readFileSync(`node_modules/commander/lib/${name}.js`, 'utf8');
    const codes = [
      ...source('command').matchAll(/this\.error\(message, \{ code: 'commander\.(\w+)' \}\)/g),
      ...source('error').matchAll(/super\(1, 'commander\.(\w+)'/g),
    ].map(([, code]) => code);
    expect(new Set(REFUSED.map(([, code]) => code))).toEqual(new Set(codes));
  });

  it('names the program alone when it has no commands', async () => {
    const to = capturedConsole();
    const { said } = await refused(inWords(reportCommand(to), to), to.err, '--html x.html');
    expect(said).toEqual([
      'Tilvalget --out <fil> mangler: filen, der skrives: .pdf eller .html.\n    Skriv »npm run report -- --help« for at se, hvad der kan skrives.',
    ]);
  });
});

it('ends the process with 1, data untouched, and moves no cursor', { timeout: 60_000 }, () => {
  const args = ['--import', 'tsx', 'scripts/geodata.ts', '--lang', 'en', 'build', '\u001b[31mx'];
  expect(spawnSync(process.execPath, args, { encoding: 'utf8' })).toMatchObject({
    status: 1,
    stdout: '',
    stderr:
      '“·[31mx” does not belong here.\n    Write “npm run geodata -- build --help” to see what can be written.\n',
  });
});
