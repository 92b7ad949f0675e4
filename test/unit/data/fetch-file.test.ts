import { describe, expect, it } from 'vitest';
import { fetchFile } from '../../../web/data/fetch-file';
import { aManifest, BASE, bytesAnswer, fileOf, serve } from './support';

const bytes = Uint8Array.from({ length: 2000 }, (_, i) => i % 251);
const changed = bytes.map((byte, i) => (i === 1500 ? byte ^ 1 : byte));
const folder = { base: BASE, manifest: aManifest([fileOf('areas', 'areas.fgb', bytes)]) };
const problem = (reason: string) => ({ ok: false, problem: { file: 'areas.fgb', reason } });

describe('a built file', () => {
  it('is given when length and hash are those of the manifest', async () => {
    const { asked } = serve(() => bytesAnswer(bytes));
    expect(await fetchFile(folder, 'areas')).toEqual({ ok: true, value: bytes });
    expect(asked).toEqual([{ url: `${BASE}areas.fgb`, cache: 'default' }]);
  });

  it('is missing when the server says so', async () => {
    serve(() => new Response('not here', { status: 404 }));
    expect(await fetchFile(folder, 'areas')).toEqual(problem('missing'));
  });

  it('is missing when the server answers with a page and status 200', async () => {
    serve(() => bytesAnswer(new TextEncoder().encode('<!doctype html>'), 'text/html; charset=utf-8'));
    expect(await fetchFile(folder, 'areas')).toEqual(problem('missing'));
  });

  it('is told apart from one that the server fails to give', async () => {
    serve(() => new Response('', { status: 503 }));
    expect(await fetchFile(folder, 'areas')).toEqual(problem('server-error'));
  });

  it('is not reached when there is no network', async () => {
    serve(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchFile(folder, 'areas')).toEqual(problem('not-reached'));
  });

  it('is cut off when bytes are missing', async () => {
    serve(() => bytesAnswer(bytes.slice(0, 1999)));
    expect(await fetchFile(folder, 'areas')).toEqual(problem('cut-off'));
  });

  it('is cut off when the answer breaks in the middle', async () => {
    serve(
      () =>
        new Response(
          new ReadableStream({
            start(stream) {
              stream.enqueue(bytes.slice(0, 500));
              stream.error(new Error('connection reset'));
            },
          }),
        ),
    );
    expect(await fetchFile(folder, 'areas')).toEqual(problem('cut-off'));
  });

  it('is altered when one bit differs, and when bytes were added', async () => {
    serve(() => bytesAnswer(changed));
    expect(await fetchFile(folder, 'areas')).toEqual(problem('altered'));
    serve(() => bytesAnswer(Uint8Array.from([...bytes, 0])));
    expect(await fetchFile(folder, 'areas')).toEqual(problem('altered'));
  });

  it('is asked for once more past the store of the browser, which may hold an old copy', async () => {
    const { asked } = serve(({ init }) => bytesAnswer(init.cache === 'reload' ? bytes : changed));
    expect(await fetchFile(folder, 'areas')).toEqual({ ok: true, value: bytes });
    expect(asked.map(({ cache }) => cache)).toEqual(['default', 'reload']);
  });

  it('is named by its use when the manifest does not list it', async () => {
    const { asked } = serve(() => bytesAnswer(bytes));
    expect(await fetchFile(folder, 'institutions')).toEqual({
      ok: false,
      problem: { file: 'institutions', reason: 'not-listed' },
    });
    expect(asked).toEqual([]);
  });
});
