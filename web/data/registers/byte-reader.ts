/** Reads a stream piece by piece: so many bytes, then so many more. */
export class ByteReader {
  private current: Uint8Array = new Uint8Array(0);
  private at = 0;
  private readonly iterator: AsyncIterator<Uint8Array>;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.iterator = stream[Symbol.asyncIterator]();
  }

  /** The next `length` bytes; undefined when the stream ends before. */
  async take(length: number): Promise<Uint8Array | undefined> {
    if (this.current.length - this.at >= length) {
      this.at += length;
      return this.current.subarray(this.at - length, this.at);
    }
    const parts: Uint8Array[] = [this.current.subarray(this.at)];
    let have = this.current.length - this.at;
    while (have < length) {
      const { done, value } = await this.iterator.next();
      if (done) return undefined;
      parts.push(value);
      have += value.length;
    }
    const whole = new Uint8Array(have);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    this.current = whole;
    this.at = length;
    return whole.subarray(0, length);
  }

  /** Passes over `length` bytes; false when the stream ends before. */
  async skip(length: number): Promise<boolean> {
    let left = length - (this.current.length - this.at);
    if (left <= 0) {
      this.at += length;
      return true;
    }
    while (left > 0) {
      const { done, value } = await this.iterator.next();
      if (done) return false;
      if (value.length > left) {
        this.current = value.slice();
        this.at = left;
        return true;
      }
      left -= value.length;
    }
    this.current = new Uint8Array(0);
    this.at = 0;
    return true;
  }

  /** True when nothing is left. */
  async ended(): Promise<boolean> {
    while (this.at === this.current.length) {
      const { done, value } = await this.iterator.next();
      if (done) return true;
      this.current = value;
      this.at = 0;
    }
    return false;
  }

  /** Lets the stream go. */
  async close(): Promise<void> {
    await this.iterator.return?.();
  }
}
