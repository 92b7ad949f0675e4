import { NumberReader } from './numbers';
import type { SkipReason } from './reasons';

/** Where a position is written to. */
export interface Pair {
  x: number;
  y: number;
}

const POINT =
  /^\s*(?:SRID=\d+;)?\s*POINT\s*(?:ZM|Z|M)?\s*\(\s*([^\s()]+)\s+([^\s()]+)(?:\s+[^\s()]+){0,2}\s*\)\s*$/i;
const PAIR = /^\s*\[?\s*([^\s,;()[\]]+)\s*[,;\s]\s*([^\s,;()[\]]+)\s*\]?\s*$/;
const numbers = new NumberReader();

/** Reads `POINT (563856.1 6258714.3)` (also with Z, M or SRID=…;) or a bare pair `[10.03, 56.46]`. False for anything else. */
export function readWkt(text: string, into: Pair): boolean {
  if (text.length > 200) return false;
  const match = POINT.exec(text) ?? PAIR.exec(text);
  if (!match) return false;
  into.x = numbers.fromText(match[1] as string);
  into.y = numbers.fromText(match[2] as string);
  return Number.isFinite(into.x) && Number.isFinite(into.y);
}

const KIND = /^\s*(?:SRID=\d+;)?\s*([A-Z]+)/i;

/** Why a text holds no position. */
export function whyNoWkt(text: string): SkipReason {
  if (text === '' || /\bEMPTY\s*$/i.test(text)) return 'position-missing';
  const kind = KIND.exec(text)?.[1]?.toUpperCase();
  return kind !== undefined && kind !== 'POINT' && /^(MULTI|LINE|POLY|GEOM|CURVE|SURFACE)/.test(kind)
    ? 'not-a-point'
    : 'position-unreadable';
}

const START = [80, 79, 73, 78, 84, 32, 40]; // "POINT ("

/** As `readWkt`, from bytes; the usual form is read without making a text. */
export function readWktBytes(bytes: Uint8Array, start: number, end: number, into: Pair): boolean {
  let usual = end - start > 9 && bytes[end - 1] === 41;
  for (let i = 0; usual && i < START.length; i++) usual = bytes[start + i] === START[i];
  if (usual) {
    const from = start + START.length;
    const blank = bytes.indexOf(32, from);
    if (blank > from && blank < end) {
      const x = numbers.fromBytes(bytes, from, blank);
      const y = numbers.fromBytes(bytes, blank + 1, end - 1);
      if (Number.isFinite(x) && Number.isFinite(y)) {
        into.x = x;
        into.y = y;
        return true;
      }
    }
  }
  if (end - start > 200) return false;
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i] as number);
  return readWkt(text, into);
}
