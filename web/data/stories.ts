import * as v from 'valibot';
import { STORY_VERSION, type Story, type StoryFile } from '../domain/stories/story';
import { fetchText } from './fetch-decoded';
import type { DataFolder } from './fetch-file';
import { type Loaded, loaded } from './problem';

const MOST_STEPS = 200;
const words = v.pipe(v.string(), v.maxLength(20_000));
const id = v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N}+._-]{0,99}$/u));
const period = v.nullable(v.pipe(v.string(), v.maxLength(40)));
const side = v.picklist(['over', 'under', 'level']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const about = v.variant('kind', [
  v.object({ kind: v.literal('value'), indicator: id, area: id, period }),
  v.object({ kind: v.literal('municipality'), indicator: id, area: id, period, side }),
  v.object({ kind: v.literal('areas'), indicator: id, period, over: count, under: count }),
  v.object({
    kind: v.literal('run'),
    indicator: id,
    area: id,
    direction: v.picklist(['rising', 'falling']),
    steps: count,
  }),
  v.object({ kind: v.literal('baseline'), indicator: id, area: id, plan: id, side }),
]);

const stepSchema = v.object({
  id,
  view: v.pipe(v.string(), v.maxLength(2000)),
  headline: words,
  text: words,
  notes: words,
  marks: v.array(v.object({ area: id, words })),
  claims: v.array(
    v.object({ id, sentence: words, about, basis: v.array(v.object({ row: words, value: v.number() })) }),
  ),
});

/** A story as it is stored, exported and built. Whatever else stands in it is dropped. */
export const storySchema: v.GenericSchema<unknown, Story> = v.object({
  version: v.literal(STORY_VERSION),
  id,
  title: words,
  occasion: words,
  steps: v.pipe(v.array(stepSchema), v.maxLength(MOST_STEPS)),
});

/** Reads stories.json. Throws when it is something else. */
export const readStories = (text: string): StoryFile =>
  v.parse(v.object({ stories: v.array(storySchema) }), JSON.parse(text));

/** Reads one story that somebody hands in; undefined when it is none, or of another layout. */
export function readStory(text: string): Story | undefined {
  try {
    const result = v.safeParse(storySchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** Loads the stories that come with the data; data without any have none. */
export async function loadStories(folder: DataFolder): Promise<Loaded<StoryFile>> {
  const file = await fetchText(folder, 'stories', readStories);
  return !file.ok && file.problem.reason === 'not-listed' ? loaded({ stories: [] }) : file;
}
