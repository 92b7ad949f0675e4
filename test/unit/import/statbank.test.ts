import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MANNERS, type Retry } from '../../../scripts/figures/statbank/client';
import { fetchTable } from '../../../scripts/figures/statbank/fetch-table';
import { readQuery } from '../../../scripts/figures/statbank/query';

/** An answer in the form that the service gives: JSON-stat of version 1. */
const ANSWER = JSON.stringify({
  dataset: {
    dimension: {
      OMRÅDE: { label: 'område', category: { index: { '730': 0 }, label: { '730': 'Randers' } } },
      Tid: {
        label: 'tid',
        category: { index: { '2025K1': 0, '2026K1': 1 }, label: { '2025K1': '2025K1', '2026K1': '2026K1' } },
      },
      id: ['OMRÅDE', 'Tid'],
      size: [1, 2],
      role: { geo: ['OMRÅDE'], time: ['Tid'] },
    },
    label: 'Befolkningen',
    source: 'Danmarks Statistik',
    updated: '2026-02-11T07:00:00Z',
    value: [99_817, 100_226],
  },
});

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;
let server: Server;
let url: string;
let requests: { body: string }[];
let handlers: Handler[];

const json =
  (text: string, status = 200): Handler =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);

beforeEach(async () => {
  requests = [];
  handlers = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += piece;
    });
    request.on('end', () => {
      requests.push({ body });
      const handler = handlers.length > 1 ? handlers.shift() : handlers[0];
      handler?.(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const manners = { ...MANNERS, timeout: 300, firstWait: 5, longestWait: 50, between: 1 };
const saved = readQuery('geodata', 'FOLK1A');
if (!saved) throw new Error('no query');
const ask = (more: Partial<typeof manners> = {}, retries: Retry[] = []) =>
  fetchTable(
    { ...saved, url },
    { manners: { ...manners, ...more }, onRetry: (retry) => retries.push(retry) },
  );

describe('asking the StatBank', () => {
  it('sends the saved query and takes JSON-stat', async () => {
    handlers = [json(ANSWER)];
    expect(await ask()).toEqual({ text: ANSWER, rows: 2 });
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({
      table: 'FOLK1A',
      format: 'JSONSTAT',
      variables: [{ code: 'OMRÅDE', values: ['730'] }, {}, {}, {}, {}],
    });
  });

  it.each<[string, Handler]>([
    ['a server that is busy', json('', 503)],
    ['a limit on requests', (_, response) => response.writeHead(429, { 'retry-after': '0' }).end()],
    ['a connection that breaks', (_, response) => response.destroy()],
    [
      'an answer that is cut off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '500' });
        response.write('{"dataset"');
        setTimeout(() => response.destroy(), 5);
      },
    ],
    ['a server that never answers', () => undefined],
  ])('tries again after %s', async (_, fault) => {
    handlers = [fault, json(ANSWER)];
    const retries: Retry[] = [];
    expect(await ask({}, retries)).toMatchObject({ rows: 2 });
    expect(retries.length).toBe(1);
    expect(requests.length).toBe(2);
  });

  it('gives up in the end, and says why', async () => {
    handlers = [json('', 500)];
    expect(await ask()).toMatchObject({
      finding: { code: 'statbank-failed', values: { reason: 'no-answer', detail: 'HTTP 500' } },
    });
    expect(requests.length).toBe(manners.attempts);
  });

  it.each<[string, Handler, string]>([
    [
      'a query that is refused',
      json('{"errorTypeCode":"TABLE","message":"Tabellen findes ikke"}', 400),
      'refused-query',
    ],
    [
      'HTML instead of an answer',
      (_, response) => response.writeHead(200).end('<html>log in</html>'),
      'wrong-answer',
    ],
    ['a table without values', json('{"dataset":{"dimension":{"id":[],"size":[]}}}'), 'wrong-answer'],
  ])('does not ask again after %s', async (_, handler, reason) => {
    handlers = [handler];
    expect(await ask()).toMatchObject({ finding: { values: { reason } } });
    expect(requests.length).toBe(1);
  });

  it('reads no answer without end, and follows nobody elsewhere', async () => {
    handlers = [json(' '.repeat(5000))];
    expect(await ask({ mostBytes: 1000 })).toMatchObject({ finding: { values: { reason: 'wrong-answer' } } });
    handlers = [(_, response) => response.writeHead(302, { location: 'http://example.org/' }).end()];
    expect(await ask()).toMatchObject({ finding: { values: { reason: 'no-answer' } } });
  });

  it('keeps a distance between requests', async () => {
    handlers = [json('', 503), json(ANSWER)];
    const slept: number[] = [];
    const clock = { now: () => 0, sleep: async (milliseconds: number) => slept.push(milliseconds) };
    await fetchTable({ ...saved, url }, { manners: { ...manners, between: 700 }, clock });
    expect(slept).toEqual([manners.firstWait, 700]);
  });
});
