const [QUOTE, BACKSLASH, LF, COMMA, COLON] = [34, 92, 10, 44, 58];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];
const NOTHING = new Uint8Array(0);

/** A value longer than this is no record of a register: a quotation mark or a bracket is missing. */
const LONGEST = 8 * 1024 * 1024;
/** Longest value at the top of a document that is kept (crs, name …). */
const LONGEST_META = 64 * 1024;

/** Where in the document the next byte stands; `key`, `meta` and `element` are inside a value. */
type State =
  | 'top'
  | 'want-key'
  | 'key'
  | 'colon'
  | 'want-value'
  | 'list-begins'
  | 'meta'
  | 'list'
  | 'element'
  | 'closed'
  | 'lost';

/**
 * Cuts the elements out of a JSON document without parsing it: those of a list at the top (`[{…}, …]`), or of every list
 * of objects directly under an object at the top (`{"features": [{…}]}`, `{"HusnummerList": [{…}], …}`). It counts
 * depth and quotes only; each element is then parsed by itself, so that a document of any length fits in memory.
 */
export class ElementSplitter {
  /** Key of the list that the element stands in, '' for a list at the top. */
  list = '';
  /** Line on which the element begins, from 1. */
  line = 1;
  /** Other values at the top, as bytes of JSON. */
  readonly meta = new Map<string, Uint8Array>();
  /** Line that has been reached. */
  lineNow = 1;
  /** True when the document was closed. */
  complete = false;
  /** True when something that is no JSON stands between elements, or an element never ends. */
  broken = false;

  private state: State = 'top';
  private keyed = false;
  private key = '';
  private depth = 0;
  private inText = false;
  private escaped = false;
  private start = 0;
  private carry: Uint8Array = NOTHING;
  /** A comma waits for an element: two commas, or one before the end of the list, are an element that is missing. */
  private waiting = false;

  constructor(private readonly onElement: (bytes: Uint8Array) => void) {}

  /** Takes the next piece of the file. */
  push(chunk: Uint8Array): void {
    let bytes = chunk;
    let i = this.carry.length;
    if (i > 0) {
      bytes = new Uint8Array(i + chunk.length);
      bytes.set(this.carry);
      bytes.set(chunk, i);
    }
    while (i < bytes.length) {
      if (this.inValue) i = this.value(bytes, i);
      else {
        const byte = bytes[i] as number;
        if (byte === LF) this.lineNow++;
        if (byte > 32) this.structure(byte, i);
        if (!this.inValue || byte === QUOTE || byte === OPEN || byte === OPEN_LIST) i++;
      }
    }
    const kept = this.inValue || this.state === 'list-begins';
    this.carry = kept ? bytes.slice(this.start) : NOTHING;
    this.start = 0;
    if (this.carry.length > LONGEST) {
      if (this.state === 'element') this.onElement(this.carry);
      this.lose();
    }
  }

  /** The file is at its end: what was begun and not ended is one element that can't be read. */
  end(): void {
    if (this.state === 'element') this.onElement(this.carry);
  }

  private get inValue(): boolean {
    return this.state === 'element' || this.state === 'meta' || this.state === 'key';
  }

  /** Goes on inside a value; gives the place after what it has used. */
  private value(bytes: Uint8Array, from: number): number {
    for (let i = from; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      if (byte === LF) this.lineNow++;
      if (this.inText) {
        if (this.escaped) this.escaped = false;
        else if (byte === BACKSLASH) this.escaped = true;
        else if (byte === QUOTE) {
          this.inText = false;
          if (this.depth === 0) return this.finish(bytes, i + 1);
        }
      } else if (byte === QUOTE) this.inText = true;
      else if (byte === OPEN || byte === OPEN_LIST) this.depth++;
      else if (byte === CLOSE || byte === CLOSE_LIST) {
        if (this.depth === 0) return this.finish(bytes, i);
        this.depth--;
        if (this.depth === 0) return this.finish(bytes, i + 1);
      } else if (byte === COMMA && this.depth === 0) return this.finish(bytes, i);
    }
    return bytes.length;
  }

  private finish(bytes: Uint8Array, end: number): number {
    const value = bytes.subarray(this.start, end);
    if (this.state === 'element') {
      this.state = 'list';
      this.onElement(value);
    } else if (this.state === 'key') {
      this.key = new TextDecoder().decode(value.subarray(1, -1));
      this.state = 'colon';
    } else {
      if (value.length <= LONGEST_META) this.meta.set(this.key, value.slice());
      this.state = 'want-key';
    }
    return end;
  }

  private begin(state: 'element' | 'meta' | 'key', byte: number, at: number): void {
    this.state = state;
    this.start = at;
    if (state === 'element') this.line = this.lineNow;
    this.waiting = false;
    this.depth = byte === OPEN || byte === OPEN_LIST ? 1 : 0;
    this.inText = byte === QUOTE;
    this.escaped = false;
  }

  /** One byte outside of values: punctuation, or the beginning of a value. */
  private structure(byte: number, at: number): void {
    switch (this.state) {
      case 'top':
        this.keyed = byte === OPEN;
        if (byte === OPEN) this.state = 'want-key';
        else if (byte === OPEN_LIST) this.state = 'list';
        else this.lose();
        return;
      case 'want-key':
        if (byte === QUOTE) this.begin('key', byte, at);
        else if (byte === CLOSE) this.close();
        else if (byte !== COMMA) this.lose();
        return;
      case 'colon':
        if (byte === COLON) this.state = 'want-value';
        else this.lose();
        return;
      case 'want-value':
        if (byte === OPEN_LIST) {
          this.state = 'list-begins';
          this.start = at;
        } else this.begin('meta', byte, at);
        return;
      case 'list-begins':
        this.listBegins(byte, at);
        return;
      case 'list':
        this.inList(byte, at);
        return;
      case 'closed':
        this.broken = true;
        return;
      default:
        return;
    }
  }

  /** The first byte in a list under a key: a list of objects holds records, another one (bbox …) is a value. */
  private listBegins(byte: number, at: number): void {
    if (byte === OPEN) {
      this.list = this.key;
      this.begin('element', byte, at);
    } else if (byte === CLOSE_LIST) this.state = 'want-key';
    else {
      const { start } = this;
      this.begin('meta', byte, start);
      this.depth++;
    }
  }

  private inList(byte: number, at: number): void {
    if (byte === CLOSE) {
      this.lose();
      return;
    }
    if (byte !== COMMA && byte !== CLOSE_LIST) {
      this.begin('element', byte, at);
      return;
    }
    if (this.waiting) {
      this.line = this.lineNow;
      this.onElement(NOTHING);
    }
    this.waiting = byte === COMMA;
    if (byte === COMMA) return;
    if (this.keyed) this.state = 'want-key';
    else this.close();
  }

  private close(): void {
    this.complete = true;
    this.state = 'closed';
  }

  private lose(): void {
    this.broken = true;
    this.state = 'lost';
    this.carry = NOTHING;
  }
}
