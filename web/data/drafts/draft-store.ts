import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import type { StoredDraft } from '../../domain/drafts/stored-draft';
import { storedDraftSchema } from './draft-file';

/** Why the browser keeps no drafts: it has no room left, it forbids it (private windows), or something else failed. */
export type StoreFault = 'full' | 'forbidden' | 'failed';

/** Where drafts are kept. Nothing throws: what goes wrong is told, and what is on the screen stays. */
export interface DraftStore {
  /** Newest first; what is no draft is left out. */
  readonly list: () => Promise<readonly StoredDraft[] | StoreFault>;
  /** Writes a draft down to the disk; undefined when it is there. */
  readonly save: (draft: StoredDraft) => Promise<StoreFault | undefined>;
  readonly remove: (id: string) => Promise<StoreFault | undefined>;
}

interface Schema extends DBSchema {
  drafts: { key: string; value: StoredDraft };
}

/** The drafts of this browser, in IndexedDB. */
export function openDraftStore(name = 'boligsocial-monitor'): DraftStore {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (made) => void made.createObjectStore('drafts', { keyPath: 'id' }),
      // another window wants a newer layout: let it, and open again when needed
      blocking: (_, __, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated: () => {
        opening = undefined;
      },
    });
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  const guarded = async <T>(work: (open: IDBPDatabase<Schema>) => Promise<T>): Promise<T | StoreFault> => {
    try {
      return await work(await database());
    } catch (error) {
      return faultOf(error);
    }
  };
  return {
    list: () =>
      guarded(async (open) => {
        const all: unknown[] = await open.getAll('drafts');
        const known = all.flatMap((one) => {
          const read = v.safeParse(storedDraftSchema, one);
          return read.success ? [read.output] : [];
        });
        return known.sort((a, b) => b.changed - a.changed);
      }),
    save: (draft) =>
      guarded(async (open) => {
        const work = open.transaction('drafts', 'readwrite', { durability: 'strict' });
        await Promise.all([work.store.put(draft), work.done]);
        return undefined;
      }),
    remove: (id) =>
      guarded(async (open) => {
        await open.delete('drafts', id);
        return undefined;
      }),
  };
}

function faultOf(error: unknown): StoreFault {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' || typeof indexedDB === 'undefined'
    ? 'forbidden'
    : 'failed';
}
