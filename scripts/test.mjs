// `npm test` and `npm run test:long`: installs what tests need, runs every check, counts, and says so in one line.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensure.mjs';
import { ensureTools } from './tools.mjs';

const long = process.argv.includes('--long');
ensureInstalled();
const tools = ensureTools(['chromium', 'gdal'], long ? ['impress', 'poppler'] : []);

const results = join(ROOT, 'test-results');
mkdirSync(results, { recursive: true });
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const count = { passed: 0, failed: 0 };

/** A port that nobody listens on just now, so that two test runs on one machine do not meet. */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

function run(title, name, args, env = {}) {
  console.log(`\n── ${title}`);
  const done = spawnSync(bin(name), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...tools.env, ...env },
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

/** A check that counts as one test. */
function check(title, name, args) {
  const ok = run(title, name, args);
  if (ok) count.passed++;
  else count.failed++;
  return ok;
}

/** Adds up a report; a runner that died without one is one failure. */
function tally(ok, file, read) {
  if (!existsSync(file)) {
    count.failed++;
    return;
  }
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
  count.passed += passed;
  count.failed += failed;
  if (!ok && failed === 0) count.failed++;
  if (passed + failed === 0) count.failed++;
}

const vitestReport = join(results, 'vitest.json');
const browserReport = join(results, 'browser.json');
rmSync(vitestReport, { force: true });
rmSync(browserReport, { force: true });

if (!long) {
  check('Typer', 'tsc', ['--noEmit']);
  check('Typer: domænet uden browser', 'tsc', ['-p', 'tsconfig.domain.json']);
  check('Lint og form', 'biome', ['check', '.', '--error-on-warnings']);
  check('Etager og husregler', 'tsx', ['scripts/checks/index.ts']);
  check('Ubrugt kode og pakker', 'knip', ['--no-progress']);
}

/** The laws that are worth many more cases, within the hour that a long run may take. */
const LONG_FOLDERS = [
  'test/long',
  'test/properties/addresses',
  'test/properties/difference',
  'test/properties/round-trip',
  'test/properties/registers/csv',
  'test/properties/registers/parts',
  'test/properties/overlay/conservation',
];
const folders = long ? LONG_FOLDERS : ['test/unit', 'test/properties'];
const vitestOk = run(
  'Enheds- og egenskabstest',
  'vitest',
  ['run', ...folders, '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  long ? { LONG: '1' } : {},
);
tally(vitestOk, vitestReport, (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests === 0 ? 1 : 0),
}));

if (
  check('Data', 'tsx', ['scripts/geodata.ts', 'build']) &&
  check('App', 'vite', ['build', '--logLevel', 'warn'])
) {
  const browserOk = run(
    'Browsertest',
    'playwright',
    [
      'test',
      '-c',
      'test/browser/playwright.config.ts',
      ...(long ? ['--project=long'] : ['--project=browser']),
    ],
    {
      PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
    },
  );
  tally(browserOk, browserReport, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
}

const line = `${count.passed} passed, ${count.failed} failed`;
if (process.env.COUNT_FILE) appendFileSync(process.env.COUNT_FILE, `${count.passed} ${count.failed}\n`);
console.log(`\n${line}`);
process.exitCode = count.failed === 0 ? 0 : 1;
