/** Where things stand in a JSON text, so that a complaint can name line and column. */
export interface JsonPlaces {
  /** Offset of the first character that is not JSON; undefined when all of it is. The end counts when it is cut off. */
  readonly errorAt: number | undefined;
  /** Offset of an element of the array `member` of the outermost object, by its index. */
  readonly elementAt: (index: number) => number | undefined;
}

class SyntaxFault extends Error {
  constructor(readonly offset: number) {
    super();
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A string up to its closing quote: RFC 8259 allows no bare control characters in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the grammar names them
const OPEN_STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const BLANK = /[ \t\n\r]*/y;
/** Nothing of ours is nested so deep; what is, counts as a fault where it goes too far. */
const MOST_DEPTH = 500;

/**
 * Walks through a JSON text (RFC 8259) and notes where its first fault is and where the elements of one array begin.
 * Slower than JSON.parse and only used when there is something to complain about.
 */
export function locateJson(text: string, member: string): JsonPlaces {
  const elements: number[] = [];
  let at = 0;
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const fail = (offset = at): never => {
    throw new SyntaxFault(offset);
  };
  const expect = (sign: string): void => {
    match(BLANK);
    if (text[at] !== sign) fail();
    at++;
  };
  const string = (): string => {
    const open = match(OPEN_STRING);
    if (open === undefined || text[at] !== '"') return fail();
    at++;
    return JSON.parse(`${open}"`) as string;
  };
  const list = (end: string, item: () => void): void => {
    at++;
    match(BLANK);
    if (text[at] === end) {
      at++;
      return;
    }
    for (;;) {
      item();
      match(BLANK);
      if (text[at] !== ',') break;
      at++;
      match(BLANK);
    }
    expect(end);
  };
  const value = (depth: number, name: string): void => {
    match(BLANK);
    if (depth > MOST_DEPTH) fail();
    const first = text[at];
    if (first === '{')
      list('}', () => {
        const key = string();
        expect(':');
        value(depth + 1, key);
      });
    else if (first === '[')
      list(']', () => {
        if (depth === 1 && name === member) elements.push(at);
        value(depth + 1, '');
      });
    else if (first === '"') string();
    else if (first === '-' || (first !== undefined && first >= '0' && first <= '9')) {
      if (match(NUMBER) === undefined) fail();
    } else {
      const word = ['true', 'false', 'null'].find((known) => text.startsWith(known, at));
      if (!word) fail();
      else at += word.length;
    }
  };
  let errorAt: number | undefined;
  try {
    value(0, '');
    match(BLANK);
    if (at < text.length) fail();
  } catch (error) {
    if (error instanceof SyntaxFault) errorAt = error.offset;
    else throw error;
  }
  return { errorAt, elementAt: (index) => elements[index] };
}
