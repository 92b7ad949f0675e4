import { describe, expect, it } from 'vitest';
import { APP_BUDGET_BYTES, holdBudget } from '../../../scripts/offline/app-shell';
import {
  type AppFile,
  appStoreName,
  forgetOldApps,
  keepApp,
  keptApp,
  type Stores,
} from '../../../web/data/offline/app-files';
import type { Store } from '../../../web/data/offline/kept-data';
import { HOME, memoryStore, sha256 } from './support';

const version = (name: string): readonly AppFile[] => [
  { url: 'index.html', revision: name },
  { url: `assets/part-${name}.js`, revision: null },
  { url: 'assets/same.js', revision: null },
];

/** A browser's stores, and a server that counts what it is asked. */
function browser() {
  const stores = new Map<string, Store>();
  const asked: string[] = [];
  const all = {
    open: async (name: string) => {
      const store = stores.get(name) ?? memoryStore();
      stores.set(name, store);
      return store;
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (address: RequestInfo | URL) => {
      for (const store of stores.values()) {
        const found = await store.match(address);
        if (found) return found;
      }
      return undefined;
    },
  } as unknown as Stores;
  const install = async (name: string, missing = ''): Promise<string> => {
    const files = version(name);
    const id = await appStoreName(files, sha256);
    await keepApp(files, HOME, id, all, async ({ url }) => {
      asked.push(url.slice(HOME.length));
      return url.endsWith(missing || 'nothing')
        ? new Response('', { status: 404 })
        : new Response(`${name}: ${url.slice(HOME.length)}`);
    });
    return id;
  };
  return { all, asked, install };
}

describe('the files of the app', () => {
  it('are all kept, and what has not changed is not fetched twice', async () => {
    const { all, asked, install } = browser();
    await install('a');
    asked.length = 0;
    const second = await install('b');
    expect(asked).toEqual(['index.html', 'assets/part-b.js']);
    expect(await (await keptApp(`${HOME}index.html`, second, all))?.text()).toBe('b: index.html');
    expect(await (await keptApp(`${HOME}assets/same.js`, second, all))?.text()).toBe('a: assets/same.js');
  });

  it('stay one version longer, for a page that is still open', async () => {
    const { all, install } = browser();
    await install('a');
    await install('b');
    const third = await install('c');
    await forgetOldApps(third, all);
    expect(await keptApp(`${HOME}assets/part-a.js`, third, all)).toBeUndefined();
    expect(await (await keptApp(`${HOME}assets/part-b.js`, third, all))?.text()).toBe('b: assets/part-b.js');
  });

  it('are not installed by half', async () => {
    await expect(browser().install('a', 'same.js')).rejects.toThrow('assets/same.js: 404');
  });
});

describe('the budget of the app', () => {
  it('refuses a build that is larger, and names what is large', () => {
    const file = (url: string, size: number) => ({ url, size, revision: null });
    expect(() => holdBudget([file('a.js', APP_BUDGET_BYTES)])).not.toThrow();
    expect(() => holdBudget([file('a.js', APP_BUDGET_BYTES), file('b.js', 1)])).toThrow(/a\.js/);
  });
});
