/** Powers of ten that a double holds exactly: dividing by one of them rounds once, so the result is the nearest double. */
const POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);
const EXACT = 2 ** 53;

const PLAIN = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)([eE][+-]?\d{1,3})?$/;

/** Reads numbers with a point or a comma as decimal sign, and remembers which it was. */
export class NumberReader {
  /** Decimal sign of the number read last, '' when it had none. */
  mark: '.' | ',' | '' = '';

  /** Reads a text. NaN for anything that is not one plain number. */
  fromText(text: string): number {
    this.mark = '';
    if (!PLAIN.test(text)) return Number.NaN;
    if (text.includes(',')) {
      this.mark = ',';
      return Number(text.replace(',', '.'));
    }
    if (text.includes('.')) this.mark = '.';
    return Number(text);
  }

  /** Reads bytes from `start` to `end` (blanks around are allowed) without making a text where it can. */
  fromBytes(bytes: Uint8Array, start: number, end: number): number {
    let from = start;
    let to = end;
    while (from < to && bytes[from] === 32) from++;
    while (to > from && bytes[to - 1] === 32) to--;
    this.mark = '';
    let value = 0;
    let digits = 0;
    let decimals = -1;
    const negative = bytes[from] === 45;
    for (let i = negative ? from + 1 : from; i < to; i++) {
      const digit = (bytes[i] as number) - 48;
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        digits++;
        if (decimals >= 0) decimals++;
      } else if (decimals < 0 && (digit === -2 || digit === -4)) {
        this.mark = digit === -2 ? '.' : ',';
        decimals = 0;
      } else return this.slowly(bytes, from, to);
    }
    if (digits === 0 || value >= EXACT || decimals > 22) return this.slowly(bytes, from, to);
    if (decimals > 0) value /= POWERS[decimals] as number;
    return negative ? -value : value;
  }

  private slowly(bytes: Uint8Array, from: number, to: number): number {
    let text = '';
    if (to - from > 64) return Number.NaN;
    for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i] as number);
    return this.fromText(text);
  }
}
