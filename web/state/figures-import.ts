import { type Remote, wrap } from 'comlink';
import type { FigureIndex } from '../domain/figures/figure-index';
import type { Observation } from '../domain/figures/observation';
import type { FiguresImportWorker, SentContext } from './figures-import.worker';

/** A running reader of files, and how to end it: reading can be long, and ends when the reader says so. */
export interface ImportReader {
  readonly remote: Remote<FiguresImportWorker>;
  readonly stop: () => void;
  /** Resolves when the worker could not start or broke down. */
  readonly failed: Promise<void>;
}

/** Starts a worker that reads files of figures. */
export function startImportReader(): ImportReader {
  const worker = new Worker(new URL('./figures-import.worker.ts', import.meta.url), { type: 'module' });
  return {
    remote: wrap<FiguresImportWorker>(worker),
    stop: () => worker.terminate(),
    failed: new Promise((resolve) => worker.addEventListener('error', () => resolve(), { once: true })),
  };
}

/** What files are read against: the catalogue and every figure of this build. */
export function importContextOf(index: FigureIndex, areaAliases: SentContext['areaAliases']): SentContext {
  const { indicators, areas, sources } = index.catalogue;
  return { indicators, areas, sources, areaAliases, existing: everyFigure(index) };
}

/** Every row that the index holds. */
function everyFigure(index: FigureIndex): readonly Observation[] {
  return index.catalogue.indicators.flatMap(({ id }) =>
    index
      .periods(id)
      .flatMap((period) => index.areasWith(id, period).flatMap((area) => index.rows(id, area, period))),
  );
}
