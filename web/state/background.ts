import { loadBackground } from '../data/background';
import { dataFolder } from './data-folder';
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
