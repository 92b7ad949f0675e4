import { observationFiles } from '../../../scripts/build/observation-files';
import type { Catalogue, ObservationColumns } from '../../../web/domain/dataset/catalogue';
import { aManifest, BASE, bytesAnswer, fileOf, serve } from './support';

const CREDIT = { source: 'Prøvedata', licence: 'CC0', date: '2026-01-01' };
const utf8 = new TextEncoder();

/** Figures as the build cuts them, on a server that a test can spoil; with what was asked of it. */
export function cutFigures(catalogue: Catalogue, columns: ObservationColumns) {
  const [packed, list] = observationFiles(catalogue, columns, CREDIT, 0).map(({ bytes }) => bytes);
  const files = {
    'catalogue.json': utf8.encode(JSON.stringify(catalogue)),
    'observations.jsonl': packed ?? new Uint8Array(),
    'observation-chunks.json': list ?? new Uint8Array(),
  };
  const folder = {
    base: BASE,
    manifest: aManifest([
      fileOf('catalogue', 'catalogue.json', files['catalogue.json']),
      fileOf('observations', 'observations.jsonl', files['observations.jsonl']),
      fileOf('observation-chunks', 'observation-chunks.json', files['observation-chunks.json']),
    ]),
  };
  return { files, folder };
}

/** Serves them; `ranges: false` as a server does that knows no ranges, `spoil` changes what goes out of the figures, `status` is that of a
 * range. */
export function serveCut(
  { files }: Pick<ReturnType<typeof cutFigures>, 'files'>,
  {
    ranges = true,
    spoil = (bytes) => bytes,
    status = 206,
  }: {
    readonly ranges?: boolean;
    readonly spoil?: (bytes: Uint8Array) => Uint8Array;
    readonly status?: number;
  } = {},
): { readonly ranges: string[] } {
  const asked: string[] = [];
  serve(({ url, init }) => {
    const name = url.slice(BASE.length) as keyof typeof files;
    if (name !== 'observations.jsonl') return bytesAnswer(files[name]);
    const range = new Headers(init.headers).get('range') ?? '';
    asked.push(range);
    const bytes = spoil(Uint8Array.from(files[name]));
    const [, from, last] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
    if (!ranges || from === undefined) return bytesAnswer(bytes);
    return new Response(bytes.slice(Number(from), Number(last) + 1), { status });
  });
  return { ranges: asked };
}
