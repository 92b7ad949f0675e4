import { dirname, join, normalize } from 'node:path/posix';

/** One import as written: the file it stands in, what it asks for, and whether only types cross. */
export interface ImportEdge {
  /** Path from the project's root with forward slashes, e.g. `web/views/map/model.ts`. */
  readonly from: string;
  /** As written: `../domain/geo/measure` or `react`. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** Fetched when the code comes to it: a dynamic import, or a worker. */
  readonly later?: 'import' | 'worker';
}

interface Room {
  readonly path: string;
  readonly floor: number;
  /** Packages it may use (prefix match); undefined = any that is not refused. */
  readonly packages?: readonly string[];
  readonly refused?: readonly string[];
}

const SCREEN = ['react', 'react-dom', 'zustand'];
const DRAWING = ['maplibre-gl', '@deck.gl'];

/** The house: rooms, their floors, and what they may not know. The longest matching path wins. */
export const ROOMS: readonly Room[] = [
  {
    path: 'web/domain',
    floor: 1,
    packages: [
      'proj4',
      'd3-delaunay',
      'flatbush',
      'clipper2-ts',
      'robust-predicates',
      'polylabel',
      '@turf/turf',
      'polyclip-ts',
      'geojson',
    ],
  },
  { path: 'web/text', floor: 1, packages: ['i18next'] },
  { path: 'web/data', floor: 2, refused: [...SCREEN, ...DRAWING] },
  { path: 'web/svg', floor: 2, refused: [...SCREEN, ...DRAWING] },
  { path: 'scripts', floor: 3, refused: ['react', 'react-dom', ...DRAWING] },
  { path: 'web/state', floor: 3, refused: DRAWING },
  { path: 'web/map', floor: 4 },
  { path: 'web/charts', floor: 4, refused: DRAWING },
  { path: 'web/ui', floor: 4, refused: DRAWING },
  { path: 'web/views', floor: 5, refused: DRAWING },
  { path: 'web', floor: 6, refused: DRAWING },
];

const roomOf = (file: string): Room | undefined =>
  ROOMS.filter((room) => file.startsWith(`${room.path}/`)).sort((a, b) => b.path.length - a.path.length)[0];

const matches = (name: string, list: readonly string[]): boolean =>
  list.some((entry) => name === entry || name.startsWith(`${entry}/`));

/** All texts at once, which the command line reads. */
const ALL_WORDS = 'web/text';

/** What screens share: below all of them. */
const SHARED = 'shared';

/** Folder of one screen below web/views, '' for a file directly in web/views, which knows all screens. */
const viewOf = (file: string): string => /^web\/views\/([^/]+)\//.exec(file)?.[1] ?? '';

/** A screen knows itself and what screens share; what is shared knows no screen. */
const viewComplaint = (here: string, there: string): string | undefined => {
  if (here === '' || here === there || there === SHARED) return undefined;
  if (there === '') return here === SHARED ? 'what screens share may not know the app around it' : undefined;
  return here === SHARED ? 'what screens share may not know a screen' : 'a view may not know another view';
};

/** Says what is wrong with one import, or nothing. */
function complaint(edge: ImportEdge): string | undefined {
  const room = roomOf(edge.from);
  if (!room) return undefined;
  if (!edge.to.startsWith('.')) {
    const name = edge.to.replace(/\?.*$/, '');
    if (name.startsWith('node:')) return room.path === 'scripts' ? undefined : 'the browser has no Node';
    if (room.packages && !matches(name, room.packages)) return `${room.path} may not use the package ${name}`;
    if (room.refused && matches(name, room.refused)) return `${room.path} may not know ${name}`;
    return undefined;
  }
  const target = normalize(join(dirname(edge.from), edge.to));
  const other = roomOf(`${target}/`); // the slash lets a folder's own name mean the folder
  if (!other) return target.startsWith('test/') ? 'the product may not know its tests' : undefined;
  if (target === ALL_WORDS && edge.from.startsWith('web/') && !edge.typeOnly && other.path !== room.path)
    return 'the browser takes its texts from web/text/loaded, as they come';
  if (other.path === room.path) {
    return room.path === 'web/views' ? viewComplaint(viewOf(edge.from), viewOf(target)) : undefined;
  }
  if (room.path === 'web/text' && other.path === 'web/domain')
    return edge.typeOnly ? undefined : 'texts may name domain types only (import type)';
  if (room.path === 'web/views' && other.floor < room.floor) return undefined;
  if (other.floor < room.floor) return undefined;
  if (room.floor === 4 && other.path === 'web/ui') return undefined; // shared controls are for every drawing
  return `${room.path} (floor ${room.floor}) may not import from ${other.path} (floor ${other.floor})`;
}

/** Every import that breaks the house, as a line for a person. Empty = the house stands. */
export function floorComplaints(edges: readonly ImportEdge[]): string[] {
  return edges.flatMap((edge) => {
    const why = complaint(edge);
    return why ? [`${edge.from}: imports ${edge.to}: ${why}`] : [];
  });
}

/** Import circles among relative imports, each as the list of its files. Type-only imports don't count. */
export function importCircles(files: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const visit = (file: string): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file]);
      return;
    }
    state.set(file, 'open');
    path.push(file);
    for (const next of files.get(file) ?? []) visit(next);
    path.pop();
    state.set(file, 'done');
  };
  for (const file of [...files.keys()].sort()) visit(file);
  return circles;
}
