import { createHash } from 'node:crypto';
import type { Store } from '../../../web/data/offline/kept-data';
import { DATA_SCHEMA } from '../../../web/domain/dataset/manifest';

export const HOME = 'https://example.test/monitor/';
export const BASE = `${HOME}data/`;

export const sha256 = async (bytes: Uint8Array): Promise<string> =>
  createHash('sha256').update(bytes).digest('hex');

/** A store of a browser in memory: what is put in comes out as a new answer each time. */
export function memoryStore(): Store & { readonly urls: () => readonly string[] } {
  const kept = new Map<string, { readonly body: Blob; readonly headers: Headers }>();
  const urlOf = (request: RequestInfo | URL): string =>
    request instanceof Request ? request.url : String(request);
  return {
    match: async (request) => {
      const found = kept.get(urlOf(request));
      return found && new Response(found.body, { headers: found.headers });
    },
    put: async (request, answer) => {
      kept.set(urlOf(request), { body: await answer.blob(), headers: answer.headers });
    },
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
    delete: async (request) => kept.delete(urlOf(request)),
    urls: () => [...kept.keys()],
  };
}

const ROLES = ['catalogue', 'observations', 'addresses'] as const;

/** A set of data of three files that says in every file which one it is. */
export function dataSet(edition: string): ReadonlyMap<string, string> {
  const files = ROLES.map((role) => ({ role, name: `${role}.json`, text: `${edition}: ${role}` }));
  const manifest = {
    schema: DATA_SCHEMA,
    city: 'Randers',
    register: { kind: 'schematic', name: '', source: '', licence: '', date: '' },
    districts: { kind: 'schematic', source: '', date: '' },
    boundaryParameters: {},
    files: files.map(({ role, name, text }) => ({
      role,
      name,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
      source: '',
      licence: '',
      date: edition,
      count: 1,
    })),
  };
  return new Map([
    ['manifest.json', JSON.stringify(manifest)],
    ...files.map(({ name, text }) => [name, text] as const),
  ]);
}
