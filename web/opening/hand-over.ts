import { type AppState, useStore } from '../state/store';
import { isOpen, showsData } from './standing';

/** Longer than this the opening does not keep the app back, ms: a reader may want something else than the map. */
const PATIENCE = 4000;

/**
 * Resolves when the app may draw: at once where no opening stands; else when it can show no less, when it has to say what is
 * missing, when the data turn out to be others than the opening shows, or after some seconds.
 */
export function readyForApp(): Promise<void> {
  if (!isOpen() || mayDraw(useStore.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      leave();
      resolve();
    };
    const timer = setTimeout(finish, PATIENCE);
    const leave = useStore.subscribe((state) => {
      if (mayDraw(state)) finish();
    });
  });
}

const mayDraw = ({ choices, manifest, figures, geography, versions }: AppState): boolean =>
  choices.screen !== 'map' ||
  (manifest.status === 'ready' && !showsData(manifest.value)) ||
  [figures, geography, versions].every(({ status }) => status !== 'loading');
