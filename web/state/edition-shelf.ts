import { type IDBPDatabase, openDB } from 'idb';
import { create } from 'zustand';
import { type EditionRefusal, hashText, readEdition } from '../data/editions';
import type { Edition, EditionContent } from '../domain/editions/edition';
import { canonicalText, sealEdition } from '../domain/editions/write';

/** An edition, and the very bytes (as text) that it is kept and handed on as. */
export interface KeptEdition {
  readonly edition: Edition;
  readonly text: string;
}

/** The editions that lie in this browser, newest meeting first; null until they were looked for. */
export const useEditions = create<{ readonly editions: readonly KeptEdition[] | null }>(() => ({
  editions: null,
}));

const DATABASE = 'boligsocial-monitor-editions';
const STORE = 'editions';

let requested: Promise<void> | undefined;
let database: Promise<IDBPDatabase | null> | undefined;

function open(): Promise<IDBPDatabase | null> {
  // a browser that keeps nothing may throw at once, not only refuse later
  database ??= Promise.resolve()
    .then(() => openDB(DATABASE, 1, { upgrade: (db) => void db.createObjectStore(STORE) }))
    .catch(() => null);
  return database;
}

/** Loads the editions, once for the life of the page; one that was altered is left out. Rejects never. */
export function requestEditions(): Promise<void> {
  requested ??= load();
  return requested;
}

async function load(): Promise<void> {
  const texts: unknown[] = (await (await open())?.getAll(STORE).catch(() => [])) ?? [];
  const read = await Promise.all(
    texts
      .filter((text) => typeof text === 'string')
      .map(async (text) => ({ text, found: await readEdition(text) })),
  );
  place(read.flatMap(({ text, found }) => (found.ok ? [{ edition: found.edition, text }] : [])));
}

function place(added: readonly KeptEdition[]): void {
  useEditions.setState(({ editions }) => {
    const fresh = new Set(added.map(({ edition }) => edition.fingerprint));
    const others = (editions ?? []).filter(({ edition }) => !fresh.has(edition.fingerprint));
    return { editions: [...others, ...added].sort(newestFirst) };
  });
}

const newestFirst = ({ edition: a }: KeptEdition, { edition: b }: KeptEdition): number =>
  a.date === b.date ? (a.fingerprint < b.fingerprint ? -1 : 1) : a.date < b.date ? 1 : -1;

async function keep(kept: KeptEdition): Promise<void> {
  place([kept]);
  await (await open())?.put(STORE, kept.text, kept.edition.fingerprint).catch(() => undefined);
}

/** Seals an edition and keeps it. */
export async function addEdition(content: EditionContent): Promise<Edition> {
  const edition = await sealEdition(content, hashText);
  await keep({ edition, text: canonicalText(edition) });
  return edition;
}

/** Takes an edition from a file, with its bytes as they are; gives it, or why not. */
export async function takeEdition(text: string): Promise<Edition | EditionRefusal> {
  const found = await readEdition(text);
  if (!found.ok) return found.reason;
  await keep({ edition: found.edition, text });
  return found.edition;
}

/** Removes an edition from this browser; files that were saved of it stay. */
export async function removeEdition(fingerprint: string): Promise<void> {
  useEditions.setState(({ editions }) => ({
    editions: (editions ?? []).filter(({ edition }) => edition.fingerprint !== fingerprint),
  }));
  await (await open())?.delete(STORE, fingerprint).catch(() => undefined);
}
