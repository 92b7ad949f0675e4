import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadGeography } from '../../../web/data/geography';
import { readManifest } from '../../../web/data/manifest';
import { fetchFeatures } from '../../../web/data/ogc/service';
import { aManifest } from './support';

const CONF = 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf';
const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
const ALL = 25;
const PAGE = 10;

const district = (i: number) => ({
  type: 'Feature',
  id: i,
  properties: { school: `Skole ${i}`, grades_from: 0, grades_to: 6, band: '0-6', precision_m: 5, note: '' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [10 + i / 100, 56],
        [10.005 + i / 100, 56],
        [10.005 + i / 100, 56.1],
        [10 + i / 100, 56],
      ],
    ],
  },
});

/** A server that speaks the standard, small pages and all; a test may spoil what it says. */
type Spoil = (path: string, body: Record<string, unknown>) => unknown;
let spoil: Spoil;
let server: Server;
let origin = '';
const asked: URL[] = [];

function answerTo(url: URL): Record<string, unknown> | undefined {
  const here = (name: string) => `${origin}/api/${name}`;
  switch (url.pathname) {
    case '/api/conformance':
      return { conformsTo: [`${CONF}/core`, `${CONF}/geojson`, `${CONF}/oas30`] };
    case '/api/collections/districts':
      return { id: 'districts', title: 'Skoledistrikter', crs: [CRS84], links: [] };
    case '/api/collections/districts/items': {
      const [west = -180, , east = 180] = (url.searchParams.get('bbox') ?? '-180,-90,180,90')
        .split(',')
        .map(Number);
      const limit = Math.min(PAGE, Number(url.searchParams.get('limit')));
      const offset = Number(url.searchParams.get('offset') ?? 0);
      const found = Array.from({ length: ALL }, (_, i) => district(i)).filter(({ geometry }) => {
        const [x = 0] = geometry.coordinates[0]?.[0] ?? [];
        return x >= west && x <= east;
      });
      const features = found.slice(offset, offset + limit);
      const next = new URL(url);
      next.searchParams.set('offset', String(offset + limit));
      return {
        type: 'FeatureCollection',
        features,
        numberMatched: found.length,
        numberReturned: features.length,
        links: [
          { rel: 'self', href: url.href },
          ...(offset + limit < found.length
            ? [{ rel: 'next', href: next.href, type: 'application/geo+json' }]
            : []),
          { rel: 'alternate', href: here('districts.html'), type: 'text/html' },
        ],
      };
    }
    default:
      return undefined;
  }
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    asked.push(url);
    const found = answerTo(url);
    const body = found && spoil(url.pathname, found);
    if (body === undefined) response.writeHead(404).end('{"code":"NotFound"}');
    else if (typeof body === 'string')
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    else response.writeHead(200, { 'content-type': 'application/geo+json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});
beforeEach(() => {
  spoil = (_, body) => body;
  asked.length = 0;
});

const service = { role: 'school-districts', url: '../api', collection: 'districts' } as const;
const read = (...rest: [] | [{ west: number; south: number; east: number; north: number }]) =>
  fetchFeatures(service, `${origin}/data/`, ...rest);
const reasonOf = async (): Promise<string> => {
  const result = await read();
  return result.ok ? 'ok' : result.problem.reason;
};
const items =
  (change: (body: Record<string, unknown>) => unknown): Spoil =>
  (path, body) =>
    path.endsWith('/items') ? change(body) : body;

describe('a server of OGC API Features', () => {
  it('is read page by page to the last, once each', async () => {
    const result = await read();
    expect(result.ok && result.value.features.map(({ id }) => id)).toEqual(
      Array.from({ length: ALL }, (_, i) => i),
    );
    expect(asked.map(({ pathname }) => pathname.split('/').at(-1))).toEqual([
      'conformance',
      'districts',
      'items',
      'items',
      'items',
    ]);
    expect(asked[2]?.searchParams.get('limit')).toBe('1000');
  });

  it('is asked for a window', async () => {
    const result = await read({ west: 10.045, south: 55, east: 10.085, north: 57 });
    expect(result.ok && result.value.features.map(({ id }) => id)).toEqual([5, 6, 7, 8]);
    expect(asked[2]?.searchParams.get('bbox')).toBe('10.045,55,10.085,57');
  });

  it('takes the place of a file where the manifest names it, and is checked like one', async () => {
    const read = readManifest(JSON.stringify({ ...aManifest([]), services: [service] }));
    if (!read.ok) throw new Error(read.problem.reason);
    const folder = { base: `${origin}/data/`, manifest: read.value };
    const { geography, problems } = await loadGeography(folder);
    expect(geography.districts.features).toHaveLength(ALL);
    expect(problems.map(({ file }) => file)).not.toContain('districts');
    spoil = items((body) => ({
      ...body,
      features: [{ ...district(0), properties: { school: 7 } }],
      links: [],
      numberMatched: 1,
    }));
    const spoilt = await loadGeography(folder);
    expect(spoilt.geography.districts.features).toEqual([]);
    expect(spoilt.problems).toContainEqual({ file: 'districts', reason: 'unreadable' });
  });

  const cases: readonly (readonly [string, string, Spoil])[] = [
    [
      'does not say that it speaks the standard',
      'not-the-standard',
      (path, body) => (path.endsWith('conformance') ? { conformsTo: [`${CONF}/core`] } : body),
    ],
    ['has no such collection', 'missing', (path, body) => (path.endsWith('/districts') ? undefined : body)],
    [
      'has other coordinates only',
      'other-crs',
      (path, body) =>
        path.endsWith('/districts')
          ? { ...body, crs: ['http://www.opengis.net/def/crs/EPSG/0/25832'] }
          : body,
    ],
    ['answers with something else', 'unreadable', items(() => ({ type: 'Feature' }))],
    ['breaks off within a page', 'unreadable', items((body) => JSON.stringify(body).slice(0, 100))],
    ['gives fewer than it promised', 'cut-off', items((body) => ({ ...body, links: [] }))],
    [
      'turns in a circle',
      'unreadable',
      items((body) => ({
        ...body,
        links: [{ rel: 'next', href: `${origin}/api/collections/districts/items?limit=1000` }],
      })),
    ],
    [
      'sends the reader to another host',
      'other-host',
      items((body) => ({ ...body, links: [{ rel: 'next', href: 'http://elsewhere.example/items' }] })),
    ],
    [
      'links to what is no address',
      'unreadable',
      items((body) => ({ ...body, links: [{ rel: 'next', href: 'http://' }] })),
    ],
  ];
  it.each(cases)('that %s is refused: %s', async (_, reason, spoiled) => {
    spoil = spoiled;
    expect(await reasonOf()).toBe(reason);
    expect(asked.every((url) => url.origin === origin)).toBe(true);
  });

  it('that does not answer is told', async () => {
    const result = await fetchFeatures({ ...service, url: 'http://127.0.0.1:9/' }, `${origin}/data/`);
    expect(result).toEqual({ ok: false, problem: { file: 'districts', reason: 'not-reached' } });
  });
});
