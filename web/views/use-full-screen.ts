import { useCallback, useEffect, useState } from 'react';
import type { FullScreen } from './shared/screen-props';

/** The page on the whole screen, as a projector shows it. */
export function useFullScreen(): FullScreen {
  const [on, setOn] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const follow = (): void => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const toggle = useCallback(() => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    done.catch(() => undefined);
  }, []);
  return { on, possible: document.fullscreenEnabled, toggle };
}
