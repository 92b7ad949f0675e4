import type { Command } from 'commander';
import { addIndicatorCommand } from './commands/figures/add-indicator';
import { calendarCommand } from './commands/figures/calendar';
import { fetchStatbankCommand } from './commands/figures/fetch-statbank';
import { importFiguresCommand } from './commands/figures/import';
import { listCommand } from './commands/figures/list';
import { undoCommand } from './commands/figures/undo';
import type { Console } from './console';
import { runProgram } from './program';

/** Every command about figures; each stands in a file of its own under `commands/figures`. */
const COMMANDS: readonly ((to: Console) => Command)[] = [
  importFiguresCommand,
  listCommand,
  undoCommand,
  addIndicatorCommand,
  fetchStatbankCommand,
  calendarCommand,
];

await runProgram('figures', 'figuresImport.figures', COMMANDS);
