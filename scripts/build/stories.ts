import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storySchema } from '../../web/data/stories';
import type { Finding } from '../../web/domain/findings/finding';
import type { Story } from '../../web/domain/stories/story';
import { readUtf8 } from '../tables/read-text';
import { readSources } from './sources';

const FOLDER = 'stories';

export interface ReadStories {
  readonly stories: readonly Story[];
  readonly findings: readonly Finding[];
}

/** Reads every story of the data folder, in the order of file names. A folder without stories has none. */
export function readStoryFolder(dir: string): ReadStories {
  const folder = join(dir, FOLDER);
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  const read = names.map((name) => readOne(readFileSync(join(folder, name)), `${FOLDER}/${name}`));
  return {
    stories: read.flatMap(({ story }) => story ?? []),
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readOne(
  bytes: Uint8Array,
  file: string,
): { readonly story?: Story; readonly findings: readonly Finding[] } {
  const found = readUtf8(bytes, file);
  if ('finding' in found) return { findings: [found.finding] };
  const { sources: story, findings } = readSources(found.text, file, storySchema);
  return { ...(story && { story }), findings };
}
