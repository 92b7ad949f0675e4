import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOpening } from './opening/write';
import { withPreloadsOf } from './serve/data-preloads';

/** Writes the first picture of a built folder anew, and what its page fetches ahead, from the data that lie in it: `tsx scripts/opening.ts dist`. */
async function main(folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  const written = withPreloadsOf(folder, await withOpening(readFileSync(page, 'utf8'), folder));
  writeFileSync(`${page}.new`, written);
  renameSync(`${page}.new`, page);
}

await main(process.argv[2] ?? 'dist');
