import { type IDBPDatabase, openDB } from 'idb';
import { create } from 'zustand';
import { loadStories, readStory } from '../data/stories';
import type { Story } from '../domain/stories/story';
import { dataFolder } from './data-folder';
import { LOADING, type Part, ready, reportProblems } from './store';

/** Stories that come with the data, and the reader's own. */
export interface StoryShelf {
  readonly shipped: Part<readonly Story[]>;
  /** In the order in which they were made. */
  readonly own: Part<readonly Story[]>;
  /** Own stories of another version as they are kept: they can't be shown, and are not thrown away. */
  readonly unread: readonly string[];
  /** False where the browser keeps nothing: own stories then live as long as the page. */
  readonly kept: boolean;
}

export const useStories = create<StoryShelf>(() => ({
  shipped: LOADING,
  own: LOADING,
  unread: [],
  kept: true,
}));

const DATABASE = 'boligsocial-monitor-stories';
const STORE = 'stories';

let requested: Promise<void> | undefined;
let database: Promise<IDBPDatabase | null> | undefined;

/** Loads all stories, once for the life of the page. Rejects never. */
export function requestStories(): Promise<void> {
  requested ??= Promise.all([loadShipped(), loadOwn()]).then(() => undefined);
  return requested;
}

async function loadShipped(): Promise<void> {
  const folder = await dataFolder();
  const file = folder && (await loadStories(folder));
  if (file && !file.ok) reportProblems([file.problem]);
  useStories.setState({ shipped: ready(file?.ok ? file.value.stories : []) });
}

async function loadOwn(): Promise<void> {
  const found = await open();
  const texts: unknown[] = found ? await found.getAll(STORE).catch(() => []) : [];
  const kept = texts.filter((text) => typeof text === 'string');
  const own = kept.flatMap((text) => readStory(text) ?? []);
  const unread = kept.filter((text) => !readStory(text));
  useStories.setState({ own: ready(own), unread, kept: found !== null });
}

function open(): Promise<IDBPDatabase | null> {
  // a browser that keeps nothing may throw at once, not only refuse later
  database ??= Promise.resolve()
    .then(() => openDB(DATABASE, 1, { upgrade: (db) => void db.createObjectStore(STORE) }))
    .catch(() => null);
  return database;
}

const ownStories = (): readonly Story[] => {
  const { own } = useStories.getState();
  return own.status === 'ready' ? own.value : [];
};

/** Keeps an own story: a new one comes last, a known one is replaced in its place. */
export async function keepStory(story: Story): Promise<void> {
  const before = ownStories();
  const known = before.some(({ id }) => id === story.id);
  useStories.setState({
    own: ready(known ? before.map((one) => (one.id === story.id ? story : one)) : [...before, story]),
  });
  const found = await open();
  // as text: an older or newer version of the app reads it as it reads a file
  const kept = found
    ? await found.put(STORE, JSON.stringify(story), story.id).then(
        () => true,
        () => false,
      )
    : false;
  useStories.setState({ kept });
}

/** Removes an own story. */
export async function removeStory(id: string): Promise<void> {
  useStories.setState({ own: ready(ownStories().filter((story) => story.id !== id)) });
  await (await open())?.delete(STORE, id).catch(() => undefined);
}

/** All stories that an id may name, own ones first. */
export function findStory({ shipped, own }: StoryShelf, id: string): Story | undefined {
  const lists = [own, shipped].flatMap((part) => (part.status === 'ready' ? [part.value] : []));
  return lists.flat().find((story) => story.id === id);
}
