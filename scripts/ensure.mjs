// Installs the packages of the lock file when they are missing or older than it. Plain JavaScript and no
// dependency, because it runs before anything is installed. Everything it says goes to standard error, so that
// commands that print data keep a clean standard output.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of package.json. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.installed-from');

/** Makes sure that node_modules holds what package-lock.json says. Ends the process with a plain line if it can't. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} er for gammel: installér Node 20.19 eller nyere.`);
    process.exit(1);
  }
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  // not `npm ci`: it refuses a lock file that lacks the optional packages of other systems, which not every registry has
  console.error('Installerer pakker (npm install) …');
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('Pakkerne kunne ikke installeres. Er der forbindelse til npm? Prøv igen med: npm install');
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
