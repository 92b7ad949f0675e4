import { createHash } from 'node:crypto';
import { afterEach, vi } from 'vitest';
import type { FileRole, Manifest, ManifestFile } from '../../../web/domain/dataset/manifest';

export const BASE = 'https://example.org/monitor/data/';

/** What a manifest says of some bytes. */
export const fileOf = (role: FileRole, name: string, bytes: Uint8Array): ManifestFile => ({
  role,
  name,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  source: 'Prøvedata',
  licence: 'CC0',
  date: '2026-01-01',
  count: 1,
});

export const aManifest = (
  files: readonly ManifestFile[] = [fileOf('areas', 'areas.fgb', Uint8Array.of(1, 2, 3))],
): Manifest => ({
  schema: 1,
  city: 'Randers',
  register: { kind: 'schematic', name: 'Prøve', source: 'Prøvedata', licence: 'CC0', date: '2026-01-01' },
  districts: { kind: 'schematic', source: 'Prøvedata', date: '2026-01-01' },
  boundaryParameters: { reach: 30 },
  files,
});

export type Answer = (request: {
  readonly url: string;
  readonly init: RequestInit;
}) => Response | Promise<Response>;

/** Puts a server in place of the network for one test; gives the requests that it got. */
export function serve(answer: Answer): { readonly asked: { url: string; cache: string | undefined }[] } {
  const asked: { url: string; cache: string | undefined }[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    asked.push({ url, cache: init.cache });
    return answer({ url, init });
  });
  return { asked };
}

export const bytesAnswer = (bytes: Uint8Array, type = 'application/octet-stream'): Response =>
  new Response(Uint8Array.from(bytes), { headers: { 'content-type': type } });

afterEach(() => vi.unstubAllGlobals());
