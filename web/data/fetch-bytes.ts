import { failed, type Loaded, loaded } from './problem';

/**
 * Fetches a file as bytes. A server that answers 404, or a page (text/html) in place of a file, as some do for
 * whatever they don't find, gives `missing`; no answer gives `not-reached`; an answer that breaks off, `cut-off`.
 */
export async function fetchBytes(
  url: string,
  name: string,
  cache: RequestCache = 'default',
  accept?: string,
): Promise<Loaded<Uint8Array<ArrayBuffer>>> {
  let answer: Response;
  try {
    answer = await fetch(url, { cache, ...(accept && { headers: { accept } }) });
  } catch {
    return failed(name, 'not-reached');
  }
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
  if (!answer.ok || isPage) {
    answer.body?.cancel().catch(() => undefined); // not waited for: some bodies never say that they ended
    return failed(name, 'missing');
  }
  try {
    return loaded(new Uint8Array(await answer.arrayBuffer()));
  } catch {
    return failed(name, 'cut-off');
  }
}
