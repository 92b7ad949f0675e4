import { loadBackground } from '../data/background';
import type { DataFolder } from '../data/fetch-file';
import { FAILED, ready, reportProblems, useStore } from './store';

let requested: Promise<void> | undefined;

/**
 * Starts loading `background`, once for the life of the page: a screen calls it when it first needs goals, events or
 * address lists, and reads the store. Waits for the manifest. Rejects never; what can't be read is in `problems`.
 */
export function requestBackground(): Promise<void> {
  requested ??= load();
  return requested;
}

async function load(): Promise<void> {
  const folder = await dataFolder();
  if (!folder) return; // whoever failed to read the manifest has told why
  const background = await loadBackground(folder);
  if (!background.ok) reportProblems([background.problem]);
  useStore.setState({ background: background.ok ? ready(background.value) : FAILED });
}

/** Where the built files lie, as soon as the manifest is there; undefined when it can't be used. */
export function dataFolder(): Promise<DataFolder | undefined> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const { base, manifest } = useStore.getState();
      if (manifest.status === 'loading') return false;
      resolve(manifest.status === 'ready' ? { base, manifest: manifest.value } : undefined);
      return true;
    };
    if (look()) return;
    const stop = useStore.subscribe(() => {
      if (look()) stop();
    });
  });
}
