import type { DataFolder } from '../data/fetch-file';
import { useStore } from './store';

/** Where the built files lie, as soon as the manifest is there; undefined when it can't be used. */
export function dataFolder(): Promise<DataFolder | undefined> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const { base, manifest } = useStore.getState();
      if (manifest.status === 'loading') return false;
      resolve(manifest.status === 'ready' ? { base, manifest: manifest.value } : undefined);
      return true;
    };
    if (look()) return;
    const stop = useStore.subscribe(() => {
      if (look()) stop();
    });
  });
}
