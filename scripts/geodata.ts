import type { Command } from 'commander';
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
import type { Console } from './console';
import { runProgram } from './program';

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

await runProgram('geodata', 'commands.geodata', COMMANDS);
