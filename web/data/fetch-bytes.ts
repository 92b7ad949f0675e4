import { failed, type Loaded, loaded } from './problem';

/** Bytes as a server gave them. */
interface Answered {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Only the part that was asked for (206). */
  readonly partial: boolean;
}

/**
 * Fetches a file as bytes. A server that answers 404, or a page (text/html) in place of a file, as some do for
 * whatever they don't find, gives `missing`; 5xx gives `server-error`; no answer gives `not-reached`; an answer that
 * breaks off, `cut-off`.
 */
export async function fetchBytes(
  url: string,
  name: string,
  cache: RequestCache = 'default',
  accept?: string,
): Promise<Loaded<Uint8Array<ArrayBuffer>>> {
  const answer = await fetchAnswer(url, name, { cache, ...(accept && { headers: { accept } }) });
  return answer.ok ? loaded(answer.value.bytes) : answer;
}

/** Fetches bytes `from` up to but not including `to`; a server without ranges gives the whole file, which is told. */
export const fetchRange = (
  url: string,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
  cache: RequestCache = 'default',
): Promise<Loaded<Answered>> =>
  fetchAnswer(url, name, { cache, headers: { range: `bytes=${from}-${to - 1}` } });

async function fetchAnswer(url: string, name: string, init: RequestInit): Promise<Loaded<Answered>> {
  let answer: Response;
  try {
    answer = await fetch(url, init);
  } catch {
    return failed(name, 'not-reached');
  }
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
  if (!answer.ok || isPage) {
    answer.body?.cancel().catch(() => undefined); // not waited for: some bodies never say that they ended
    return failed(name, answer.status >= 500 ? 'server-error' : 'missing');
  }
  try {
    return loaded({ bytes: new Uint8Array(await answer.arrayBuffer()), partial: answer.status === 206 });
  } catch {
    return failed(name, 'cut-off');
  }
}
