// `npm test` and `npm run test:long`: installs what tests need, runs every check, counts, and says so in one line.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureInstalled, ROOT } from './ensure.mjs';
import { ensureTools } from './tools.mjs';

const long = process.argv.includes('--long');
ensureInstalled();
const tools = ensureTools(['chromium', 'gdal'], long ? ['impress', 'poppler'] : []);

const results = join(ROOT, 'test-results');
mkdirSync(results, { recursive: true });
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const count = { passed: 0, failed: 0 };
/** What failed, by name and reason: said once more at the end, where it is not lost among thousands of lines. */
const failures = [];
/** What passed only when tried again. */
const unstable = [];

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
  else {
    count.failed++;
    failures.push(title);
  }
  return ok;
}

/** Adds up a report; a runner that died without one is one failure. */
function tally(title, ok, file, read) {
  const { passed, failed } = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: [] };
  count.passed += passed;
  const named = failed.length === 0 && (!ok || passed === 0) ? [`${title}: endte uden resultat`] : failed;
  count.failed += named.length;
  failures.push(...named);
}

/** A failed test with the first lines of its reason, indented below it, without colours. */
function withReason(name, reason = '') {
  const lines = stripVTControlCharacters(reason)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 12)
    .map((line) => `  ${line.slice(0, 200)}`);
  return [name, ...lines].join('\n');
}

/** Vitest's report: tests by full name; a file that could not be loaded counts as one. */
function readVitest({ numPassedTests, testResults }) {
  const failed = testResults.flatMap((file) => {
    const name = relative(ROOT, file.name);
    const tests = file.assertionResults.filter((test) => test.status === 'failed');
    if (tests.length > 0)
      return tests.map((test) => withReason(`${name} › ${test.fullName}`, test.failureMessages?.[0]));
    return file.status === 'failed' ? [withReason(name, file.message)] : [];
  });
  return { passed: numPassedTests, failed };
}

/**
 * Playwright's report. A test may be tried again only where it says so itself, as random actions do, whose number depends on the
 * machine; what went wrong the first time is told all the same.
 */
function readPlaywright({ stats, suites }) {
  const failed = [];
  const visit = (suite, titles) => {
    for (const inner of suite.suites ?? []) visit(inner, [...titles, inner.title]);
    for (const spec of suite.specs ?? []) {
      const bad = spec.tests.filter((test) => test.status === 'unexpected' || test.status === 'flaky');
      if (bad.length === 0) continue;
      const reason = bad.flatMap((test) => test.results.flatMap((result) => result.errors ?? []))[0]?.message;
      const named = withReason([...titles, spec.title].join(' › '), reason);
      if (bad.some((test) => test.status === 'unexpected')) failed.push(named);
      else unstable.push(named);
    }
  };
  for (const suite of suites) visit(suite, [suite.title]);
  return { passed: stats.expected + stats.flaky, failed };
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
tally('Enheds- og egenskabstest', vitestOk, vitestReport, readVitest);

if (
  check('Data', 'tsx', ['scripts/geodata.ts', 'build']) &&
  check('App', 'vite', ['build', '--logLevel', 'warn'])
) {
  check('Vægt og indhold af det byggede', 'tsx', ['scripts/checks/built.ts']);
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
  tally('Browsertest', browserOk, browserReport, readPlaywright);
}

for (const name of unstable) console.log(`UNSTABLE ${name}`);
for (const name of failures) console.log(`FAILED ${name}`);
const line = `${count.passed} passed, ${count.failed} failed`;
if (process.env.COUNT_FILE)
  appendFileSync(process.env.COUNT_FILE, [`${count.passed} ${count.failed}`, ...failures, ''].join('\n'));
console.log(`\n${line}`);
process.exitCode = count.failed === 0 ? 0 : 1;
