import type { Manifest, ManifestFile } from '../../domain/dataset/manifest';
import { MANIFEST_NAME, readManifest } from '../manifest';
import { answerInRange } from './byte-range';

/** Name of the browser's store that holds the data. */
export const DATA_STORE = 'boligsocial-monitor-data';

/** What a kept set of data may take in all, bytes. Files that do not fit are left out; the rest works without them. */
export const DATA_BUDGET_BYTES = 60_000_000;

/** How long a server may take to tell of new data when there is a set to fall back on, ms. */
const PATIENCE_MS = 4000;

/** Header of a kept manifest: the day on which its set was fetched. */
const KEPT_ON = 'x-kept-on';

/** A store of the browser, as far as it is needed. */
export type Store = Pick<Cache, 'match' | 'put' | 'keys' | 'delete'>;

/** What the keeper works with; a test gives its own. */
export interface KeeperTools {
  /** Absolute address of the data folder, ends in a slash. */
  readonly base: string;
  readonly store: () => Promise<Store>;
  readonly fetch: (request: Request) => Promise<Response>;
  /** SHA-256 in lower-case hex. */
  readonly hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** ISO day. */
  readonly today: () => string;
}

/** A manifest as it is answered. */
export interface ManifestAnswer {
  readonly response: Response;
  /** Its text where the server gave it: what should be kept now; undefined when it came out of the store. */
  readonly fresh?: string;
  /** ISO day on which the set was fetched, when it came out of the store. */
  readonly keptOn?: string;
}

/** Keeps one whole set of data and answers from it. */
export interface DataKeeper {
  readonly manifest: () => Promise<ManifestAnswer>;
  readonly file: (request: Request, name: string) => Promise<Response>;
  /** Fetches what a manifest names and is not there yet; true when the whole set is kept now. */
  readonly keep: (manifest: string) => Promise<boolean>;
}

/**
 * Keeps the data so that old and new files never meet: a file is kept under its own hash, a set counts only when every
 * file of its manifest is there with the right bytes, and a page is answered with the files of the manifest that went
 * out last. While a set is incomplete the one before it stands.
 */
export function dataKeeper({ base, store, fetch, hash, today }: KeeperTools): DataKeeper {
  const manifestUrl = new URL(MANIFEST_NAME, base).href;
  const [kept, served] = [`${manifestUrl}?kept`, `${manifestUrl}?served`];
  const keyOf = ({ name, sha256 }: ManifestFile): string => `${new URL(name, base).href}?sha256=${sha256}`;
  const json = (text: string, headers: Readonly<Record<string, string>> = {}): Response =>
    new Response(text, { headers: { 'Content-Type': 'application/json', ...headers } });
  let inTurn: Promise<boolean> = Promise.resolve(false);

  const manifest = async (): Promise<ManifestAnswer> => {
    const shelf = await store();
    const old = await shelf.match(kept);
    const request = new Request(manifestUrl, {
      cache: 'no-cache',
      ...(old && { signal: AbortSignal.timeout(PATIENCE_MS) }),
    });
    const answer = await fetch(request).catch(() => undefined);
    if (answer && isFile(answer)) {
      const fresh = await answer.text();
      await shelf.put(served, json(fresh));
      return { response: json(fresh), fresh };
    }
    if (!old) return { response: answer ?? Response.error() };
    const text = await old.text();
    await shelf.put(served, json(text));
    return { response: json(text), keptOn: old.headers.get(KEPT_ON) ?? '' };
  };

  /** What the page that asks was told: the last manifest that went out, else the kept one. */
  const known = async (shelf: Store): Promise<Manifest | undefined> => {
    const found = (await shelf.match(served)) ?? (await shelf.match(kept));
    const read = found && readManifest(await found.text());
    return read?.ok ? read.value : undefined;
  };

  const file = async (request: Request, name: string): Promise<Response> => {
    const shelf = await store();
    // a page that was given the wrong bytes asks past every store
    const entry = request.cache === 'reload' ? undefined : (await known(shelf))?.files.find(isNamed(name));
    const found = entry && (await shelf.match(keyOf(entry)));
    return found ? answerInRange(request.headers.get('range'), found) : fetch(request);
  };

  const keepNow = async (text: string): Promise<boolean> => {
    const read = readManifest(text);
    if (!read.ok) return false;
    const shelf = await store();
    const wanted = withinBudget(read.value.files, DATA_BUDGET_BYTES);
    for (const one of wanted) {
      if (await shelf.match(keyOf(one))) continue;
      const answer = await fetch(new Request(new URL(one.name, base), { cache: 'no-cache' })).catch(
        () => undefined,
      );
      if (!answer || !isFile(answer)) return false;
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (bytes.length !== one.bytes || (await hash(bytes)) !== one.sha256) return false;
      const type = answer.headers.get('Content-Type') ?? 'application/octet-stream';
      await shelf.put(keyOf(one), new Response(bytes, { headers: { 'Content-Type': type } }));
    }
    await shelf.put(kept, json(text, { [KEPT_ON]: today() }));
    const stays = new Set([kept, served, ...wanted.map(keyOf)]);
    for (const { url } of await shelf.keys()) if (!stays.has(url)) await shelf.delete(url);
    return true;
  };
  const keep = (text: string): Promise<boolean> => {
    inTurn = inTurn.then(() => keepNow(text)).catch(() => false);
    return inTurn;
  };
  return { manifest, file, keep };
}

const isNamed =
  (name: string) =>
  (file: ManifestFile): boolean =>
    file.name === name;

/** Some servers answer with a page for whatever they don't find. */
const isFile = (answer: Response): boolean =>
  answer.ok && !(answer.headers.get('Content-Type') ?? '').startsWith('text/html');

/** Files in their order, without those that would take the sum over the budget. */
export function withinBudget(files: readonly ManifestFile[], budget: number): readonly ManifestFile[] {
  let sum = 0;
  return files.filter(({ bytes }) => {
    if (sum + bytes > budget) return false;
    sum += bytes;
    return true;
  });
}

/** What is kept in this browser: day of the figures, and day on which the set was fetched. */
export interface KeptSet {
  /** ISO day of the figures; '' when the manifest names none. */
  readonly date: string;
  readonly keptOn: string;
}

/** The set that the browser would show without any network; null when there is none. */
export async function readKeptSet(base: string, store: Pick<Store, 'match'>): Promise<KeptSet | null> {
  const found = await store.match(`${new URL(MANIFEST_NAME, base).href}?kept`);
  const read = found && readManifest(await found.text());
  if (!found || !read?.ok) return null;
  const date = read.value.files.find(({ role }) => role === 'observations')?.date ?? '';
  return { date, keptOn: found.headers.get(KEPT_ON) ?? '' };
}
