import type { Catalogue } from '../domain/dataset/catalogue';
import type { ObservationChunks } from '../domain/dataset/observation-chunks';
import {
  type FigureIndex,
  type FigureTable,
  figureTable,
  makePartialIndex,
} from '../domain/figures/figure-index';
import { mapIndicators } from '../domain/figures/map-figures';
import { readCatalogue } from './catalogue';
import { fetchText } from './fetch-decoded';
import { type DataFolder, fileFor } from './fetch-file';
import type { FigureStock, WantedFigures } from './figures';
import { chunkReader, readChunkList } from './observation-chunks';
import { type DataProblem, failed, type Loaded, loaded } from './problem';

/** So many that could open are tried one by one; then all is asked for at once, so that a file that can't be had is told soon. */
const TRIED_ALONE = 2;

/** Loads the catalogue and the list of the cuts; figures come when they are wanted. */
export async function openCutFigures(folder: DataFolder): Promise<Loaded<FigureStock>> {
  const file = fileFor(folder.manifest, 'observations');
  if (!file) return failed('observations', 'not-listed');
  const [catalogue, list] = await Promise.all([
    fetchText(folder, 'catalogue', readCatalogue),
    fetchText(folder, 'observation-chunks', readChunkList),
  ]);
  if (!catalogue.ok) return catalogue;
  if (!list.ok) return list;
  return loaded(stockByIndicator(catalogue.value, list.value, chunkReader(folder, file)));
}

/** Figures that are fetched by indicator, each once. */
function stockByIndicator(
  catalogue: Catalogue,
  { opening, chunks }: ObservationChunks,
  read: ReturnType<typeof chunkReader>,
): FigureStock {
  const periods = new Map(chunks.map((chunk) => [chunk.indicator, chunk.periods]));
  const tables = new Map<string, FigureTable>();
  const lost = new Set<string>();
  const asked = new Map<string, Promise<readonly DataProblem[]>>();
  const settled = (id: string): boolean => tables.has(id) || lost.has(id) || !periods.has(id);
  const onMaps = mapIndicators(catalogue).filter(({ id }) => periods.has(id));
  const opens = (): string | null =>
    [opening, ...onMaps.map(({ id }) => id)].find((id) => id !== null && !lost.has(id)) ?? null;
  const indexNow = (): FigureIndex | undefined =>
    lost.size === periods.size
      ? undefined
      : makePartialIndex(catalogue, {
          periods,
          tables: new Map(tables),
          lost: new Set(lost),
          opening: opens(),
        });
  let index = indexNow();

  /** What a map can't show gives way to the indicator that opens, so that is wanted with it. */
  const stands = (id: string): boolean => onMaps.some((one) => one.id === id) && !lost.has(id);
  const idsOf = (wanted: WantedFigures): readonly string[] => {
    const hopeless = tables.size === 0 && lost.size >= TRIED_ALONE;
    if (wanted === 'all' || hopeless) return [...periods.keys()];
    const ids = wanted.flatMap((id) => (id !== null && stands(id) ? [id] : [id, opens()]));
    return [...new Set(ids.filter((id) => id !== null))];
  };

  const fetchChunks = async (ids: readonly string[]): Promise<readonly DataProblem[]> => {
    const found = await read(chunks.filter(({ indicator }) => ids.includes(indicator)));
    const problems = new Map<string, DataProblem>();
    for (const [{ indicator }, columns] of found) {
      if (columns.ok) tables.set(indicator, figureTable(columns.value));
      else {
        lost.add(indicator);
        problems.set(columns.problem.file, columns.problem);
      }
    }
    index = indexNow();
    return [...problems.values()];
  };

  return {
    index: () => index,
    has: (wanted) => idsOf(wanted).every(settled),
    fetch: async (wanted) => {
      const ids = idsOf(wanted).filter((id) => !settled(id));
      const fresh = ids.filter((id) => !asked.has(id));
      const answer = fresh.length === 0 ? Promise.resolve([]) : fetchChunks(fresh);
      for (const id of fresh) asked.set(id, answer);
      const all = new Set(ids.map((id) => asked.get(id) ?? Promise.resolve([])));
      return (await Promise.all(all)).flat();
    },
  };
}
