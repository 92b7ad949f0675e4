/** A file of the app as the build lists it. Without a revision its name changes with its content. */
export interface AppFile {
  /** Relative to the app's folder. */
  readonly url: string;
  readonly revision: string | null;
}

/** The stores of a browser, as far as they are needed. */
export type Stores = Pick<CacheStorage, 'open' | 'keys' | 'delete' | 'match'>;

const PREFIX = 'boligsocial-monitor-app-';
/** This version, and the one before it: a page that is still open may yet ask for its parts. */
const KEPT_VERSIONS = 2;

/** Name of the store of one version of the app: the same files, the same name. */
export async function appStoreName(
  files: readonly AppFile[],
  hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>,
): Promise<string> {
  const list = files.map(({ url, revision }) => `${url} ${revision ?? ''}`).sort();
  return PREFIX + (await hash(new TextEncoder().encode(list.join('\n')))).slice(0, 16);
}

/** Puts every file of the app into its store. Throws when one can't be had: then the version is not installed. */
export async function keepApp(
  files: readonly AppFile[],
  home: string,
  name: string,
  stores: Stores,
  fetch: (request: Request) => Promise<Response>,
): Promise<void> {
  const store = await stores.open(name);
  for (const { url, revision } of files) {
    const address = new URL(url, home).href;
    const same = revision === null ? await stores.match(address) : undefined;
    const answer =
      same ?? (await fetch(new Request(address, { cache: revision === null ? 'default' : 'no-cache' })));
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    // a redirected answer may not be given to a page that is opened
    await store.put(
      address,
      answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer,
    );
  }
}

/** Removes the stores of versions that no page can still be of. */
export async function forgetOldApps(current: string, stores: Stores): Promise<void> {
  const others = (await stores.keys()).filter((name) => name.startsWith(PREFIX) && name !== current);
  for (const name of others.slice(0, Math.max(0, others.length - (KEPT_VERSIONS - 1))))
    await stores.delete(name);
}

/** A kept file of the app: of this version, else of the one before. */
export async function keptApp(
  address: string,
  current: string,
  stores: Stores,
): Promise<Response | undefined> {
  const store = await stores.open(current);
  return (await store.match(address)) ?? (await stores.match(address));
}
