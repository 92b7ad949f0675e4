// `npm start`: install what is missing, build data and app, serve them, and rebuild the data when geodata/ changes.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensure.mjs';

ensureInstalled();
process.chdir(ROOT); // vite reads its folders from here

const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const run = (name, args) =>
  spawnSync(bin(name), args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status ===
  0;

const buildData = () => run('tsx', ['scripts/geodata.ts', 'build']);

if (!buildData() && !existsSync(join(ROOT, 'web/public/data/manifest.json'))) process.exit(1);
if (!run('vite', ['build', '--logLevel', 'warn'])) process.exit(1);

const { preview } = await import('vite');
const server = await preview({
  configFile: join(ROOT, 'vite.config.ts'),
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 5173) },
});
console.log(`\nBoligsocial Monitor: ${server.resolvedUrls?.local[0]}\n`);
console.log('Ret i geodata/ og genindlæs siden: data bygges igen, når en fil gemmes. Stop med Ctrl-C.');

/** Puts the newly built data beside the served app in one rename, so that no page reads half of it. */
function publish() {
  const served = join(ROOT, 'dist', 'data');
  rmSync(`${served}.new`, { recursive: true, force: true });
  cpSync(join(ROOT, 'web/public/data'), `${served}.new`, { recursive: true });
  rmSync(`${served}.old`, { recursive: true, force: true });
  if (existsSync(served)) renameSync(served, `${served}.old`);
  renameSync(`${served}.new`, served);
  rmSync(`${served}.old`, { recursive: true, force: true });
  // until that is done pages see that their first picture is out of date, and wait for the data
  spawn(bin('tsx'), ['scripts/opening.ts', 'dist'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

let timer;
let building = false;
let again = false;
function rebuild() {
  if (building) {
    again = true;
    return;
  }
  building = true;
  const child = spawn(bin('tsx'), ['scripts/geodata.ts', 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  child.on('exit', (code) => {
    building = false;
    if (code === 0) publish();
    if (again) {
      again = false;
      rebuild();
    }
  });
}
watch(join(ROOT, 'geodata'), { recursive: true }, (_, name) => {
  if (name && /(^|[\\/])[.~]|~$|\.tmp$/.test(name)) return; // editors' own files
  clearTimeout(timer);
  timer = setTimeout(rebuild, 300);
});
