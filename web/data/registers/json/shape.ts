import { isObject } from '../object-row';

/** GeoJSON text sequences begin every record with this sign. */
const RECORD_SEPARATOR = 30;
const [LF, QUOTE, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN, CLOSE] = [10, 34, 91, 92, 93, 123, 125];

/**
 * How a JSON document is laid out, from its beginning. A list, or an object that holds lists of objects, is cut into elements;
 * an object that ends before another begins, or that is a record itself, is a line among lines.
 */
export function documentShape(head: Uint8Array, whole: boolean): 'elements' | 'lines' {
  const at = nextSign(head, 0);
  if (head[at] !== OPEN) return 'elements';
  const end = endOfObject(head, at);
  if (end < 0) return secondLineOpens(head, at) ? 'lines' : 'elements';
  if (nextSign(head, end) < head.length || !whole) return 'lines';
  return holdsRecords(new TextDecoder().decode(head.subarray(at, end))) ? 'elements' : 'lines';
}

function nextSign(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && ((bytes[at] as number) <= 32 || bytes[at] === RECORD_SEPARATOR)) at++;
  return at;
}

/** A whole document of one object: does it hold lists of records, or is it a record? */
function holdsRecords(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || 'id' in value || 'id_lokalId' in value || value.type === 'Feature') return false;
    return Object.values(value).some((list) => Array.isArray(list) && list.every(isObject));
  } catch {
    return false;
  }
}

/** The first line is no whole object and no beginning of a list, and the second begins one: a broken record among lines. */
function secondLineOpens(head: Uint8Array, from: number): boolean {
  const end = head.indexOf(LF, from);
  if (end < 0 || head[nextSign(head, end)] !== OPEN) return false;
  return !/"\s*:\s*\[\s*(\{|$)/.test(new TextDecoder().decode(head.subarray(from, end)).trimEnd());
}

/** Where the object that begins at `from` ends; -1 when it does not. A text never goes on in the next line. */
function endOfObject(bytes: Uint8Array, from: number): number {
  let depth = 0;
  let inText = false;
  for (let i = from; i < bytes.length; i++) {
    const byte = bytes[i];
    if (inText) {
      if (byte === BACKSLASH) i++;
      else if (byte === QUOTE || byte === LF) inText = false;
    } else if (byte === QUOTE) inText = true;
    else if (byte === OPEN || byte === OPEN_LIST) depth++;
    else if (byte === CLOSE || byte === CLOSE_LIST) {
      depth--;
      if (depth === 0) return i + 1;
    }
  }
  return -1;
}
