import { readFileSync } from 'node:fs';
import { BUDGET_FILE, type Budgets, budgetComplaints, weightOf } from './budget';
import { builtChunks, firstPaintFiles, openingFiles } from './built-files';
import { personComplaints } from './persons';

/** The folder that is handed out. */
const BUILT = 'dist';

/** Checks what was built: its weight, and that nobody is named, rung or quoted in it; ends with 1 when anything is broken. */
function main(): void {
  const budgets = JSON.parse(readFileSync(BUDGET_FILE, 'utf8')) as Budgets;
  const chunks = builtChunks(BUILT);
  const page = { opening: openingFiles(BUILT), first: firstPaintFiles(BUILT) };
  const complaints = [...budgetComplaints(budgets, chunks, page), ...personComplaints(BUILT)];
  for (const line of complaints) console.error(line);
  const kB = (files: typeof chunks): string => (weightOf(files) / 1000).toFixed(1);
  console.log(
    complaints.length === 0
      ? `built: ${chunks.length} chunks within their budgets, opening ${kB(page.opening)} kB, first paint ${kB(page.first)} kB`
      : `built: ${complaints.length} broken`,
  );
  if (process.argv.includes('--list'))
    for (const { name, bytes } of [...chunks].sort((a, b) => b.bytes - a.bytes))
      console.log(`${bytes}\t${name}`);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

main();
