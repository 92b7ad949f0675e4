import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withOpening } from '../../scripts/opening/write';
import { type Size, writeSynthetic } from './synthetic-data';

/** The built app with made-up data of a size in the place of its own, opening and all, in a folder of its own. Gives the figures. */
export async function writeSite(
  dist: string,
  folder: string,
  size: Size,
): Promise<ReturnType<typeof writeSynthetic>> {
  cpSync(dist, folder, { recursive: true });
  const figures = writeSynthetic(join(folder, 'data'), size);
  const page = join(folder, 'index.html');
  writeFileSync(page, await withOpening(readFileSync(page, 'utf8'), folder));
  return figures;
}
