/** A part of a file: first byte and the byte after the last. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads a `Range` header of one part (RFC 9110, 14.1.2) against a length in bytes. `whole` = there is none that is
 * understood, so the whole file is the answer; `outside` = it begins behind the end.
 */
export function readByteRange(header: string | null, length: number): ByteRange | 'whole' | 'outside' {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'whole';
  if (first === '') {
    const size = Math.min(Number(last), length);
    return size === 0 ? 'outside' : { from: length - size, to: length };
  }
  const from = Number(first);
  if (from >= length) return 'outside';
  if (last === '') return { from, to: length };
  return Number(last) < from ? 'whole' : { from, to: Math.min(Number(last) + 1, length) };
}

/** A whole kept file as the answer to a request that may ask for a part of it, as a server with ranges gives it. */
export async function answerInRange(header: string | null, kept: Response): Promise<Response> {
  if (header === null) return kept;
  const content = await kept.blob();
  const range = readByteRange(header, content.size);
  if (range === 'outside')
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${content.size}` } });
  const type = kept.headers.get('Content-Type') ?? 'application/octet-stream';
  if (range === 'whole') return new Response(content, { headers: { 'Content-Type': type } });
  const { from, to } = range;
  return new Response(content.slice(from, to), {
    status: 206,
    headers: {
      'Content-Type': type,
      'Content-Length': String(to - from),
      'Content-Range': `bytes ${from}-${to - 1}/${content.size}`,
      'Accept-Ranges': 'bytes',
    },
  });
}
