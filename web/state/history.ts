import { writeAddress } from './address';
import type { Choices } from './choices';
import { takeAddress, useStore } from './store';
import type { ViewChoices, ViewId } from './view-choices';

/** `push`: a step that "back" undoes; `replace`: the same step, looked at from elsewhere (camera, play). */
export type HistoryStep = 'push' | 'replace';

/** Browsers refuse more than about a hundred changes of address in half a minute. */
const REPLACE_AFTER_MS = 250;

let waiting: ReturnType<typeof setTimeout> | undefined;

function write(step: HistoryStep): void {
  clearTimeout(waiting);
  waiting = undefined;
  const hash = writeAddress(useStore.getState().choices);
  if (hash === window.location.hash) return;
  if (step === 'push') window.history.pushState(null, '', hash);
  else window.history.replaceState(null, '', hash);
}

/** Changes choices: at once in the store, and in the address bar as one step of its history. */
export function choose(change: Partial<Choices>, step: HistoryStep = 'push'): void {
  useStore.setState((state) => ({ choices: { ...state.choices, ...change }, ignored: [] }));
  if (step === 'push') write('push');
  else waiting ??= setTimeout(write, REPLACE_AFTER_MS, 'replace');
}

/** Changes what only one screen knows of. */
export function chooseInView<K extends ViewId>(
  view: K,
  change: Partial<ViewChoices[K]>,
  step: HistoryStep = 'push',
): void {
  const { views } = useStore.getState().choices;
  choose({ views: { ...views, [view]: Object.assign({}, views[view], change) } }, step);
}

/** Address of this page with everything chosen so far, as someone else may open it. */
export function shareableAddress(): string {
  const url = new URL(window.location.href);
  url.hash = writeAddress(useStore.getState().choices);
  return url.href;
}

/** Reads the address now and whenever the reader goes back, forward or edits it. Gives a way to stop. */
export function followAddress(): () => void {
  const read = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    takeAddress(window.location.hash);
  };
  read();
  window.addEventListener('popstate', read);
  window.addEventListener('hashchange', read);
  return () => {
    window.removeEventListener('popstate', read);
    window.removeEventListener('hashchange', read);
  };
}
