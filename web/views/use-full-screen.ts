import { useCallback, useEffect, useState } from 'react';

export interface FullScreen {
  readonly on: boolean;
  readonly possible: boolean;
  /** Enters or leaves. Rejects never: a browser that refuses leaves things as they are. */
  readonly toggle: () => void;
}

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
