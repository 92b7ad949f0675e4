import * as v from 'valibot';
import type { ObservationColumns } from '../domain/dataset/catalogue';
import type { ManifestFile } from '../domain/dataset/manifest';
import type { ObservationChunk, ObservationChunks } from '../domain/dataset/observation-chunks';
import { joinColumns, unpackColumns } from '../domain/figures/packed-columns';
import { sha256Hex } from './digest';
import { fetchRange } from './fetch-bytes';
import type { DataFolder } from './fetch-file';
import { failed, type Loaded, loaded, type ProblemReason } from './problem';

const chunksSchema = v.object({
  opening: v.nullable(v.string()),
  chunks: v.array(
    v.object({
      indicator: v.string(),
      from: v.pipe(v.number(), v.integer(), v.minValue(0)),
      bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
      sha256: v.string(),
      count: v.number(),
      periods: v.array(v.string()),
    }),
  ),
});

/** Reads observation-chunks.json. Throws when it is something else. */
export const readChunkList = (text: string): ObservationChunks => v.parse(chunksSchema, JSON.parse(text));

const packedSchema = v.object({
  rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
  columns: v.record(
    v.string(),
    v.union([
      v.array(v.unknown()),
      v.object({ all: v.unknown() }),
      v.object({ values: v.array(v.unknown()), numbers: v.array(v.number()) }),
    ]),
  ),
});

/** Reads observations.jsonl or lines of it, as one table. Throws when it is something else. */
export const readCutObservations = (text: string): ObservationColumns =>
  joinColumns(
    text
      .trimEnd()
      .split('\n')
      .map((line) => unpackColumns(v.parse(packedSchema, JSON.parse(line)))),
  );

/** What was asked for, one answer for each chunk. */
type Answers = ReadonlyMap<ObservationChunk, Loaded<ObservationColumns>>;

/**
 * Makes the reader of a file that is cut by indicator. Neighbours are asked for in one range; a server without ranges gives the
 * whole file, which is kept for the next question. Every chunk is held against its own hash, and asked for once more past
 * the browser's store when it differs (a whole file once for all); what is wrong then is named by file and indicator, and
 * the others stand. What several chunks lack together is named by the file alone.
 */
export function chunkReader(folder: DataFolder, file: ManifestFile) {
  const url = new URL(file.name, folder.base).href;
  let whole: Uint8Array<ArrayBuffer> | undefined;
  let wholeAgain: Promise<Loaded<Cut>> | undefined;
  return async (chunks: readonly ObservationChunk[]): Promise<Answers> => {
    const answers = await Promise.all(
      neighbours(chunks).map(async (run) => {
        const bytes = whole ? loaded(cutOf(whole, 0)) : await fetchRun(run, 'default');
        return Promise.all(run.map(async (chunk) => [chunk, await read(chunk, bytes, run.length)] as const));
      }),
    );
    return new Map(answers.flat());
  };

  /** Cuts chunks out of a run of neighbours, or out of the whole file. */
  async function fetchRun(run: readonly ObservationChunk[], cache: RequestCache): Promise<Loaded<Cut>> {
    const from = run[0]?.from ?? 0;
    const answer = await fetchRange(url, file.name, { from, to: endOf(run.at(-1)) }, cache);
    if (!answer.ok) return answer;
    if (answer.value.partial) return loaded(cutOf(answer.value.bytes, from));
    whole = answer.value.bytes;
    return loaded(cutOf(whole, 0));
  }

  function askAgain(chunk: ObservationChunk): Promise<Loaded<Cut>> {
    if (!whole) return fetchRun([chunk], 'reload');
    wholeAgain ??= fetchRun([chunk], 'reload');
    return wholeAgain;
  }

  async function read(
    chunk: ObservationChunk,
    given: Loaded<Cut>,
    together: number,
  ): Promise<Loaded<ObservationColumns>> {
    const name = `${file.name} (${chunk.indicator})`;
    if (!given.ok) return failed(together > 1 ? file.name : name, given.problem.reason);
    let bytes = given.value(chunk);
    if (await differs(bytes, chunk)) {
      const again = await askAgain(chunk);
      if (!again.ok) return failed(name, again.problem.reason);
      bytes = again.value(chunk);
      const reason = await differs(bytes, chunk);
      if (reason) return failed(name, reason);
    }
    try {
      return loaded(readCutObservations(new TextDecoder().decode(bytes)));
    } catch {
      return failed(name, 'unreadable');
    }
  }
}

type Cut = (chunk: ObservationChunk) => Uint8Array<ArrayBuffer>;

/** Cuts chunks out of bytes that begin at a place in the file. */
const cutOf =
  (bytes: Uint8Array<ArrayBuffer>, at: number): Cut =>
  (chunk) =>
    bytes.slice(chunk.from - at, endOf(chunk) - at);

const endOf = (chunk: ObservationChunk | undefined): number => (chunk ? chunk.from + chunk.bytes : 0);

async function differs(bytes: Uint8Array, chunk: ObservationChunk): Promise<ProblemReason | undefined> {
  if (bytes.length < chunk.bytes) return 'cut-off';
  return (await sha256Hex(bytes)) === chunk.sha256 ? undefined : 'altered';
}

/** Chunks that lie side by side in the file, together. */
function neighbours(chunks: readonly ObservationChunk[]): readonly (readonly ObservationChunk[])[] {
  const runs: ObservationChunk[][] = [];
  for (const chunk of [...chunks].sort((a, b) => a.from - b.from)) {
    const run = runs.at(-1);
    if (run && endOf(run.at(-1)) === chunk.from) run.push(chunk);
    else runs.push([chunk]);
  }
  return runs;
}
