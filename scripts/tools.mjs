// What tests need beside packages: a Chromium, GDAL, and for the long run what opens our files as others do. Installs Debian's where
// that is possible, else says what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const onPath = (command) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(existsSync);

const TOOLS = {
  chromium: {
    found: () =>
      process.env.CHROMIUM ??
      ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync),
    packages: ['chromium', 'fonts-dejavu-core'],
    ask: 'Installér Chromium (Debian: apt-get install chromium fonts-dejavu-core), eller sæt CHROMIUM til stien.',
  },
  gdal: {
    found: () => (has('ogrinfo') ? 'ogrinfo' : undefined),
    packages: ['gdal-bin'],
    ask: 'Installér GDAL (Debian: apt-get install gdal-bin).',
  },
  impress: {
    found: () => onPath('soffice'),
    packages: ['libreoffice-impress', 'fonts-liberation'],
    ask: 'Uden LibreOffice prøves PowerPoint-filerne ikke (Debian: apt-get install libreoffice-impress fonts-liberation).',
  },
  poppler: {
    found: () => onPath('pdfinfo'),
    packages: ['poppler-utils'],
    ask: 'Uden poppler prøves PDF-filerne ikke (Debian: apt-get install poppler-utils).',
  },
};

/**
 * Finds the tools, installing Debian's packages when one is missing and this user may.
 * Ends the process with one plain line per missing tool; of those in `wanted` that can't be had it only says so, and their tests do not run.
 * Returns the environment for test runs.
 */
export function ensureTools(names, wanted = []) {
  const missing = [...names, ...wanted].filter((name) => !TOOLS[name].found());
  if (missing.length > 0 && process.getuid?.() === 0 && has('apt-get')) {
    const packages = missing.flatMap((name) => TOOLS[name].packages);
    console.error(`Installerer ${packages.join(', ')} (apt) …`);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  }
  const still = names.filter((name) => !TOOLS[name].found());
  for (const name of still) console.error(`Mangler til test: ${TOOLS[name].ask}`);
  if (still.length > 0) process.exit(1);
  for (const name of wanted) if (!TOOLS[name].found()) console.error(`Springes over: ${TOOLS[name].ask}`);
  return { env: names.includes('chromium') ? { CHROMIUM: TOOLS.chromium.found() } : {} };
}
