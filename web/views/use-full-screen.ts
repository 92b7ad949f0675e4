import { useCallback, useSyncExternalStore } from 'react';
import type { FullScreen } from './shared/screen-props';

/** The page on the whole screen, as a projector shows it. Where a page is written ahead, it is not and could be. */
export function useFullScreen(): FullScreen {
  const on = useSyncExternalStore(
    listen,
    () => document.fullscreenElement !== null,
    () => false,
  );
  const possible = useSyncExternalStore(
    neverChanges,
    () => document.fullscreenEnabled,
    () => true,
  );
  const toggle = useCallback(() => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    done.catch(() => undefined);
  }, []);
  return { on, possible, toggle };
}

function listen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** Whether a page may fill the screen is the same as long as it stands. */
const neverChanges = () => () => undefined;
