import { existsSync, readFileSync } from 'node:fs';
import { dependencyComplaints } from './dependencies/list';
import { currentList, installedComplaints } from './dependencies/read';
import { dockerfileComplaints } from './dockerfile';
import { documentComplaints } from './documents';
import { floorComplaints, importCircles } from './floors';
import { houseComplaints } from './house';
import { importsOf, resolveImport, sourceFiles } from './imports';
import { speakingComplaints } from './speaking';

/** What people read about the project. */
const DOCUMENTS = ['README.md', 'geodata/README.md', 'test/benchmarks/RESULTS.md'];
const DOCKERFILE = 'Dockerfile';

/** Checks floors, circles, texts, packages, documents, image and house rules over the whole project; ends with 1 when anything is broken. */
function main(): void {
  const files = [...sourceFiles('web'), ...sourceFiles('scripts')];
  const edges = files.flatMap((file) => importsOf(file));
  const graph = new Map<string, string[]>(files.map((file) => [file, []]));
  for (const edge of edges) {
    const target = resolveImport(edge);
    if (target && !edge.typeOnly) graph.get(edge.from)?.push(target);
  }
  const { list, committed, lock } = currentList();
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object };
  const ground = { exists: existsSync, scripts: new Set(Object.keys(scripts)) };
  const complaints = [
    ...floorComplaints(edges),
    ...speakingComplaints(edges),
    ...dependencyComplaints(list, committed),
    ...installedComplaints(lock),
    ...DOCUMENTS.flatMap((file) => documentComplaints(file, readFileSync(file, 'utf8'), ground)),
    ...dockerfileComplaints(DOCKERFILE, readFileSync(DOCKERFILE, 'utf8')),
    ...importCircles(graph).map((circle) => `import circle: ${circle.join(' -> ')}`),
    ...[...files, ...sourceFiles('test')]
      // the checks and their tests name what they forbid
      .filter((file) => !file.startsWith('scripts/checks/') && !file.startsWith('test/unit/checks/'))
      .flatMap((file) => houseComplaints(file, readFileSync(file, 'utf8'))),
  ];
  for (const line of complaints) console.error(line);
  console.log(
    complaints.length === 0
      ? `floors: ${files.length} files, ${edges.length} imports, all in their rooms`
      : `floors: ${complaints.length} broken`,
  );
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

main();
