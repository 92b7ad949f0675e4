import { Refusal } from './refusal';

/** Encodings that Danish files come in. ISO-8859-1 and Windows-1252 differ only in bytes that no street name has. */
export const ENCODINGS = ['utf-8', 'iso-8859-1', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What a file's beginning says: an encoding, or that it has had plain ASCII only so far. */
export interface EncodingGuess {
  readonly encoding: Encoding | 'ascii';
  /** Bytes of a byte-order mark to pass over. */
  readonly bom: number;
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Cuts off a character that the end of the head may have cut in two. */
function wholeCharacters(head: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= head.length; back++) {
    const byte = head[head.length - back] as number;
    if (byte < 0x80) return head;
    if (byte >= 0xc0) return head.subarray(0, head.length - back);
  }
  return head;
}

/**
 * Tells the encoding from a file's first bytes. UTF-16 is refused in words: it is what Excel calls "Unicode-tekst", and
 * "CSV UTF-8" is one choice beside it.
 */
export function detectEncoding(file: string, head: Uint8Array, whole: boolean): EncodingGuess {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3 };
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (utf16 || looksUtf16(head)) throw new Refusal('register-encoding-refused', { place: { file } });
  let ascii = true;
  let c1 = false;
  for (const byte of head) {
    if (byte < 0x80) continue;
    ascii = false;
    if (byte < 0xa0) c1 = true;
  }
  if (ascii) return { encoding: 'ascii', bom: 0 };
  if (isUtf8(whole ? head : wholeCharacters(head))) return { encoding: 'utf-8', bom: 0 };
  return { encoding: c1 ? 'windows-1252' : 'iso-8859-1', bom: 0 };
}

/** UTF-16 without a mark: every second byte of plain text is zero. */
function looksUtf16(head: Uint8Array): boolean {
  let zeros = 0;
  const length = Math.min(head.length, 400);
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros++;
  return length >= 4 && zeros > length / 4;
}

/**
 * Decodes cells of one file. While only ASCII has been seen the first cell with more decides; a cell that contradicts is a
 * mixture, which is refused, unless the officer chose the encoding: then the row is skipped.
 */
export class CellDecoder {
  private decoder: TextDecoder;
  encoding: Encoding | 'ascii';

  constructor(
    private readonly file: string,
    guess: Encoding | 'ascii',
    private readonly chosen: boolean,
  ) {
    this.encoding = guess;
    this.decoder = decoderOf(guess);
  }

  /** The text of some bytes; undefined when they are no text in the chosen encoding. Throws a mixture. */
  decode(bytes: Uint8Array, line: number, column: string): string | undefined {
    try {
      return this.decoder.decode(bytes);
    } catch {
      if (this.chosen) return undefined;
      if (this.encoding === 'ascii') {
        this.encoding = bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? 'windows-1252' : 'iso-8859-1';
        this.decoder = decoderOf(this.encoding);
        return this.decoder.decode(bytes);
      }
      throw new Refusal('register-encoding-mixed', {
        place: { file: this.file, line, ...(column ? { column } : {}) },
        values: { encoding: this.encoding },
      });
    } finally {
      if (this.encoding === 'ascii' && bytes.some((byte) => byte >= 0x80)) this.encoding = 'utf-8';
    }
  }
}

/** The label iso-8859-1 means windows-1252 to every web decoder. The mark of UTF-8 is passed over by who reads the file. */
const decoderOf = (encoding: Encoding | 'ascii'): TextDecoder =>
  encoding === 'utf-8' || encoding === 'ascii'
    ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    : new TextDecoder('windows-1252');
