import { useCallback, useSyncExternalStore } from 'react';
import type { FullScreen } from './shared/screen-props';

/** The page on the whole screen, as a projector shows it. Where a page is written ahead, it is not and could be. */
export function useFullScreen(): FullScreen {
  const on = useSyncExternalStore(
    (changed) => {
      document.addEventListener('fullscreenchange', changed);
      return () => document.removeEventListener('fullscreenchange', changed);
    },
    () => document.fullscreenElement !== null,
    () => false,
  );
  const possible = useSyncExternalStore(
    () => () => undefined, // it is the same as long as the page stands
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
