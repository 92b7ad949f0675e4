/**
 * `npm run bench [name …]`: every benchmark, or the named ones. Each prints one table of medians; nothing is asserted.
 */
const BENCHMARKS: Readonly<Record<string, () => Promise<{ run: () => Promise<void> }>>> = {
  build: () => import('./build'),
  boundaries: () => import('./boundaries'),
  'first-map': () => import('./first-map'),
  restyle: () => import('./restyle'),
  national: () => import('./national'),
  planner: () => import('./planner'),
  present: () => import('./present'),
  registers: () => import('./registers'),
  'registers-read': () => import('./registers-read'),
  workbench: () => import('./workbench'),
};

const wanted = process.argv.slice(2).filter((name) => name !== '--');
const unknown = wanted.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  console.error(`Ukendt måling: ${unknown.join(', ')}. Kendte: ${Object.keys(BENCHMARKS).join(', ')}`);
  process.exit(1);
}
for (const [name, load] of Object.entries(BENCHMARKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const { run } = await load();
  await run();
}

export {};
