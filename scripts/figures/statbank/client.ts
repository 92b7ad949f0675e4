import { setTimeout as sleep } from 'node:timers/promises';

/** How patiently and how politely a server is asked. Milliseconds. */
export interface Manners {
  readonly attempts: number;
  readonly timeout: number;
  /** Waiting before the second attempt; doubled for each further one. */
  readonly firstWait: number;
  readonly longestWait: number;
  /** Least time between two requests. */
  readonly between: number;
  /** Largest answer that is read, bytes. */
  readonly mostBytes: number;
}

export const MANNERS: Manners = {
  attempts: 4,
  timeout: 30_000,
  firstWait: 1_000,
  longestWait: 60_000,
  between: 1_000,
  mostBytes: 32 * 1024 * 1024,
};

export type Answer =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly reason: 'no-answer' | 'refused-query' | 'wrong-answer';
      readonly detail: string;
    };

/** What is told while it goes on: an attempt that failed and is made again. */
export interface Retry {
  readonly attempt: number;
  readonly attempts: number;
  readonly why: string;
  readonly wait: number;
}

/** Answers after which it is worth while to ask again. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** The time, and how to let some pass. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}
const CLOCK: Clock = { now: Date.now, sleep };

/** A client of one server that keeps a distance between its requests. */
export function politeClient(
  manners: Manners = MANNERS,
  clock: Clock = CLOCK,
): {
  readonly post: (url: string, body: unknown, onRetry?: (retry: Retry) => void) => Promise<Answer>;
} {
  let free = 0;
  return {
    async post(url, body, onRetry) {
      let why = '';
      for (let attempt = 1; attempt <= manners.attempts; attempt++) {
        const now = clock.now();
        if (free > now) await clock.sleep(free - now);
        free = clock.now() + manners.between;
        const tried = await tryOnce(url, body, manners);
        if (!('again' in tried)) return tried;
        why = tried.again;
        if (attempt === manners.attempts) break;
        const wait = Math.min(manners.longestWait, tried.after ?? manners.firstWait * 2 ** (attempt - 1));
        onRetry?.({ attempt, attempts: manners.attempts, why, wait });
        await clock.sleep(wait);
      }
      return { ok: false, reason: 'no-answer', detail: why };
    },
  };
}

type Tried = Answer | { readonly again: string; readonly after?: number };

async function tryOnce(url: string, body: unknown, { timeout, mostBytes }: Manners): Promise<Tried> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeout),
      redirect: 'error',
    });
    if (PASSING.has(response.status)) {
      await response.body?.cancel();
      const after = retryAfter(response.headers.get('retry-after'));
      return { again: `HTTP ${response.status}`, ...(after !== undefined && { after }) };
    }
    const text = await readText(response, mostBytes);
    if (text === undefined) return { ok: false, reason: 'wrong-answer', detail: `> ${mostBytes} bytes` };
    if (response.ok) return { ok: true, text };
    return { ok: false, reason: 'refused-query', detail: `HTTP ${response.status} ${saidIn(text)}`.trim() };
  } catch (error) {
    return { again: reasonOf(error) };
  }
}

/** The body, undefined when it is longer than anything that was asked for. A body that ends too early throws. */
async function readText(response: Response, mostBytes: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Seconds or a date, as milliseconds from now. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(milliseconds) && milliseconds >= 0 ? milliseconds : undefined;
}

/** The message of an answer in JSON, as the StatBank writes it; '' for any other. */
function saidIn(text: string): string {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    return typeof message === 'string' ? message.slice(0, 200) : '';
  } catch {
    return '';
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error ? cause.message : error.message;
}
