import { useCallback, useSyncExternalStore } from 'react';

/** Queries that hold where a page is written before it is on any screen. */
let assumed: ReadonlySet<string> = new Set();

/** Says which queries hold for a page that is written ahead; on a screen, the screen says so. */
export const assumeMedia = (queries: readonly string[]): void => {
  assumed = new Set(queries);
};

/** Whether a media query holds, now and whenever that changes. */
export function useMedia(query: string): boolean {
  // the same function each time: with another one React listens anew
  const listen = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    listen,
    () => window.matchMedia(query).matches,
    () => assumed.has(query),
  );
}
