import { type AppState, useStore } from '../state/store';
import { isOpen, showsData } from './standing';

/**
 * Resolves when the app may draw: at once where no opening stands; else when it can show no less, when it has to say what is
 * missing, or when the data turn out to be others than the opening shows. Where that takes long the opening stays, for it shows
 * figures that the app could not show, until the reader will not wait (`goOn`).
 */
export function readyForApp(goOn: Promise<void>): Promise<void> {
  if (!isOpen() || mayDraw(useStore.getState())) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      leave();
      resolve();
    };
    const leave = useStore.subscribe((state) => {
      if (mayDraw(state)) finish();
    });
    void goOn.then(finish);
  });
}

const mayDraw = ({ choices, manifest, figures, geography, versions }: AppState): boolean =>
  choices.screen !== 'map' ||
  (manifest.status === 'ready' && !showsData(manifest.value)) ||
  [figures, geography, versions].every(({ status }) => status !== 'loading');
