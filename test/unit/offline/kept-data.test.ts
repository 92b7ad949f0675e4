import { describe, expect, it } from 'vitest';
import { dataKeeper, readKeptSet, withinBudget } from '../../../web/data/offline/kept-data';
import { BASE, dataSet, memoryStore, sha256 } from './support';

const OLD = dataSet('2026-11-01');
const NEW = dataSet('2027-11-01');

/** A browser with a keeper in it, and the server that it can or cannot reach. */
function browser() {
  const store = memoryStore();
  let files: ReadonlyMap<string, string> | null = OLD;
  const keeper = dataKeeper({
    base: BASE,
    store: async () => store,
    fetch: async (request) => {
      if (!files) throw new TypeError('no network');
      const text = files.get(request.url.slice(BASE.length));
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    },
    hash: sha256,
    today: () => '2026-11-30',
  });
  const open = async (): Promise<string> => (await keeper.manifest()).response.text();
  const read = async (name: string, init?: RequestInit): Promise<string> =>
    (await keeper.file(new Request(BASE + name, init), name)).text();
  return {
    store,
    keeper,
    open,
    read,
    serve: (now: ReadonlyMap<string, string> | null) => {
      files = now;
    },
  };
}

async function visited() {
  const one = browser();
  const { fresh } = await one.keeper.manifest();
  expect(await one.keeper.keep(fresh ?? '')).toBe(true);
  return one;
}

describe('the data that are kept', () => {
  it('are all there without a network, with the day on which they were fetched', async () => {
    const { keeper, open, read, serve, store } = await visited();
    serve(null);
    expect((await keeper.manifest()).keptOn).toBe('2026-11-30');
    expect(await open()).toBe(OLD.get('manifest.json'));
    for (const name of ['catalogue.json', 'observations.json', 'addresses.json'])
      expect(await read(name)).toBe(OLD.get(name));
    expect(await readKeptSet(BASE, store)).toEqual({ date: '2026-11-01', keptOn: '2026-11-30' });
  });

  it('are read in ranges as a server with ranges gives them', async () => {
    const { keeper, serve } = await visited();
    serve(null);
    const ask = (range: string): Promise<Response> =>
      keeper.file(new Request(`${BASE}addresses.json`, { headers: { range } }), 'addresses.json');
    const first = await ask('bytes=0-3');
    expect([first.status, first.headers.get('content-range'), await first.text()]).toEqual([
      206,
      'bytes 0-3/21',
      '2026',
    ]);
    expect(await (await ask('bytes=-9')).text()).toBe('addresses');
    expect((await ask('bytes=21-')).status).toBe(416);
  });

  it('are never mixed: an incomplete new set leaves the old one whole, and with a network the new one is read', async () => {
    const one = await visited();
    one.serve(new Map([...NEW].filter(([name]) => name !== 'addresses.json')));
    const { fresh } = await one.keeper.manifest();
    expect(await one.keeper.keep(fresh ?? '')).toBe(false);
    expect(await one.read('catalogue.json')).toBe(NEW.get('catalogue.json'));
    one.serve(null);
    expect(await one.open()).toBe(OLD.get('manifest.json'));
    for (const name of ['catalogue.json', 'observations.json', 'addresses.json'])
      expect(await one.read(name)).toBe(OLD.get(name));
  });

  it('are the new set alone as soon as that is whole', async () => {
    const one = await visited();
    one.serve(NEW);
    const { fresh } = await one.keeper.manifest();
    expect(await one.keeper.keep(fresh ?? '')).toBe(true);
    one.serve(null);
    expect(await one.open()).toBe(NEW.get('manifest.json'));
    expect(await one.read('addresses.json')).toBe(NEW.get('addresses.json'));
    expect(one.store.urls().filter((url) => url.includes('sha256='))).toHaveLength(3);
  });

  it('are not kept when a file has other bytes than its manifest says', async () => {
    const one = browser();
    one.serve(
      new Map([...OLD, ['catalogue.json', OLD.get('catalogue.json')?.replace('2026', '2025') ?? '']]),
    );
    expect(await one.keeper.keep(OLD.get('manifest.json') ?? '')).toBe(false);
    expect(await readKeptSet(BASE, one.store)).toBeNull();
  });

  it('are gone past when a page asks for a file anew', async () => {
    const one = await visited();
    one.serve(NEW);
    expect(await one.read('catalogue.json')).toBe(OLD.get('catalogue.json'));
    expect(await one.read('catalogue.json', { cache: 'reload' })).toBe(NEW.get('catalogue.json'));
  });

  it('stay within their budget: what does not fit is left out, the rest is kept', () => {
    const file = (name: string, bytes: number) =>
      ({ role: 'context', name, bytes, sha256: '', source: '', licence: '', date: '', count: 0 }) as const;
    const kept = withinBudget([file('a', 40), file('large', 90), file('b', 60)], 100);
    expect(kept.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
