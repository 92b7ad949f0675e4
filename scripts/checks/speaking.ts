import { readFileSync } from 'node:fs';
import { da } from '../../web/text/da';
import { files as filesPack } from '../../web/text/da/packs/files';
import { first } from '../../web/text/da/packs/first';
import { screens } from '../../web/text/da/packs/screens';
import { tools } from '../../web/text/da/packs/tools';
import type { ImportEdge } from './floors';
import { resolveImport } from './imports';
import { areasIn, fetchesIn, type SpeakingFile, wordComplaints } from './words';

const PACKS = { first, screens, files: filesPack, tools };
const ENTRY = 'web/main.tsx';

/** Reads the browser's files and says which of them speak words that may not have been fetched. */
export function speakingComplaints(edges: readonly ImportEdge[]): string[] {
  const packOf = new Map(
    Object.entries(PACKS).flatMap(([pack, areas]) => Object.keys(areas).map((area) => [area, pack] as const)),
  );
  const mine = edges.filter(({ from }) => from.startsWith('web/'));
  const files = new Map<string, SpeakingFile>();
  for (const from of new Set(mine.map((edge) => edge.from))) {
    const code = readFileSync(from, 'utf8');
    const own = mine.filter((edge) => edge.from === from);
    const targetOf = (to: string): string => resolveImport({ from, to, typeOnly: false }) ?? '';
    files.set(from, {
      loads: own.filter(({ typeOnly, later }) => !typeOnly && !later).map(({ to }) => targetOf(to)),
      fetches: fetchesIn(code).map(({ to, packs }) => ({ file: targetOf(to), packs })),
      packs: [...code.matchAll(/\bloadPack\('(\w+)'\)/g)].map((match) => match[1] as string),
      areas: areasIn(code, Object.keys(da)),
    });
  }
  const workers = mine.filter(({ later }) => later === 'worker').map((edge) => resolveImport(edge) ?? '');
  return wordComplaints(files, [ENTRY, ...workers], packOf);
}
