import { type AppState, useStore } from '../state/store';
import { isOpen, showsData } from './standing';

/** Longer than this the reader is not left without a word and a way on, ms. */
const PATIENCE = 4000;

/**
 * Resolves when the app may draw: at once where no opening stands; else when it can show no less, when it has to say what is
 * missing, or when the data turn out to be others than the opening shows. Where that takes seconds the opening stays, for it shows
 * figures that the app could not show; `sayLate` then says so, lets the reader go on with the app, and gives what takes its words away.
 */
export function readyForApp(sayLate: (goOn: () => void) => () => void): Promise<void> {
  if (!isOpen() || mayDraw(useStore.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    let takeAway = (): void => undefined;
    const finish = (): void => {
      clearTimeout(timer);
      leave();
      takeAway();
      resolve();
    };
    const timer = setTimeout(() => {
      takeAway = sayLate(finish);
    }, PATIENCE);
    const leave = useStore.subscribe((state) => {
      if (mayDraw(state)) finish();
    });
  });
}

const mayDraw = ({ choices, manifest, figures, geography, versions }: AppState): boolean =>
  choices.screen !== 'map' ||
  (manifest.status === 'ready' && !showsData(manifest.value)) ||
  [figures, geography, versions].every(({ status }) => status !== 'loading');
