import { loadFigureSources } from '../data/figure-sources';
import { dataFolder } from './data-folder';
import { FAILED, ready, reportProblems, useStore } from './store';

let requested: Promise<void> | undefined;

/** Starts loading where figures come from, once for the life of the page. Rejects never; what can't be read is in `problems`. */
export function requestFigureSources(): Promise<void> {
  requested ??= load();
  return requested;
}

async function load(): Promise<void> {
  const folder = await dataFolder();
  if (!folder) return; // whoever failed to read the manifest has told why
  const sources = await loadFigureSources(folder);
  if (!sources.ok) reportProblems([sources.problem]);
  useStore.setState({ figureSources: sources.ok ? ready(sources.value) : FAILED });
}
