import { type Finding, finding } from '../../web/domain/findings/finding';

const NEWLINE = 10;

/**
 * Decodes a file that must be UTF-8; a byte order mark is taken off. A wrong byte gives a finding with the line in
 * which it stands (most often a file saved by a spreadsheet as Windows-1252).
 */
export function readUtf8(
  bytes: Uint8Array,
  file: string,
): { readonly text: string } | { readonly finding: Finding } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    const line = firstWrongLine(bytes, decoder);
    return {
      finding: finding('file-unreadable', { place: { file, line }, values: { problem: 'not-utf8' } }),
    };
  }
}

/** Line feeds never stand inside a UTF-8 sequence, so lines can be tried one by one. */
function firstWrongLine(bytes: Uint8Array, decoder: TextDecoder): number {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found < 0 ? bytes.length : found;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}
