const FREE = -1;
/** Longer texts and further different ones are decoded each time: a column of keys must not fill the memory. */
const LONGEST = 120;
const MOST = 400_000;

/** Remembers the text of bytes, each different text once: a national register repeats 55,000 street names. */
export class ByteInterner {
  private table = new Int32Array(4096).fill(FREE);
  private pool = new Uint8Array(1 << 16);
  private poolEnd = 0;
  private readonly offsets: number[] = [0];
  private readonly hashes: number[] = [];
  private readonly texts: string[] = [];
  /** Where the last search ended, so that what was not found can be taken in without searching again. */
  private at = -1;
  private hash = 0;

  /** The text of `bytes[start..end)` when it was seen before. */
  find(bytes: Uint8Array, start: number, end: number): string | undefined {
    this.at = -1;
    const length = end - start;
    if (length > LONGEST) return undefined;
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.table.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const found = this.table[at] as number;
      if (found === FREE) {
        this.at = at;
        this.hash = hash;
        return undefined;
      }
      if (this.hashes[found] === hash && this.same(found, bytes, start, length)) return this.texts[found];
    }
  }

  /** Takes in the text that `find` has just not found. */
  remember(text: string, bytes: Uint8Array, start: number, end: number): void {
    if (this.at < 0 || this.texts.length >= MOST) return;
    const length = end - start;
    if (this.poolEnd + length > this.pool.length) {
      const longer = new Uint8Array((this.pool.length + length) * 2);
      longer.set(this.pool);
      this.pool = longer;
    }
    this.pool.set(bytes.subarray(start, end), this.poolEnd);
    this.poolEnd += length;
    this.offsets.push(this.poolEnd);
    this.hashes.push(this.hash);
    this.table[this.at] = this.texts.length;
    this.at = -1;
    this.texts.push(text);
    if (this.texts.length * 2 > this.table.length) this.widen();
  }

  private same(found: number, bytes: Uint8Array, start: number, length: number): boolean {
    const offset = this.offsets[found] as number;
    if ((this.offsets[found + 1] as number) - offset !== length) return false;
    for (let i = 0; i < length; i++) if (this.pool[offset + i] !== bytes[start + i]) return false;
    return true;
  }

  private widen(): void {
    this.table = new Int32Array(this.table.length * 2).fill(FREE);
    const mask = this.table.length - 1;
    this.hashes.forEach((hash, index) => {
      let at = hash & mask;
      while (this.table[at] !== FREE) at = (at + 1) & mask;
      this.table[at] = index;
    });
  }
}
