import { readdirSync } from 'node:fs';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import type { Console } from '../../../scripts/console';
import { inWords, makeProgram } from '../../../scripts/program';
import { placeholders } from '../../../web/text/da/placeholders';
import { placeholders as english } from '../../../web/text/en/placeholders';
import { capturedConsole } from './captured-console';

/** Every command there is, found by its file. */
async function commands(): Promise<readonly ((to: Console) => Command)[]> {
  const folder = 'scripts/commands';
  const files = [
    ...readdirSync(folder).map((name) => `../../../${folder}/${name}`),
    ...readdirSync(`${folder}/figures`).map((name) => `../../../${folder}/figures/${name}`),
    '../../../scripts/report/command.ts',
  ].filter((path) => path.endsWith('.ts'));
  const modules = await Promise.all(files.map((path) => import(path) as Promise<Record<string, unknown>>));
  return modules.flatMap((all) =>
    Object.entries(all).flatMap(([name, made]) =>
      name.endsWith('Command') ? [made as (to: Console) => Command] : [],
    ),
  );
}

const withAllBelow = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(withAllBelow),
];

const LANG = 'sprog: da eller en (en af: da | en; ellers: da)';

describe('help', () => {
  it('has a word in both languages for everything that stands for a value, and none to spare', async () => {
    const to = capturedConsole();
    const all = (await commands()).flatMap((command) => withAllBelow(command(to)));
    expect(all.length).toBeGreaterThan(20);
    const written = all.flatMap((command) => [
      ...command.options.map(({ flags }) => flags),
      ...command.registeredArguments.map((argument) => `<${argument.name()}>`),
    ]);
    const names = written.flatMap((flags) => [...flags.matchAll(/[<[]([^.\]>]+)/g)].map(([, name]) => name));
    // of the library's own usage line, and of the program
    const known = new Set([...names, 'options', 'command', 'language']);
    expect(Object.keys(placeholders).sort()).toEqual([...known].sort());
    expect(Object.keys(english).sort()).toEqual([...known].sort());
  });

  it('is in the language of the console, from usage to remarks', async () => {
    const to = capturedConsole();
    const program = makeProgram(to, 'geodata', 'commands.geodata', await commands());
    const own = program.helpInformation().replaceAll(/\s+/g, ' ');
    expect(own).toContain('Brug: geodata [tilvalg] [kommando]');
    expect(own).toContain(`--lang <sprog> ${LANG}`);
    expect(own).toContain('parse [tilvalg] [fil...]');
    expect(own).toContain('help [kommando]');
    const found = program.commands.find((command) => command.name() === 'import');
    const below = (found?.helpInformation() ?? '').replaceAll(/\s+/g, ' ');
    expect(below).toContain('Brug: geodata import [tilvalg] <filer...>');
    expect(below).toContain('Argumenter: filer');
    expect(below).toContain('(en af: , | .)');
    // nothing is said of what is nothing unless told
    expect(below).toContain('»Overskrift=rolle«; kan gentages --area-name <svar>');
    const english = capturedConsole('en');
    const [first] = await commands();
    expect(first && inWords(first(english), english).helpInformation()).toContain('[options] <file>');
  });
});
